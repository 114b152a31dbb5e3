package org.updateuser.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.updateuser.form.command.Match;
import org.updateuser.model.Folding;

/// What a row is looked through for: bytes, with the marks that a row which has them must bear as well.
final class Needle {
    private static final int NOWHERE = Match.WITHIN + 1;

    private final byte[] bytes; // folded, in UTF-8
    private final long[] marks; // of RowMarks

    private Needle(byte[] bytes, long[] marks) {
        this.bytes = bytes;
        this.marks = marks;
    }

    /// A word of the search: it occurs in a text, or its digits do in a phone.
    record Word(Needle text, Optional<Needle> digits) {
        static Word of(String folded) {
            return new Word(Needle.of(folded), Needle.digits(folded));
        }
    }

    static Needle of(String folded) {
        byte[] bytes = folded.getBytes(StandardCharsets.UTF_8);
        long[] marks = new long[RowMarks.LENGTH];
        RowMarks.add(bytes, 0, bytes.length, marks, 0);
        return new Needle(bytes, marks);
    }

    /// The digits of what was typed, if it may be a phone number.
    static Optional<Needle> digits(String typed) {
        return Optional.of(Folding.digits(typed))
                .filter(digits -> !digits.isEmpty())
                .map(Needle::of);
    }

    /// The words of what was typed. The longest first: it is the one that most rows lack.
    static List<Word> words(String typed) {
        return Stream.of(Folding.fold(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Word::of)
                .toList();
    }

    /// The marks of a row in which it may occur.
    long[] marks() {
        return marks;
    }

    /// Whether a mark alone proves that it occurs.
    boolean isProvenByMark() {
        return bytes.length == 1 && RowMarks.isProof(bytes[0]);
    }

    /// Whether it occurs in a part of a text.
    boolean isIn(byte[] text, int from, int to) {
        byte first = bytes[0];
        for (int at = from; at <= to - bytes.length; at++) {
            if (text[at] == first && Arrays.equals(text, at, at + bytes.length, bytes, 0, bytes.length)) {
                return true;
            }
        }
        return false;
    }

    /// How well it fits a part of a text, as [Match] reckons it; more than all of that where it is not there.
    int worth(byte[] text, int from, int to) {
        int worth = NOWHERE;
        for (int at = from; at <= to - bytes.length && worth > 0; at++) {
            int end = at + bytes.length;
            if (Arrays.equals(text, at, end, bytes, 0, bytes.length)) {
                boolean begins = at == from || isBetween(text[at - 1]);
                worth = Math.min(worth, Match.worth(at == from, begins, end == to || isBetween(text[end])));
            }
        }
        return worth;
    }

    /// Letters beyond ASCII have bytes below 0.
    private static boolean isBetween(byte sign) {
        return sign >= 0 && !Character.isLetterOrDigit(sign);
    }
}
