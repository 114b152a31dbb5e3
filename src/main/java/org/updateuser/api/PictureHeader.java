package org.updateuser.api;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;

/// What the headers in a picture's bytes say of the cost of decoding it.
///
/// Of the four formats that JavaFX draws by itself: PNG, JPEG, GIF and BMP, told apart as JavaFX does, by how they
/// begin and not by what the server calls them. Whatever is none of them must not reach a decoder, nor what a decoder
/// could read otherwise than it is read here: in doubt it is no picture.
final class PictureHeader {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] GIF = "GIF8".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BMP = "BM".getBytes(StandardCharsets.US_ASCII);
    private static final int BMP_HEADER = 14; // behind the header of the file
    private static final int BMP_HEADER_LEAST = 40; // older ones hold shorter numbers, and JavaFX reads none of them

    private final byte[] bytes;

    PictureHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    /// How many pixels are decoded, or none if it is no picture.
    OptionalLong pixels() {
        long pixels;
        if (begins(PNG)) {
            pixels = new PngChunks(bytes).pixels();
        } else if (begins(JPEG)) {
            pixels = new JpegMarkers(bytes).pixels();
        } else if (begins(GIF)) {
            pixels = new GifBlocks(bytes).pixels();
        } else if (begins(BMP)) {
            pixels = bitmap();
        } else {
            pixels = 0;
        }
        return pixels <= 0 ? OptionalLong.empty() : OptionalLong.of(pixels);
    }

    /// The picture without motion: a face that moves distracts, and each of its frames would have to be paid for.
    byte[] still() {
        return begins(GIF) ? new GifBlocks(bytes).still() : bytes;
    }

    private boolean begins(byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    /// A negative height means from the top down.
    private long bitmap() {
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < BMP_HEADER + BMP_HEADER_LEAST || header.getInt(BMP_HEADER) < BMP_HEADER_LEAST) {
            return 0;
        }
        return (long) header.getInt(BMP_HEADER + 4) * Math.abs((long) header.getInt(BMP_HEADER + 8));
    }
}
