package org.updateuser.wire;

import java.util.regex.Pattern;

/// A text as a cell of a file that a spreadsheet may open: what a spreadsheet would take for a formula, and run, stands
/// behind an apostrophe, and so does an apostrophe itself. The number of a phone is none: it stays as it is.
final class Cells {
    private static final String MARKS = "=+-@\t\r'";
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{1,14}"); // E.164

    private Cells() {}

    /// The cell of a text.
    static String guarded(String text) {
        boolean risky = !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0;
        return risky && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /// The text of a cell.
    static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
