package org.updateuser.wire;

import java.util.regex.Pattern;

/// A text as one word of a command, in which nothing means anything but itself.
final class Quoting {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:-]+");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("['\u2018\u2019\u201a\u201b]"); // PowerShell takes any

    private Quoting() {}

    /// For a shell such as sh, bash or zsh.
    static String shell(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /// The same, without quotes where the text needs none.
    static String shellIfNeeded(String text) {
        return PLAIN.matcher(text).matches() ? text : shell(text);
    }

    /// For PowerShell, which takes the quotes of typesetting for its own.
    static String powerShell(String text) {
        return "'" + SINGLE_QUOTES.matcher(text).replaceAll("$0$0") + "'";
    }
}
