package org.updateuser.model;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A character of a text that nobody sees, and that the text is hardly meant to have: a mark that steers the direction,
/// a space without a width, a soft hyphen, a blank that is no space, a control character, or a space at an edge at
/// which nothing is to be kept together.
///
/// Joiners are none where they join: Persian, Hindi and emoji are written with them.
///
/// @param at where it stands, in `char`s
/// @param character the code point
public record Unseen(int at, int character) {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int TAG_FIRST = 0xE0000;
    private static final int TAG_LAST = 0xE007F;
    /// Numbers' signs and the like: they format what follows, and are drawn.
    private static final Set<Integer> DRAWN =
            Set.of(0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD);
    private static final Set<Integer> BLANK = Set.of(0x2028, 0x2029, 0x2800, 0x3164, 0xFFA0);
    /// Whose letters neither join nor are kept from it.
    private static final Set<UnicodeScript> APART = EnumSet.of(
            UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.HAN, UnicodeScript.HEBREW);

    /// Those of a text, in its order.
    public static List<Unseen> in(String text) {
        List<Unseen> all = new ArrayList<>();
        int length;
        for (int at = 0; at < text.length(); at += length) {
            int character = text.codePointAt(at);
            length = Character.charCount(character);
            if (!isUsual(character) && isUnseen(text, at, character)) {
                all.add(new Unseen(at, character));
            }
        }
        return all;
    }

    /// The text with something in the place of each, such as nothing.
    public static String replaced(String text, Function<Unseen, String> other) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Unseen each : in(text)) {
            rest.append(text, from, each.at()).append(other.apply(each));
            from = each.end();
        }
        return from == 0 ? text : rest.append(text, from, text.length()).toString();
    }

    /// What Unicode calls it by, as in `U+200F`.
    public String number() {
        return "U+%04X".formatted(character);
    }

    /// The character itself.
    public String text() {
        return Character.toString(character);
    }

    /// Whether it is a space, and as such is seen where it stands between words.
    public boolean isSpace() {
        return Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /// Where what follows it begins.
    public int end() {
        return at + Character.charCount(character);
    }

    private static boolean isUsual(int character) {
        return (character >= ' ' && character < 0x7F)
                || (Character.isLetterOrDigit(character) && !BLANK.contains(character));
    }

    private static boolean isUnseen(String text, int at, int character) {
        if (character == JOINER || character == NON_JOINER) {
            return !joins(text, at);
        }
        if (character >= TAG_FIRST && character <= TAG_LAST) {
            return !follows(text, at);
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL -> "\n\r\t".indexOf(character) < 0;
            case Character.FORMAT -> !DRAWN.contains(character);
            case Character.SPACE_SEPARATOR -> isEdge(text, at);
            default -> BLANK.contains(character);
        };
    }

    /// Whether a joiner stands between what it joins or keeps apart, or behind a sign that it gives another shape.
    private static boolean joins(String text, int at) {
        if (at == 0 || !canJoin(text.codePointBefore(at))) {
            return false;
        }
        int before = text.codePointBefore(at);
        return isMark(before)
                || (UnicodeScript.of(before) == UnicodeScript.ARABIC && text.charAt(at) == JOINER)
                || (at + 1 < text.length() && canJoin(text.codePointAt(at + 1)));
    }

    private static boolean canJoin(int character) {
        return isMark(character)
                || (Character.isEmoji(character) && !Character.isDigit(character))
                || (Character.isLetter(character) && !APART.contains(UnicodeScript.of(character)));
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /// Whether a letter of a flag stands behind the flag or another of its letters.
    private static boolean follows(String text, int at) {
        int before = at == 0 ? 0 : text.codePointBefore(at);
        return (Character.isEmoji(before) && !Character.isDigit(before)) || (before > TAG_FIRST && before <= TAG_LAST);
    }

    private static boolean isEdge(String text, int at) {
        return isBlank(text.substring(0, at)) || isBlank(text.substring(at + 1));
    }

    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(each -> Character.isSpaceChar(each)
                        || Character.isWhitespace(each)
                        || Character.getType(each) == Character.FORMAT);
    }
}
