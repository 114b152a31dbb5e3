package org.updateuser.app.tour;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// One picture of a window, with the menus, calendars and hints that stand over it: those are windows of their own, and
/// in the picture of none.
record Shot(BufferedImage image) {
    /// Takes it; call on the FX thread.
    static Shot of(Scene scene) {
        BufferedImage base = pixels(scene.snapshot(null), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = base.createGraphics();
        for (Window over : over(scene)) {
            double left = over.getX() - scene.getWindow().getX() - scene.getX();
            double top = over.getY() - scene.getWindow().getY() - scene.getY();
            BufferedImage part = pixels(through(over.getScene()), BufferedImage.TYPE_INT_ARGB);
            canvas.drawImage(part, (int) Math.round(left), (int) Math.round(top), null);
        }
        canvas.dispose();
        return new Shot(base);
    }

    /// The other windows that are shown, from the back to the front.
    static List<Window> over(Scene scene) {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && !window.equals(scene.getWindow()))
                .toList();
    }

    /// With nothing behind it: a scene would lay white there.
    private static WritableImage through(Scene scene) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        clear.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
        return scene.getRoot().snapshot(clear, null);
    }

    private static BufferedImage pixels(WritableImage shot, int type) {
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        int[] pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, type);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    /// Writes it as PNG.
    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException full) {
            throw new Stuck("The picture " + file + " could not be written.", full);
        }
    }
}
