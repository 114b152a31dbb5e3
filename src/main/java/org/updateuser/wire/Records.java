package org.updateuser.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.updateuser.model.Many;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Values;

/// Small records of texts as one line of text, such as `Northwind College; Law; 2010-09-01; 2014-06-30`: the parts
/// in the order of the schema, long texts last, and what is empty at the end left out. A semicolon, a bar or a
/// backslash within a part stands behind a backslash, so nothing is taken for a part or for the end of an item.
/// Blanks at the ends of a part are nobody's.
public final class Records {
    private static final String BETWEEN = "; ";
    private static final String SPECIAL = "\\;|";

    private Records() {}

    /// The list, if its items are such records.
    public static Optional<Many<Values>> of(Many<?> many) {
        return many.ofRecords()
                .filter(records -> records.item() instanceof Struct struct
                        && struct.parts().stream().allMatch(Text.class::isInstance));
    }

    private static List<Text> parts(Many<Values> many) {
        Struct struct = (Struct) many.item();
        return struct.parts().stream()
                .map(Text.class::cast)
                .sorted(Comparator.comparing(part -> part.format() == Text.Format.PARAGRAPH))
                .toList();
    }

    /// The text of a record of such a list.
    public static String write(Many<Values> many, Values value) {
        List<String> said =
                parts(many).stream().map(part -> escaped(value.get(part))).toList();
        int end = said.size();
        while (end > 0 && said.get(end - 1).isEmpty()) {
            end--;
        }
        return String.join(BETWEEN, said.subList(0, end));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(letter -> {
            if (SPECIAL.indexOf(letter) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) letter);
        });
        return escaped.toString();
    }

    /// The record of a text; nothing where it has more parts than a record. What is not said is empty.
    public static Optional<Values> read(Many<Values> many, String text) {
        List<Text> parts = parts(many);
        List<String> said = split(text);
        if (said.size() > parts.size()) {
            return Optional.empty();
        }
        Values value = Values.EMPTY;
        for (int place = 0; place < said.size(); place++) {
            value = value.with(parts.get(place), said.get(place));
        }
        return Optional.of(value);
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            boolean escapes =
                    letter == '\\' && place + 1 < text.length() && SPECIAL.indexOf(text.charAt(place + 1)) >= 0;
            if (escapes) {
                part.append(text.charAt(++place));
            } else if (letter == ';') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
