package org.updateuser.host;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/// What one process tells another: arguments, behind the secret of the folder that both have.
///
/// On the line: a mark of four bytes, the secret, the length of the rest, and each argument as its length and its
/// UTF-8, lengths as four bytes.
///
/// @param arguments in order
record Letter(List<String> arguments) {
    /// How long the arguments can be, in bytes; a shell allows little more.
    static final int BYTES_MOST = 1024 * 1024;

    private static final int MARK = 0x55554831; // UUH1
    private static final int HEAD = Integer.BYTES + Whereabouts.SECRET_LENGTH + Integer.BYTES;

    /// As it is sent.
    ///
    /// @throws ProtocolException if it is too long
    ByteBuffer bytes(String secret) throws ProtocolException {
        List<byte[]> texts = arguments.stream()
                .map(argument -> argument.getBytes(StandardCharsets.UTF_8))
                .toList();
        long length =
                texts.stream().mapToLong(text -> Integer.BYTES + text.length).sum();
        if (length > BYTES_MOST) {
            throw new ProtocolException("too long");
        }
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + (int) length)
                .putInt(MARK)
                .put(ascii(secret))
                .putInt((int) length);
        texts.forEach(text -> bytes.putInt(text.length).put(text));
        return bytes.flip();
    }

    /// Reads one. Nothing of the arguments is read before the secret was right.
    ///
    /// @param end when it must be there
    /// @throws ProtocolException if it is none, too long, or knows another secret
    static Letter read(TimedChannel line, String secret, long end) throws IOException {
        ByteBuffer head = line.read(HEAD, end);
        if (head.getInt() != MARK) {
            throw new ProtocolException("no letter");
        }
        byte[] shown = new byte[Whereabouts.SECRET_LENGTH];
        head.get(shown);
        if (!MessageDigest.isEqual(shown, ascii(secret))) {
            throw new ProtocolException("not the secret");
        }
        int length = head.getInt();
        if (length < 0 || length > BYTES_MOST) {
            throw new ProtocolException("too long");
        }
        return new Letter(arguments(line.read(length, end)));
    }

    private static List<String> arguments(ByteBuffer bytes) throws ProtocolException {
        try {
            List<String> arguments = new ArrayList<>();
            while (bytes.hasRemaining()) {
                int length = bytes.getInt();
                arguments.add(StandardCharsets.UTF_8
                        .decode(bytes.slice(bytes.position(), length))
                        .toString());
                bytes.position(bytes.position() + length);
            }
            return List.copyOf(arguments);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException garbled) {
            throw new ProtocolException("garbled");
        }
    }

    private static byte[] ascii(String secret) {
        return secret.getBytes(StandardCharsets.US_ASCII);
    }
}
