package org.updateuser.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.updateuser.model.Folding;
import org.updateuser.model.Person;

/// The folded text of every row of the list, in one piece: first what is searched by words, then the digits of the
/// phones. Immutable.
final class RosterText {
    static final RosterText EMPTY = new RosterText(new byte[0], new int[1], new long[0]);

    private final byte[] bytes;
    private final int[] starts; // of each row its texts and its digits, and where the last one ends
    private final long[] marks; // RowMarks.LENGTH a row

    private RosterText(byte[] bytes, int[] starts, long[] marks) {
        this.bytes = bytes;
        this.starts = starts;
        this.marks = marks;
    }

    /// Whether every word occurs in a row, or the number does in one of its phones.
    boolean matches(int row, List<Needle.Word> words, Optional<Needle> number) {
        return hasAll(row, words) || (number.isPresent() && hasDigits(row, number.get()));
    }

    private boolean hasAll(int row, List<Needle.Word> words) {
        for (Needle.Word word : words) {
            if (!has(row, word)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(int row, Needle.Word word) {
        Needle text = word.text();
        if (RowMarks.has(marks, row * RowMarks.LENGTH, text.marks())) {
            if (text.isProvenByMark() || text.isIn(bytes, starts[2 * row], starts[2 * row + 1])) {
                return true;
            }
        }
        return word.digits().isPresent() && hasDigits(row, word.digits().get());
    }

    private boolean hasDigits(int row, Needle digits) {
        return RowMarks.has(marks, row * RowMarks.LENGTH, digits.marks())
                && digits.isIn(bytes, starts[2 * row + 1], starts[2 * row + 2]);
    }

    /// How well words fit a row, the smaller the better: those that begin the name, begin a word of it, stand within
    /// it, stand elsewhere.
    int worth(int row, List<Needle.Word> words) {
        int start = starts[2 * row];
        int end = start;
        while (end < starts[2 * row + 1] && bytes[end] != '\n') {
            end++;
        }
        int worth = 0;
        for (Needle.Word word : words) {
            worth += word.text().worth(bytes, start, end);
        }
        return worth;
    }

    /// Puts a text together, from the rows of another one and from new ones, in their order.
    static final class Assembly {
        private final RosterText before;
        private byte[] bytes;
        private final int[] starts;
        private final long[] marks;
        private int rows;

        Assembly(RosterText before, int rows) {
            this.before = before;
            this.bytes = new byte[before.bytes.length];
            this.starts = new int[2 * rows + 1];
            this.marks = new long[rows * RowMarks.LENGTH];
        }

        /// Takes over rows that follow each other.
        void keep(int from, int to) {
            int start = before.starts[2 * from];
            int length = before.starts[2 * to] - start;
            int at = reserve(length);
            System.arraycopy(before.bytes, start, bytes, at, length);
            for (int index = 2 * from; index < 2 * to; index++) {
                starts[2 * rows + index - 2 * from] = before.starts[index] - start + at;
            }
            int here = rows * RowMarks.LENGTH;
            System.arraycopy(before.marks, from * RowMarks.LENGTH, marks, here, (to - from) * RowMarks.LENGTH);
            rows += to - from;
            starts[2 * rows] = at + length;
        }

        /// Adds a row.
        void add(Person person) {
            byte[] texts = texts(person).getBytes(StandardCharsets.UTF_8);
            byte[] digits = digits(person).getBytes(StandardCharsets.UTF_8);
            int at = reserve(texts.length + digits.length);
            System.arraycopy(texts, 0, bytes, at, texts.length);
            System.arraycopy(digits, 0, bytes, at + texts.length, digits.length);
            RowMarks.add(texts, 0, texts.length, marks, rows * RowMarks.LENGTH);
            RowMarks.add(digits, 0, digits.length, marks, rows * RowMarks.LENGTH);
            starts[2 * rows + 1] = at + texts.length;
            rows++;
            starts[2 * rows] = at + texts.length + digits.length;
        }

        private int reserve(int length) {
            int at = starts[2 * rows];
            if (at + length > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(at + length, bytes.length + bytes.length / 2));
            }
            return at;
        }

        RosterText whole() {
            return new RosterText(Arrays.copyOf(bytes, starts[2 * rows]), starts, marks);
        }

        private static String texts(Person person) {
            return Folding.fold(Stream.of(
                            person.name(),
                            person.preferredName(),
                            person.email(),
                            person.username(),
                            person.title(),
                            person.department())
                    .collect(Collectors.joining("\n")));
        }

        private static String digits(Person person) {
            return person.phones().stream().map(Folding::digits).collect(Collectors.joining("\n"));
        }
    }
}
