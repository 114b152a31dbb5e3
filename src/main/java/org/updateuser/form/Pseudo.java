package org.updateuser.form;

/// Makes a pattern look foreign and longer by two fifths, and leaves all in it that is not for people as it is: the
/// arguments, their formats, and the limits of a choice.
final class Pseudo {
    private static final String PLAIN = "AaBCcDdEeGgHhIiKkLlNnOoPRrSsTtUuWwYyZz";
    private static final String FOREIGN = "ÅåßÇçÐðÉéĞğĤĥÎîĶķĻļÑñÖöƤŔŕŠšŢţÛûŴŵÝýŽž";
    private static final int WORD = 6; // letters of what makes it longer, so that it can be wrapped

    private final String pattern;
    private final StringBuilder said = new StringBuilder();
    private int next;
    private int letters;

    private Pseudo(String pattern) {
        this.pattern = pattern;
    }

    /// The same pattern in no language. Nothing stays nothing.
    static String of(String pattern) {
        return pattern.isEmpty() ? "" : new Pseudo(pattern).whole();
    }

    private String whole() {
        text("");
        for (int more = 0; more < letters * 2 / 5; more++) {
            said.append(more % WORD == 0 ? ' ' : '~');
        }
        return "⟦" + said + "⟧";
    }

    /// Text up to one of the letters that end it.
    private void text(String ends) {
        while (next < pattern.length() && ends.indexOf(pattern.charAt(next)) < 0) {
            char letter = pattern.charAt(next++);
            if (letter == '{') {
                argument();
            } else {
                add(letter);
            }
        }
    }

    private void add(char letter) {
        int place = PLAIN.indexOf(letter);
        letters += Character.isLetter(letter) ? 1 : 0;
        said.append(place < 0 ? letter : FOREIGN.charAt(place));
    }

    /// What stands in braces: only the texts of a choice are for people.
    private void argument() {
        said.append('{');
        int end = pattern.indexOf('}', next);
        int choice = pattern.indexOf(",choice,", next);
        if (choice < 0 || choice > end) {
            copy(end + 1);
            return;
        }
        copy(choice + ",choice,".length());
        do {
            copy(limit());
            text("|}");
            copy(next + 1);
        } while (pattern.charAt(next - 1) == '|');
    }

    /// Behind the limit of a choice, such as `1<`.
    private int limit() {
        int place = next;
        while ("#<≤".indexOf(pattern.charAt(place)) < 0) {
            place++;
        }
        return place + 1;
    }

    private void copy(int end) {
        said.append(pattern, next, end);
        next = end;
    }
}
