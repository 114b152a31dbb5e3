package org.updateuser.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

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

    private final byte[] bytes;

    PictureHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    /// What its header says, or nothing if it is no picture.
    Optional<PictureFormat> format() {
        return begun().filter(format -> format.pixels() > 0);
    }

    private Optional<PictureFormat> begun() {
        if (begins(PNG)) {
            return Optional.of(new PngChunks(bytes));
        } else if (begins(JPEG)) {
            return Optional.of(new JpegMarkers(bytes));
        } else if (begins(GIF)) {
            return Optional.of(new GifBlocks(bytes));
        }
        return begins(BMP) ? Optional.of(new BitmapHeader(bytes)) : Optional.empty();
    }

    /// The picture without motion: a face that moves distracts, and each of its frames would have to be paid for.
    byte[] still() {
        return begins(GIF) ? new GifBlocks(bytes).still() : bytes;
    }

    private boolean begins(byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }
}
