package org.updateuser.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The people as a list without expand shows them, written out once: a directory that is read in pages of 500 is
/// read whole, and again.
///
/// A card is about 1.7 kB. It lasts until its person is changed or a switch is moved.
final class Cards {
    private final Behaviour behaviour;
    private final People people;
    private final Portrait portrait;
    private final ConcurrentHashMap<Integer, Card> cards = new ConcurrentHashMap<>();
    private volatile long revision;

    /// What is written, of which version of somebody.
    private record Card(int version, Text text) {}

    /// A text in half the memory that a String needs with letters outside Latin-1.
    private static final class Text {
        private final byte[] bytes;

        Text(String text) {
            bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return new String(bytes, StandardCharsets.UTF_8);
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
        if (card == null || card.version() != version) {
            card = new Card(
                    version, new Text(portrait.of(people.at(number), Set.of()).toString()));
            cards.put(number, card);
        }
        return card.text().toString();
    }
}
