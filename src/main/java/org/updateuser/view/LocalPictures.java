package org.updateuser.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.updateuser.form.LocalPicture;
import org.updateuser.form.Measures;
import org.updateuser.form.Raster;
import org.updateuser.form.Undecoded;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Decoding;

/// The ways of a file of this machine into the place where it is prepared: chosen, or dropped.
public final class LocalPictures {
    private static final List<String> EXTENSIONS = List.of("png", "jpg", "jpeg", "gif", "bmp");

    /// The longer side of what is worked on, in pixels: more than the largest size needs, less than fills the memory.
    private static final int LONGEST = 3_000;

    private LocalPictures() {}

    /// Asks for a file, for the person who is open, and goes there.
    public static void choose(Screens screens) {
        Words words = screens.words();
        screens.files()
                .openOne(words.text("picture.choose"), words.text("picture.kind"), EXTENSIONS)
                .ifPresent(file -> open(screens, file));
    }

    /// Takes files that are dropped on a node.
    public static void accept(Node target, Screens screens) {
        target.setOnDragOver(drag -> {
            if (isFile(drag)) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        target.setOnDragDropped(drag -> {
            if (isFile(drag)) {
                List<File> files = drag.getDragboard().getFiles();
                drag.setDropCompleted(true);
                drag.consume();
                open(screens, files.getFirst().toPath());
            }
        });
    }

    private static boolean isFile(DragEvent drag) {
        return drag.getDragboard().hasFiles() && !drag.getDragboard().getFiles().isEmpty();
    }

    /// Opens a file for the person who is open: for the same person as before, what was typed stays.
    static void open(Screens screens, Path file) {
        LocalPicture local = screens.pictures().local();
        screens.editor().current().get().ifPresent(somebody -> {
            if (local.person().get().filter(before -> before == somebody).isEmpty()) {
                local.begin(somebody);
            }
            local.open(file, LocalPictures::decoded);
            screens.navigation().go(Place.PICTURE);
        });
    }

    /// The points of a picture, of a large one fewer. In the background.
    static Raster decoded(Undecoded picture) {
        Measures measures = picture.measures();
        boolean large = Math.max(measures.width(), measures.height()) > LONGEST;
        Image image = large ? Decoding.within(picture.bytes(), LONGEST) : Decoding.whole(picture.bytes());
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] points = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), points, 0, width);
        return new Raster(width, height, points);
    }
}
