package org.updateuser.form;

import java.util.regex.Pattern;

/// A text whose lines were broken for one width, put together again so that they can be broken for another. A line that
/// is nearly full goes on in the next one, unless that is empty, stands further left or begins an item of a list.
public final class Paragraphs {
    private static final int FULL = 60; // characters without the room before them
    private static final Pattern ITEM = Pattern.compile("([-*•=#]|\\(?\\w{1,3}[.)]\\s).*");

    private Paragraphs() {}

    /// The same words, with fewer line breaks.
    public static String of(String text) {
        StringBuilder all = new StringBuilder();
        String before = "";
        for (String line : text.lines().toList()) {
            if (goesOn(before, line)) {
                all.append(' ').append(line.strip());
            } else {
                all.append(all.isEmpty() ? "" : "\n").append(line);
            }
            before = line;
        }
        return all.toString();
    }

    private static boolean goesOn(String before, String line) {
        return before.strip().length() >= FULL
                && !line.isBlank()
                && room(line) >= Math.min(room(before), 1)
                && !ITEM.matcher(line.strip()).matches();
    }

    private static int room(String line) {
        return line.length() - line.stripLeading().length();
    }
}
