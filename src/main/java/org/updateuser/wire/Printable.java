package org.updateuser.wire;

import java.util.function.IntPredicate;

/// Text that is pasted where signs that nobody sees could do harm: a terminal takes some of them for keys, and others
/// turn the order round in which a line is read.
final class Printable {
    private Printable() {}

    /// The text with each of them written by its name, as JSON and HCL both write it in a string; a line feed as well.
    static String escaped(String text) {
        return escaped(text, Printable::isHidden);
    }

    /// The text on one line, whatever ends lines in it.
    static String onOneLine(String text) {
        return escaped(text, Printable::endsLine);
    }

    private static String escaped(String text, IntPredicate which) {
        if (text.chars().noneMatch(which)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 6);
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (which.test(sign)) {
                escaped.append(named(sign));
            } else {
                escaped.append(sign);
            }
        }
        return escaped.toString();
    }

    /// The name of a sign in a string.
    static String named(char sign) {
        return String.format("\\u%04x", (int) sign);
    }

    /// Whether it is a control, ends a line, or turns the order of reading round.
    static boolean isHidden(int sign) {
        boolean turns = (sign >= 0x202a && sign <= 0x202e) || (sign >= 0x2066 && sign <= 0x2069);
        return endsLine(sign) || turns;
    }

    private static boolean endsLine(int sign) {
        return Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029;
    }
}
