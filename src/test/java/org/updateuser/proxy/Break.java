package org.updateuser.proxy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/// What becomes of an answer on its way to the client.
@FunctionalInterface
public interface Break {
    /// Passes the answer on as it came.
    Break NONE = (answer, client) -> {
        client.getOutputStream().write(answer);
        return true;
    };

    /// @return whether the connection can take a further request
    boolean pass(byte[] answer, Socket client) throws IOException;

    /// So many bytes of it, then an orderly end.
    static Break truncated(int bytes) {
        return (answer, client) -> {
            client.getOutputStream().write(answer, 0, Math.min(bytes, answer.length));
            return false;
        };
    }

    /// So many bytes of it, then a reset.
    static Break reset(int bytes) {
        return (answer, client) -> {
            client.getOutputStream().write(answer, 0, Math.min(bytes, answer.length));
            client.setSoLinger(true, 0);
            return false;
        };
    }

    /// So many bytes of it, then no more of them; what the client still says is listened to.
    static Break halfClosed(int bytes) {
        return (answer, client) -> {
            client.getOutputStream().write(answer, 0, Math.min(bytes, answer.length));
            client.shutdownOutput();
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
            return false;
        };
    }

    /// All of it under a length that is off by so many bytes, then an orderly end.
    static Break mismeasured(int off) {
        return (answer, client) -> {
            String whole = new String(answer, StandardCharsets.ISO_8859_1);
            int length = Cable.length(whole);
            String wrong = whole.replaceFirst("(?i)content-length: \\d+", "Content-Length: " + (length + off));
            client.getOutputStream().write(wrong.getBytes(StandardCharsets.ISO_8859_1));
            return false;
        };
    }

    /// Byte by byte, with a pause after each.
    static Break dripped(Duration pause) {
        return (answer, client) -> {
            for (byte one : answer) {
                client.getOutputStream().write(one);
                LockSupport.parkNanos(pause.toNanos());
            }
            return true;
        };
    }

    /// So many bytes of it, then nothing until the client gives up.
    static Break silent(int bytes) {
        return (answer, client) -> {
            client.getOutputStream().write(Arrays.copyOf(answer, Math.min(bytes, answer.length)));
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
            return false;
        };
    }
}
