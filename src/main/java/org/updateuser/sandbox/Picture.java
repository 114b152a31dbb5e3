package org.updateuser.sandbox;

import java.io.IOException;
import java.io.OutputStream;

/// The bytes of a picture, which nobody can modify.
final class Picture {
    static final Picture NONE = new Picture(new byte[0]);

    private final byte[] bytes;

    Picture(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    int length() {
        return bytes.length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
