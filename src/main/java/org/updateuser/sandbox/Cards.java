package org.updateuser.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The people as a list without expand shows them, written out once: a directory that is read in pages of 500 is
/// read whole, and again.
///
/// A card is about 1.3 kB. It lasts until its person is changed or a switch is moved.
final class Cards {
    private final Behaviour behaviour;
    private final People people;
    private final Portrait portrait;
    private final ConcurrentHashMap<Integer, Card> cards = new ConcurrentHashMap<>();
    private volatile long revision;

    /// What is written, of which version of somebody: in UTF-8, and without where their pictures are, which is a third
    /// of it.
    private static final class Card {
        /// No JSON has it unescaped.
        private static final String PLACE = "\u0001";

        private final int version;
        private final String place;
        private final byte[] text;

        Card(int version, String place, String text) {
            this.version = version;
            this.place = place;
            this.text = text.replace(place, PLACE).getBytes(StandardCharsets.UTF_8);
        }

        String text() {
            return new String(text, StandardCharsets.UTF_8).replace(PLACE, place);
        }
    }

    Cards(Behaviour behaviour, People people, Portrait portrait) {
        this.behaviour = behaviour;
        this.people = people;
        this.portrait = portrait;
    }

    /// A page of the list, as JSON.
    String listing(Request request, Page page, List<Integer> found) {
        long now = behaviour.revision();
        if (now != revision) {
            cards.clear();
            revision = now;
        }
        String entities = page.cut(found).stream().map(this::card).collect(Collectors.joining(",", "[", "]"));
        String counts = page.counted(request, Json.object(), found.size()).toString();
        return "{\"entities\":" + entities + "," + counts.substring(1);
    }

    private String card(int number) {
        Card card = cards.get(number);
        int version = people.versionIfChanged(number);
        if (card == null || card.version != version) {
            Person person = people.at(number);
            String text = portrait.of(person, Set.of()).toString();
            card = new Card(version, Pictures.PATH + person.id() + "/", text);
            cards.put(number, card);
        }
        return card.text();
    }
}
