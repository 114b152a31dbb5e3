package org.updateuser.form;

import java.text.Bidi;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Values that read from right to left, put into a sentence so that they do not turn what is around them.
public final class Isolation {
    private static final String BEGIN = "\u2068"; // first strong isolate
    private static final String END = "\u2069";
    /// Not seen; before the first of them it tells what was isolated here from a value that has such signs itself.
    private static final String OURS = "\u200E" + BEGIN;
    /// Such a value has its own marks; of others the toolkit draws bars.
    private static final Pattern MARKS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private Isolation() {}

    /// The arguments of a sentence, each of them for itself.
    static Object[] of(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? of(text) : argument)
                .toArray();
    }

    /// A value as it may stand in a sentence, without the marks that nobody is to see; a sentence that holds one stays
    /// as it is. Only for showing: what is sent has its marks, and nothing of what is put round the value here.
    public static String of(String value) {
        return value.contains(OURS) ? value : around(MARKS.matcher(value).replaceAll(""));
    }

    /// The same where such a mark is what the sentence is about: it goes by its name, as in `[U+200F]`.
    static String named(String value) {
        return around(MARKS.matcher(value)
                .replaceAll(mark -> "[U+%04X]".formatted((int) mark.group().charAt(0))));
    }

    private static String around(String value) {
        if (!Bidi.requiresBidi(value.toCharArray(), 0, value.length())) {
            return value;
        }
        StringBuilder lines = new StringBuilder();
        for (String line : value.split("(?<=\n)", -1)) { // what isolates does so up to the end of a line
            int end = line.endsWith("\n") ? line.length() - 1 : line.length();
            lines.append(BEGIN).append(line, 0, end).append(END).append(line, end, line.length());
        }
        return lines.insert(0, OURS.charAt(0)).toString();
    }
}
