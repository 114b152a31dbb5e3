package org.updateuser.view.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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

    private static final String STRONG = "Inter-SemiBold.otf";

    // of an OpenType file: how many tables there are, where they are listed, and the style in the one called OS/2
    private static final int TABLES = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int OFFSET = 8;
    private static final int OS_2 = 0x4F532F32;
    private static final int SELECTION = 62;
    private static final int BOLD = 0x20;

    private Faces() {}

    /// Makes the faces known to the toolkit; a second call does no harm.
    static void load() {
        FILES.forEach(Faces::load);
    }

    static Font load(String file) {
        try (InputStream stream = Faces.class.getResourceAsStream("/org/updateuser/view/fonts/" + file)) {
            Font font = stream == null ? null : Font.loadFont(file.equals(STRONG) ? calledBold(stream) : stream, 13);
            if (font == null) {
                throw new IllegalStateException("The face " + file + " is missing from the program or unreadable.");
            }
            return font;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Says in the copy in memory that the face is a bold one: what it lacks, Japanese say, then comes from the
    /// system's bold face too, where the toolkit asks for one, and a title still looks like a title.
    private static InputStream calledBold(InputStream face) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(face.readAllBytes());
        for (int table = 0; table < bytes.getShort(TABLES); table++) {
            int entry = DIRECTORY + table * ENTRY;
            if (bytes.getInt(entry) == OS_2) {
                int place = bytes.getInt(entry + OFFSET) + SELECTION;
                bytes.putShort(place, (short) (bytes.getShort(place) | BOLD));
            }
        }
        return new ByteArrayInputStream(bytes.array());
    }
}
