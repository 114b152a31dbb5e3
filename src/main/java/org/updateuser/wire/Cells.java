package org.updateuser.wire;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text as a cell of a file that a spreadsheet may open: what a spreadsheet would take for a formula, and run, stands
/// behind an apostrophe, and so does an apostrophe itself. The number of a phone is none: it stays as it is.
final class Cells {
    /// The cell of a row that is to stay as it is.
    static final String KEEP = "<keep>";
    /// The cell of a row that is to be cleared.
    static final String CLEAR = "<clear>";
    /// What stands between the items of a list.
    static final String BETWEEN = " | ";

    private static final String MARKS = "=+-@\t\r'";
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{1,14}"); // E.164
    private static final Pattern ESCAPED = Pattern.compile("\\\\+<.*", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("(?:^|\\s+)\\|(?=\\s|$)");

    private Cells() {}

    /// The cell of a text.
    static String guarded(String text) {
        boolean risky = !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0;
        return risky && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /// The text of a cell: only an apostrophe that [#guarded] would have put there is taken away.
    static String plain(String cell) {
        return cell.startsWith("'") && guarded(cell.substring(1)).equals(cell) ? cell.substring(1) : cell;
    }

    /// A text that would be a marker, or looks like an escaped one, behind a backslash.
    static String escaped(String text) {
        return isMarker(text) || isEscaped(text) ? "\\" + text : text;
    }

    /// The text that was escaped.
    static String unescaped(String text) {
        return isEscaped(text) ? text.substring(1) : text;
    }

    private static boolean isEscaped(String text) {
        return text.startsWith("\\") && ESCAPED.matcher(text).matches();
    }

    /// Whether a text is one of the markers.
    static boolean isMarker(String text) {
        return isMarker(text, KEEP) || isMarker(text, CLEAR);
    }

    /// Whether a text is a marker, in any case.
    static boolean isMarker(String text, String marker) {
        return text.strip().equalsIgnoreCase(marker);
    }

    /// The items of a list, without blanks at their ends; a blank one is none.
    static List<String> items(String text) {
        return Stream.of(SEPARATOR.split(text, -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
