package org.updateuser.form;

import java.text.Bidi;
import java.util.Arrays;

/// Values that read from right to left, put into a sentence so that they do not turn what is around them.
final class Isolation {
    private static final char BEGIN = '\u2068'; // first strong isolate
    private static final char END = '\u2069';

    private Isolation() {}

    /// The arguments of a sentence, each of them for itself.
    static Object[] of(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? isolated(text) : argument)
                .toArray();
    }

    private static String isolated(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? BEGIN + text + END : text;
    }
}
