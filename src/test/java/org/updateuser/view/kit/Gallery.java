package org.updateuser.view.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// A page of nodes in a window, to be looked at.
final class Gallery {
    private final Stage stage = new Stage();
    private final String file;

    Gallery(String page, Theme.Mode mode, int textSize) {
        file = fileName(page, mode, textSize);
        Parent root = pages().get(page).get();
        int factor = textSize == 200 ? 2 : 1;
        Scene scene = new Scene(root, 660 * factor, 720 * factor);
        Theme theme = Theme.install(scene);
        theme.setMode(mode);
        theme.setTextSize(textSize);
        stage.setScene(scene);
        stage.show();
    }

    static String fileName(String page, Theme.Mode mode, int textSize) {
        return page + "-" + mode.name().toLowerCase(Locale.ROOT) + "-" + textSize + ".png";
    }

    static Map<String, Supplier<Parent>> pages() {
        SequencedMap<String, Supplier<Parent>> pages = new LinkedHashMap<>();
        pages.put("form", FormPage::new);
        return pages;
    }

    void close() {
        stage.close();
    }

    void save(Path folder) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        write(stage.getScene().snapshot(null), folder.resolve(file));
    }

    static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
