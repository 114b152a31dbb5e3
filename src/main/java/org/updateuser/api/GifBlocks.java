package org.updateuser.api;

/// The blocks of a GIF. JavaFX decodes all frames at once, each as large as the whole, so they are counted: a thousand
/// large empty ones fit into few bytes.
final class GifBlocks {
    private static final int SCREEN = 6; // width and height, behind the signature
    private static final int FLAGS = 10;
    private static final int BLOCKS = 13;
    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2c;
    private static final int FRAME_LENGTH = 9; // of its header, the flags last

    private final byte[] bytes;

    GifBlocks(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Width by height of all frames, or 0 if there is none.
    long pixels() {
        long each = (long) word(SCREEN) * word(SCREEN + 2);
        long frames = 0;
        int at = BLOCKS + table(FLAGS);
        while (unsigned(at) == EXTENSION || unsigned(at) == FRAME) {
            if (unsigned(at) == FRAME) {
                frames++;
                at += FRAME_LENGTH + table(at + FRAME_LENGTH);
            }
            at = behind(at + 2); // a label, or the first size of a code
        }
        return each * frames;
    }

    /// Where a chain of sub-blocks ends.
    private int behind(int start) {
        int at = start;
        while (unsigned(at) > 0) {
            at += 1 + unsigned(at);
        }
        return at + 1;
    }

    /// How many bytes of colours follow, by the flags there.
    private int table(int flags) {
        int value = unsigned(flags);
        return (value & 0x80) == 0 ? 0 : 3 << ((value & 7) + 1);
    }

    private int word(int at) {
        return unsigned(at) | unsigned(at + 1) << 8;
    }

    /// Behind the end there is nothing but zeros.
    private int unsigned(int at) {
        return at < bytes.length ? Byte.toUnsignedInt(bytes[at]) : 0;
    }
}
