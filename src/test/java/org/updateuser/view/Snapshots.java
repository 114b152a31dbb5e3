package org.updateuser.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Pictures of a scene as files, for people to look at; no test reads them. `-Dupdateuser.pictures=true` asks for them.
final class Snapshots {
    private static final boolean WANTED = Boolean.getBoolean("updateuser.pictures");

    private Snapshots() {}

    /// Whether somebody is going to look at them.
    static boolean areWanted() {
        return WANTED;
    }

    /// Writes one, where they are wanted. Call on the FX thread.
    static void write(Scene scene, Path file) {
        if (WANTED) {
            draw(scene, file);
        }
    }

    private static void draw(Scene scene, Path file) {
        WritableImage shot = scene.snapshot(null);
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] colours = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
        image.setRGB(0, 0, width, height, colours, 0, width);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
