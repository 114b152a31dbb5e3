package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Choice;
import org.updateuser.model.Contact;
import org.updateuser.model.Education;
import org.updateuser.model.Field;
import org.updateuser.model.Flag;
import org.updateuser.model.Image;
import org.updateuser.model.Many;
import org.updateuser.model.Membership;
import org.updateuser.model.Place;
import org.updateuser.model.Reference;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Values;

/// Users of whom one property is known, over an alphabet of two or three letters: both sides meet in every other case,
/// and a million cases take seconds.
final class Narrow {
    private static final int MOST_ITEMS = 3;
    private static final Values ODD = Values.EMPTY.withUnknown("odd", "1");

    private static final List<Values> IMAGES = List.of(image("x1"), image("x2"), image("x3"));
    private static final List<Values> CONTACTS = List.of(
            contact("PHONE", "WORK"), contact("PHONE", "HOME"), contact("EMAIL", "WORK"), contact("FAX", "ODD"));
    private static final List<Values> PLACES = List.of(
            Place.of("l1"),
            Values.EMPTY.with(Place.DEFINITION, Values.EMPTY.with(Place.DEFINITION_ID, "l1")),
            Place.of("l2").with(Place.FLOORPLAN_ID, "f"),
            Place.of("l3").withUnknown("odd", "1"));
    private static final List<Values> GROUPS = List.of(
            Membership.of("g1"), Membership.of("g2"), Membership.of("g2").withUnknown("odd", "1"));
    private static final List<Values> SCHOOLS = List.of(
            Values.EMPTY.with(Education.SCHOOL, "a"),
            Values.EMPTY.with(Education.SCHOOL, "b"),
            Values.EMPTY.with(Education.SCHOOL, "b").with(Education.START, "2020-01-01"));

    private final SplittableRandom random;

    Narrow(long seed) {
        this.random = new SplittableRandom(seed);
    }

    private static Values image(String resolution) {
        return Values.EMPTY.with(Image.RESOLUTION, resolution).with(Image.URI_TEXT, "a");
    }

    private static Values contact(String medium, String type) {
        return Values.EMPTY
                .with(Contact.MEDIA_TYPE, medium)
                .with(Contact.TYPE, type)
                .with(Contact.ADDRESS, "+13175550100");
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return below(times) == 0;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /// Some values of a property; now and then nothing is known of it.
    Values user(Field<?> property) {
        return oneIn(12) ? Values.EMPTY : drawn(Values.EMPTY, property);
    }

    /// The values after up to two edits, or, now and then, those of a stranger.
    Values edited(Values user, Field<?> property) {
        if (!user.has(property) || oneIn(8)) {
            return user(property);
        }
        Values result = user;
        for (int edits = below(4); edits > 0; edits--) {
            result = altered(result, property);
        }
        return result;
    }

    /// What the service may have done beside it: content that no person writes.
    Values served(Values user, Field<?> property) {
        boolean says = property instanceof Struct && user.has(property) && oneIn(3);
        return says ? saying(user, (Struct) property) : user;
    }

    private Values saying(Values user, Struct struct) {
        return user.with(struct, user.get(struct).withUnknown("odd", oneOf(List.of("1", "2"))));
    }

    private Values altered(Values user, Field<?> field) {
        return switch (field) {
            case Struct struct -> user.with(struct, alteredPart(user.get(struct), part(struct)));
            case Many<?> many -> alteredItems(user, many);
            default -> drawn(user, field);
        };
    }

    /// The last one oftener than others, so that both sides meet there.
    private Field<?> part(Struct struct) {
        return oneIn(3) ? oneOf(struct.parts()) : struct.parts().getLast();
    }

    private <T> Values alteredPart(Values parts, Field<T> part) {
        return parts.withPart(part, altered(parts, part).get(part));
    }

    private <T> Values alteredItems(Values user, Many<T> many) {
        List<T> items = new ArrayList<>(user.get(many));
        int index = items.isEmpty() ? 0 : below(items.size());
        switch (items.isEmpty() ? 0 : below(8)) {
            case 0 -> items.add(index, item(many));
            case 1 -> items.add(item(many));
            case 2 -> items.remove(index);
            case 3, 4 -> items.add(below(items.size()), items.remove(index));
            default -> items.set(index, content(many, items.get(index)));
        }
        return user.with(many, List.copyOf(items));
    }

    private Values drawn(Values user, Field<?> field) {
        return switch (field) {
            case Text text -> user.with(text, oneOf(List.of("", "a", "b")));
            case Choice choice ->
                user.with(
                        choice,
                        oneOf(List.of(
                                "",
                                choice.options().getFirst(),
                                choice.options().get(1))));
            case Reference reference -> user.with(reference, oneOf(List.of("", "p", "q")));
            case Flag flag -> user.with(flag, oneIn(2));
            case Many<?> many -> items(user, many);
            case Struct struct -> user.with(struct, parts(struct));
            default -> throw new IllegalArgumentException("nobody edits " + field);
        };
    }

    /// A few items at random, or each of a list's records once: then both sides often change the same and reorder.
    private <T> Values items(Values user, Many<T> many) {
        if (many.item() instanceof Struct struct && oneIn(2)) {
            return user.with(
                    many,
                    records(many).stream()
                            .map(record -> Values.EMPTY.with(struct, record).get(many.item()))
                            .toList());
        }
        return user.with(
                many,
                Stream.generate(() -> item(many)).limit(below(MOST_ITEMS + 1)).toList());
    }

    private Values parts(Struct struct) {
        Values parts = oneIn(3) ? ODD : Values.EMPTY;
        for (Field<?> part : struct.parts()) {
            parts = oneIn(2) ? parts : drawnPart(parts, part);
        }
        return parts;
    }

    private <T> Values drawnPart(Values parts, Field<T> part) {
        return parts.withPart(part, drawn(parts, part).get(part));
    }

    private <T> T item(Many<T> many) {
        Values one = many.item() instanceof Struct struct
                ? Values.EMPTY.with(struct, oneOf(records(many)))
                : drawn(Values.EMPTY, many.item());
        return content(many, one.get(many.item()));
    }

    private static List<Values> records(Many<?> many) {
        if (many == Catalogue.IMAGES_LIST) {
            return IMAGES;
        }
        if (many == Catalogue.ADDRESSES) {
            return CONTACTS;
        }
        if (many == Catalogue.GROUPS) {
            return GROUPS;
        }
        return many == Catalogue.LOCATIONS ? PLACES : SCHOOLS;
    }

    /// The same item with other content, as far as an item of its list can have any.
    private <T> T content(Many<T> many, T item) {
        Values one = Values.EMPTY.with(many.item(), item);
        if (!(many.item() instanceof Struct struct)) {
            return drawn(one, many.item()).get(many.item());
        }
        return one.with(struct, content(many, struct, one.get(struct))).get(many.item());
    }

    private Values content(Many<?> many, Struct struct, Values record) {
        String letter = oneOf(List.of("", "a", "b"));
        if (many == Catalogue.IMAGES_LIST) {
            return record.with(Image.URI_TEXT, oneOf(List.of("a", "b", "c")));
        }
        if (many == Catalogue.ADDRESSES) {
            return record.with(Contact.ADDRESS, oneOf(List.of("+13175550100", "+1 (317) 555-0100", "+13175550111")));
        }
        if (many == Catalogue.LOCATIONS) {
            return record.withPart(Place.NOTES, letter);
        }
        return struct.parts().contains(Education.NOTES) ? record.withPart(Education.NOTES, letter) : record;
    }
}
