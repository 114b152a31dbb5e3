package org.updateuser.view.kit;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What stands for a person without a picture: one or two letters, and one of eight pairs of colours, both found from
/// the name alone, so that a person looks the same on every day and machine.
record Initials(String text, int pair) {
    static final int PAIRS = 8;

    private static final Pattern LETTER = Pattern.compile("\\X");
    private static final String ISOLATED = "\u2068";
    private static final String APART = "\u200E";
    private static final String END = "\u2069";

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern WORD = Pattern.compile("[\\s\\p{Z}]+");

    /// The initials of this name; no text for a name without a letter.
    static Initials of(String name) {
        List<String> first = WORD.splitAsStream(UNSEEN.matcher(name).replaceAll(""))
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .flatMap(Initials::letter)
                .toList();
        int pair = 1 + Math.floorMod(name.hashCode(), PAIRS);
        if (first.isEmpty()) {
            return new Initials("", pair);
        }
        boolean alone = first.size() == 1 || isWhole(first.getFirst());
        String text = alone ? first.getFirst() : pair(first.getFirst(), first.getLast());
        return new Initials(text.toUpperCase(Locale.ROOT), pair);
    }

    /// Two of them; those that read from right to left do so here too, and do not join to a word.
    private static String pair(String first, String last) {
        return Direction.isRightToLeft(first) ? ISOLATED + first + APART + last + END : first + last;
    }

    private static Stream<String> letter(String word) {
        return LETTER.matcher(word).results().map(MatchResult::group).limit(1);
    }

    /// An ideograph or a syllable says enough alone, and two of them would be too wide.
    private static boolean isWhole(String letter) {
        int point = letter.codePointAt(0);
        return Character.isIdeographic(point)
                || switch (Character.UnicodeScript.of(point)) {
                    case HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> true;
                    default -> false;
                };
    }
}
