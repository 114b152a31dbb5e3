package org.updateuser.model;

import java.util.List;
import java.util.Map;

/// The few values that generated users are made of: valid, invalid and unknown ones, and several spellings of one.
final class Alphabet {
    private static final Map<Field<?>, List<String>> SPECIAL = Map.of(
            Catalogue.EMAIL, List.of("a@b.c", "d@b.c", "d"),
            Contact.ADDRESS,
                    List.of("", "+13175550100", "+1 (317) 555-0100", "(+13175550100)", "+13175550111", "a@b.c", "7"),
            Contact.EXTENSION, List.of("", "7", "(7)", "8", "x"),
            Contact.DISPLAY, List.of("", "7", "(+13175550100)", "+1 317-555-0100", "((8))"),
            Image.RESOLUTION, List.of("x48", "x96", "odd"),
            Image.URI_TEXT, List.of("https://a.b/1", "https://a.b/2", "c"),
            Place.DEFINITION_ID, List.of("", "l1", "l2"),
            Catalogue.STATE_CHOICE, List.of("", "active", "inactive", "deleted", "odd"),
            Contact.MEDIA_TYPE, List.of("PHONE", "EMAIL", "ODD"),
            Contact.TYPE, List.of("WORK", "HOME", "ODD"));

    private Alphabet() {}

    static List<String> texts(Text text) {
        List<String> days = List.of("", "2020-01-01", "2021-02-03", "2021");
        return SPECIAL.getOrDefault(text, text.format() == Text.Format.DAY ? days : List.of("", "a", "b", "a|b"));
    }

    static List<String> choices(Choice choice) {
        List<String> few =
                List.of("", choice.options().getFirst(), choice.options().get(1), "odd");
        return SPECIAL.getOrDefault(choice, few);
    }

    static List<String> ids(Reference reference) {
        return switch (reference.target()) {
            case PERSON -> List.of("", "p1", "p2", "../p");
            case GROUP -> List.of("g1", "g2", "g3");
            case LOCATION -> List.of("", "l1", "l2", "l3");
        };
    }
}
