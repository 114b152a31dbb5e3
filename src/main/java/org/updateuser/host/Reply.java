package org.updateuser.host;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;

/// What the owner of a folder says to a letter, a byte each: first that it was read, then what became of it.
enum Reply {
    HEARD('H'),
    TAKEN('T'),
    REFUSED('R');

    private final byte letter;

    Reply(char letter) {
        this.letter = (byte) letter;
    }

    void write(TimedChannel line, long end) throws IOException {
        line.write(ByteBuffer.wrap(new byte[] {letter}), end);
    }

    static Reply read(TimedChannel line, long end) throws IOException {
        byte read = line.read(1, end).get();
        for (Reply reply : values()) {
            if (reply.letter == read) {
                return reply;
            }
        }
        throw new ProtocolException("no reply");
    }
}
