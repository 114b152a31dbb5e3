package org.updateuser.api;

import java.nio.ByteBuffer;

/// The chunks of a PNG. One with the size comes first, but all are walked: a decoder may believe a second one.
final class PngChunks implements PictureFormat {
    private static final int FIRST = 8; // behind the signature
    private static final int HEAD = 8; // length and type
    private static final int CHECKSUM = 4;
    private static final int SIZE = 0x49484452; // IHDR
    private static final int SIZE_LENGTH = 13;

    private final ByteBuffer bytes;

    PngChunks(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    @Override
    public String name() {
        return "PNG";
    }

    @Override
    public int width() {
        return beginsWithSize() ? (int) unsigned(FIRST + HEAD) : 0;
    }

    @Override
    public int height() {
        return beginsWithSize() ? (int) unsigned(FIRST + HEAD + 4) : 0;
    }

    private boolean beginsWithSize() {
        return bytes.limit() >= FIRST + HEAD + SIZE_LENGTH && bytes.getInt(FIRST + 4) == SIZE;
    }

    /// The largest width by height, or 0 if there is none.
    @Override
    public long pixels() {
        if (!beginsWithSize()) {
            return 0;
        }
        long pixels = 0;
        long at = FIRST;
        while (at + HEAD + SIZE_LENGTH <= bytes.limit()) {
            int chunk = (int) at;
            if (bytes.getInt(chunk + 4) == SIZE) {
                pixels = Math.max(pixels, unsigned(chunk + HEAD) * unsigned(chunk + HEAD + 4));
            }
            at += HEAD + unsigned(chunk) + CHECKSUM;
        }
        return pixels;
    }

    /// A number beyond the format's own bound of 31 bits counts as that bound: with two of them nothing overflows.
    private long unsigned(int at) {
        return Math.min(Integer.toUnsignedLong(bytes.getInt(at)), Integer.MAX_VALUE);
    }
}
