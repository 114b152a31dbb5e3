package org.updateuser.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands between the cells of a table: looked for in its first rows, outside of quotation marks.
final class Delimiters {
    /// In the order in which they are preferred where nothing else decides.
    static final String ALL = ",;\t|";

    private static final int ROWS_MOST = 50;
    private static final String HINT = "sep=";

    private Delimiters() {}

    /// What the first line says it is, as spreadsheets write and read it: `sep=;`.
    static Optional<Character> said(String text) {
        boolean hint = text.regionMatches(true, 0, HINT, 0, HINT.length()) && text.length() > HINT.length() + 1;
        if (!hint || "\r\n".indexOf(text.charAt(HINT.length() + 1)) < 0) {
            return Optional.empty();
        }
        char delimiter = text.charAt(HINT.length());
        return ALL.indexOf(delimiter) < 0 ? Optional.empty() : Optional.of(delimiter);
    }

    /// The one that divides most rows into as many cells as the first.
    ///
    /// @param text the beginning of a table
    static char of(String text) {
        List<int[]> counts = counts(text);
        int best = 0;
        for (int candidate = 1; candidate < ALL.length(); candidate++) {
            long more = rank(counts, candidate) - rank(counts, best);
            best = more > 0 ? candidate : best;
        }
        return ALL.charAt(best);
    }

    private static long rank(List<int[]> counts, int candidate) {
        int first = counts.isEmpty() ? 0 : counts.getFirst()[candidate];
        long alike = counts.stream().filter(row -> row[candidate] == first).count();
        return first == 0 ? 0 : (alike << Integer.SIZE) + first;
    }

    private static List<int[]> counts(String text) {
        Look look = new Look();
        for (int at = 0; at < text.length() && look.rows.size() < ROWS_MOST; at++) {
            look.take(text.charAt(at));
        }
        if (look.rows.isEmpty()) {
            look.end(); // a header and nothing else; a later row that the text cuts does not count
        }
        return look.rows;
    }

    /// How often each candidate stands in each row.
    private static final class Look {
        private final List<int[]> rows = new ArrayList<>();
        private int[] row = new int[ALL.length()];
        private boolean quoted;
        private boolean cellBegins = true;
        private boolean quotesMayGoOn;
        private boolean filled;

        void take(char letter) {
            if (quoted) {
                quoted = letter != '"';
                quotesMayGoOn = !quoted;
            } else if (letter == '"' && (cellBegins || quotesMayGoOn)) {
                quoted = true;
                filled = true;
            } else if (letter == '\n' || letter == '\r') {
                end();
            } else {
                outside(letter);
            }
        }

        private void outside(char letter) {
            int candidate = ALL.indexOf(letter);
            cellBegins = candidate >= 0 || (cellBegins && Character.isWhitespace(letter));
            quotesMayGoOn = false;
            if (candidate >= 0) {
                row[candidate]++;
            } else {
                filled |= !Character.isWhitespace(letter);
            }
        }

        private void end() {
            if (filled) {
                rows.add(row);
            }
            row = new int[ALL.length()];
            filled = false;
            cellBegins = true;
            quotesMayGoOn = false;
        }
    }
}
