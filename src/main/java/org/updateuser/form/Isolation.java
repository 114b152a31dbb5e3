package org.updateuser.form;

import java.text.Bidi;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.updateuser.model.Unseen;

/// Values that read from right to left, put into a sentence so that they do not turn what is around them.
public final class Isolation {
    private static final String BEGIN = "\u2068"; // first strong isolate
    private static final String END = "\u2069";
    /// Not seen; before the first of them it tells what was isolated here from a value that has such signs itself.
    private static final String OURS = "\u200E" + BEGIN;
    /// Keeps two letters from joining, and is drawn as nothing, where the toolkit draws a box for the sign meant
    /// for it.
    private static final Pattern NOT_JOINED = Pattern.compile("(?<=[\\p{InArabic}])\u200C(?=[\\p{InArabic}])");

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
        return value.contains(OURS) ? value : around(Unseen.replaced(value, each -> each.isSpace() ? each.text() : ""));
    }

    /// The same where such a mark is what the sentence is about: it goes by its name, as in `[U+200F]`.
    static String named(String value) {
        return around(Unseen.replaced(value, each -> "[" + each.number() + "]"));
    }

    private static String around(String value) {
        if (!Bidi.requiresBidi(value.toCharArray(), 0, value.length())) {
            return value;
        }
        StringBuilder lines = new StringBuilder();
        for (String line : value.split("(?<=\n)", -1)) { // what isolates does so up to the end of a line
            int end = line.endsWith("\n") ? line.length() - 1 : line.length();
            lines.append(BEGIN)
                    .append(NOT_JOINED.matcher(line.substring(0, end)).replaceAll("\u200E"))
                    .append(END)
                    .append(line, end, line.length());
        }
        return lines.insert(0, OURS.charAt(0)).toString();
    }
}
