package org.updateuser.view.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled faces. JavaFX has no notion of a medium weight: each weight is a family of its own ("Inter Medium",
/// "Inter Semi Bold"), and scripts the faces lack fall back to the system's.
final class Faces {
    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Italic.otf",
            "JetBrainsMono-Regular.ttf");

    private Faces() {}

    /// Makes the faces known to the toolkit; a second call does no harm.
    static void load() {
        FILES.forEach(Faces::load);
    }

    static Font load(String file) {
        try (InputStream bytes = Faces.class.getResourceAsStream("/org/updateuser/view/fonts/" + file)) {
            Font font = bytes == null ? null : Font.loadFont(bytes, 13);
            if (font == null) {
                throw new IllegalStateException("The face " + file + " is missing from the program or unreadable.");
            }
            return font;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
