package org.updateuser.api;

import java.io.ByteArrayOutputStream;

/// The blocks of a GIF, up to its first frame. JavaFX decodes all frames at once, each as large as the whole, and
/// hundreds of thousands fit into few bytes: it is given the first one only.
final class GifBlocks implements PictureFormat {
    private static final int SCREEN = 6; // width and height, behind the signature
    private static final int FLAGS = 10;
    private static final int BLOCKS = 13;
    private static final int EXTENSION = 0x21;
    private static final int CONTROL = 0xf9; // the extension that says which colour is transparent
    private static final int CONTROL_LENGTH = 8;
    private static final int FRAME = 0x2c;
    private static final int FRAME_FLAGS = 9;
    private static final int END = 0x3b;

    private final byte[] bytes;
    private final int start;
    private final int control;
    private final int frame;

    GifBlocks(byte[] bytes) {
        this.bytes = bytes;
        this.start = BLOCKS + table(FLAGS);
        int lastControl = -1;
        int at = start;
        while (unsigned(at) == EXTENSION) {
            int next = behind(at + 2);
            boolean plain = unsigned(at + 1) == CONTROL && next == at + CONTROL_LENGTH;
            lastControl = plain ? at : lastControl;
            at = next;
        }
        this.control = lastControl;
        this.frame = at;
    }

    @Override
    public String name() {
        return "GIF";
    }

    @Override
    public int width() {
        return word(SCREEN);
    }

    @Override
    public int height() {
        return word(SCREEN + 2);
    }

    /// Width by height, or 0 if there is no frame.
    @Override
    public long pixels() {
        return unsigned(frame) == FRAME ? (long) width() * height() : 0;
    }

    /// The first frame alone, without whatever else stands around it.
    byte[] still() {
        ByteArrayOutputStream still = new ByteArrayOutputStream();
        copy(0, start, still);
        if (control >= 0) {
            copy(control, control + CONTROL_LENGTH, still);
        }
        int data = frame + FRAME_FLAGS + 1 + table(frame + FRAME_FLAGS);
        copy(frame, behind(data + 1), still); // the data begins with the size of its first code
        still.write(END);
        return still.toByteArray();
    }

    private void copy(int from, int to, ByteArrayOutputStream still) {
        int begin = Math.min(from, bytes.length);
        still.write(bytes, begin, Math.min(to, bytes.length) - begin);
    }

    /// Where a chain of sub-blocks is over.
    private int behind(int first) {
        int at = first;
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
