package org.updateuser.app.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// The pictures of the tour, numbered in the order of the walk.
final class Album {
    private final Path folder;
    private final Hands hands;
    private final Scene scene;
    private int number;

    Album(Path folder, Hands hands, Scene scene) {
        this.folder = folder;
        this.hands = hands;
        this.scene = scene;
    }

    /// Goes on, in another window.
    Album in(Hands others, Scene other) {
        Album next = new Album(folder, others, other);
        next.number = number;
        return next;
    }

    Path folder() {
        return folder;
    }

    /// Takes a picture of the window as it is once everything is laid out.
    void take(String name) {
        hands.settle();
        WritableImage shot = Hands.ask(() -> scene.snapshot(null));
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        int[] pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        number++;
        Path file = folder.resolve(String.format(Locale.ROOT, "%02d-%s.png", number, name));
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException full) {
            throw new Stuck("The picture " + file + " could not be written.", full);
        }
    }
}
