package org.updateuser.form;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Where a text that reads from right to left goes on in the next line.
///
/// On Linux the toolkit (26.0.2) lays out a piece of such a text that it has to take apart as if it were still whole:
/// words stand there twice, and where that reaches beyond the beginning of the text, the layout of the window fails. So
/// there is one piece a word: a mark stands between any two. It has no place beside anything but a letter, where it
/// would turn or tear something: there a word may stand twice.
final class LineBreaks {
    /// Not seen, and reads from left to right.
    static final String MARK = "\u200E";

    private static final int MOST = 200; // letters of a piece
    private static final String LETTER = "[\\p{InHebrew}\\p{InArabic}&&\\p{L}]";
    private static final Pattern BETWEEN = Pattern.compile("(?<=" + LETTER + "[,.;:!?]? )(?=" + LETTER + ")");

    private LineBreaks() {}

    /// The text with such marks.
    static String kept(String text) {
        return BETWEEN.matcher(text).replaceAll(MARK);
    }

    /// Marks before the text, as many as its longest piece has letters: what is narrower than a word, as nearly
    /// everything is for a moment, takes it apart all the same.
    static String room(String kept) {
        int longest = Arrays.stream(kept.split(MARK, -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return MARK.repeat(Math.min(longest, MOST));
    }
}
