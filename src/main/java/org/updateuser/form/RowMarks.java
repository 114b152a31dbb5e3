package org.updateuser.form;

/// Marks that tell without a look at its text that a row lacks something: which letters and which pairs of letters
/// occur. A row without one of the marks of what is searched for need not be read.
///
/// The letters a to z and the digits have a mark each; everything else, and the pairs, share theirs, so that a mark
/// there proves nothing and its lack proves all the same.
final class RowMarks {
    /// Words of 64 marks a row.
    static final int LENGTH = 4;

    private static final int PAIRS = (LENGTH - 1) * Long.SIZE;
    private static final int LETTERS = 26;
    private static final int OWN = LETTERS + 10; // letters and digits
    private static final int SPREAD = 0x9E3779B1; // the golden ratio: spreads neighbours over all marks

    private RowMarks() {}

    /// Adds the marks of a part of a text to those at a place.
    static void add(byte[] text, int from, int to, long[] marks, int at) {
        for (int index = from; index < to; index++) {
            marks[at] |= 1L << letter(text[index]);
            if (index + 1 < to) {
                int pair = pair(text[index], text[index + 1]);
                marks[at + 1 + pair / Long.SIZE] |= 1L << (pair % Long.SIZE);
            }
        }
    }

    /// Whether a row bears all of these marks.
    static boolean has(long[] marks, int at, long[] wanted) {
        return (marks[at] & wanted[0]) == wanted[0]
                && (marks[at + 1] & wanted[1]) == wanted[1]
                && (marks[at + 2] & wanted[2]) == wanted[2]
                && (marks[at + 3] & wanted[3]) == wanted[3];
    }

    /// Whether a byte has a mark of its own, which proves that it occurs.
    static boolean isProof(byte letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }

    private static int letter(byte letter) {
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a';
        }
        if (letter >= '0' && letter <= '9') {
            return LETTERS + letter - '0';
        }
        return OWN + (letter & 0xff) % (Long.SIZE - OWN);
    }

    private static int pair(byte first, byte second) {
        int hash = (((first & 0xff) << 8) | (second & 0xff)) * SPREAD;
        return (hash >>> 16) % PAIRS;
    }
}
