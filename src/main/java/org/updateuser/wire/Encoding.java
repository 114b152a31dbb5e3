package org.updateuser.wire;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import org.updateuser.wire.NotATable.Flaw;

/// How the bytes of a text are letters: as its mark says, by the zeros of UTF-16, as UTF-8 if it can be that, else as
/// western Windows writes. A text that is nearly UTF-8 is damaged UTF-8, and not something else throughout.
///
/// @param charset the encoding
/// @param mark how many bytes its mark takes at the beginning
record Encoding(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final int LOOKED_AT = 1 << 16; // bytes, for the pattern of UTF-16
    private static final int ZEROS_LEAST = 20; // one in so many letters, of any script: delimiters are ASCII
    private static final int FEWER = 4; // times, zeros on the other side, as in U+4E00
    private static final String CONTROLS = "\t\n\u000B\f\r\u001A"; // the last one ends files of old programs

    /// Looks for it.
    static Encoding of(byte[] bytes) throws NotATable {
        if (startsWith(bytes, UTF_8_MARK)) {
            return new Encoding(UTF_8, UTF_8_MARK.length).checked(bytes);
        }
        if (startsWith(bytes, LITTLE_MARK)) {
            return new Encoding(UTF_16LE, LITTLE_MARK.length).checked(bytes);
        }
        if (startsWith(bytes, BIG_MARK)) {
            return new Encoding(UTF_16BE, BIG_MARK.length).checked(bytes);
        }
        return withoutMark(bytes);
    }

    /// The one that somebody chose.
    static Encoding of(byte[] bytes, Charset charset) throws NotATable {
        byte[] mark = "\uFEFF".getBytes(charset);
        return new Encoding(charset, startsWith(bytes, mark) ? mark.length : 0).checked(bytes);
    }

    private static Encoding withoutMark(byte[] bytes) throws NotATable {
        int looked = Math.min(bytes.length, LOOKED_AT);
        int even = zeros(bytes, 0, looked);
        int odd = zeros(bytes, 1, looked);
        int least = Math.max(1, looked / 2 / ZEROS_LEAST);
        if (odd >= least && even <= odd / FEWER) {
            return new Encoding(UTF_16LE, 0).checked(bytes);
        }
        if (even >= least && odd <= even / FEWER) {
            return new Encoding(UTF_16BE, 0).checked(bytes);
        }
        return narrow(bytes);
    }

    private static Encoding narrow(byte[] bytes) throws NotATable {
        Encoding first = new Encoding(UTF_8, 0);
        Decoded decoded = first.decoded(bytes);
        if (decoded.zeros) {
            throw new NotATable(Flaw.BINARY, "OTHER");
        }
        if (decoded.broken == 0) {
            return first;
        }
        if (decoded.foreign >= decoded.broken) {
            throw new NotATable(Flaw.BROKEN_TEXT, UTF_8.name(), decoded.lineOfBroken);
        }
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && CONTROLS.indexOf(one) < 0) {
                throw new NotATable(Flaw.BINARY, "OTHER");
            }
        }
        return new Encoding(WINDOWS, 0).checked(bytes);
    }

    private static int zeros(byte[] bytes, int from, int to) {
        int count = 0;
        for (int at = from; at < to; at += 2) {
            count += bytes[at] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)
                && mark.length > 1;
    }

    private Encoding checked(byte[] bytes) throws NotATable {
        Decoded decoded = decoded(bytes);
        if (decoded.broken > 0) {
            throw new NotATable(Flaw.BROKEN_TEXT, charset.name(), decoded.lineOfBroken);
        }
        if (decoded.zeros) {
            throw new NotATable(Flaw.BINARY, "OTHER");
        }
        return this;
    }

    private Decoded decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        Decoded decoded = new Decoded();
        decoded.all(charset.newDecoder(), in);
        return decoded;
    }

    /// What came out of reading the bytes as letters.
    private static final class Decoded {
        private static final int AT_ONCE = 1 << 13;
        private static final int ASCII = 0x80;

        private final CharBuffer out = CharBuffer.allocate(AT_ONCE);
        private boolean zeros;
        private int foreign;
        private int broken;
        private int lineOfBroken;
        private int line = 1;

        void all(CharsetDecoder decoder, ByteBuffer in) {
            CoderResult result;
            do {
                result = decoder.decode(in, out.clear(), true);
                count(out.flip());
                if (result.isError()) {
                    note();
                    in.position(in.position() + result.length());
                }
            } while (!result.isUnderflow());
        }

        private void note() {
            if (broken == 0) {
                lineOfBroken = line;
            }
            broken++;
        }

        private void count(CharBuffer letters) {
            char[] array = letters.array();
            for (int at = 0; at < letters.limit(); at++) {
                char letter = array[at];
                foreign += letter >= ASCII ? 1 : 0;
                zeros |= letter == 0;
                line += letter == '\n' ? 1 : 0;
            }
        }
    }
}
