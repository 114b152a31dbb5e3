package org.updateuser.api;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;

/// The first bytes of a picture, which say what decoding it would cost.
///
/// Of the four formats that JavaFX draws by itself: PNG, JPEG, GIF and BMP, told apart as JavaFX does, by how they
/// begin and not by what the server calls them. Whatever is none of them must not reach a decoder.
final class PictureHeader {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] GIF = "GIF8".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BMP = "BM".getBytes(StandardCharsets.US_ASCII);
    private static final int BMP_SIZE = 18; // behind the file's header of 14 bytes and the length of the next

    private final byte[] bytes;

    PictureHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The pixels of all frames, or none if it is no picture.
    OptionalLong pixels() {
        long pixels;
        if (begins(PNG)) {
            pixels = large(PNG.length, ByteOrder.BIG_ENDIAN);
        } else if (begins(JPEG)) {
            pixels = new JpegMarkers(bytes).pixels();
        } else if (begins(GIF)) {
            pixels = new GifBlocks(bytes).pixels();
        } else if (begins(BMP)) {
            pixels = large(BMP_SIZE, ByteOrder.LITTLE_ENDIAN);
        } else {
            pixels = 0;
        }
        return pixels <= 0 ? OptionalLong.empty() : OptionalLong.of(pixels);
    }

    private boolean begins(byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    /// Width and height of four bytes each. A negative one counts by its size: in a BMP it means from the top down, in
    /// a PNG it is a width beyond all bounds.
    private long large(int at, ByteOrder order) {
        if (bytes.length < at + 8) {
            return 0;
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(order);
        return Math.abs((long) header.getInt(at)) * Math.abs((long) header.getInt(at + 4));
    }
}
