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
        Image image = new Image(new ByteArrayInputStream(bytes), side, side, true, true);
        if (image.isError()) {
            throw new IllegalArgumentException("no picture can be decoded", image.getException());
        }
        return image;
    }
}
