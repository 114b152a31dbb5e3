package org.updateuser.view.kit;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;

/// Makes pictures of bytes whose headers were judged. It takes its time, and memory for every pixel that the header
/// tells of: never on the FX thread.
public final class Decoding {
    private Decoding() {}

    /// A picture within a square; a smaller one is enlarged to it.
    ///
    /// @param side of the square in pixels
    /// @throws IllegalArgumentException if the bytes are damaged
    public static Image within(byte[] bytes, double side) {
        return undamaged(new Image(new ByteArrayInputStream(bytes), side, side, true, true));
    }

    /// A picture as it is.
    ///
    /// @throws IllegalArgumentException if the bytes are damaged
    public static Image whole(byte[] bytes) {
        return undamaged(new Image(new ByteArrayInputStream(bytes)));
    }

    private static Image undamaged(Image image) {
        if (image.isError()) {
            throw new IllegalArgumentException("no picture can be decoded", image.getException());
        }
        return image;
    }
}
