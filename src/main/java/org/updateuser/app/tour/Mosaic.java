package org.updateuser.app.tour;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import javax.imageio.ImageIO;

/// All pictures of one screen in one: a row for each language and size of text, a column for each look.
record Mosaic(List<String> languages, List<Dress> dresses) {
    private static final int WIDTH = 640; // of one in it, in pixels
    private static final int HEIGHT = 400;
    private static final int GAP = 8;
    private static final int TITLE = 20;
    private static final float LETTERS = 13;

    /// @param place where the picture of a language and a dress is; one that is not there leaves a gap
    Shot of(BiFunction<String, Dress, Path> place) {
        int columns = (int) dresses.stream().map(Dress::mode).distinct().count();
        int sizes = dresses.size() / columns;
        int rows = languages.size() * sizes;
        BufferedImage all = new BufferedImage(
                columns * (WIDTH + GAP) + GAP, rows * (HEIGHT + TITLE + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = all.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setFont(canvas.getFont().deriveFont(Font.PLAIN, LETTERS));
        for (int number = 0; number < languages.size() * dresses.size(); number++) {
            String language = languages.get(number / dresses.size());
            int inLanguage = number % dresses.size();
            Dress dress = dresses.get(inLanguage);
            int left = GAP + inLanguage / sizes * (WIDTH + GAP);
            int row = number / dresses.size() * sizes + inLanguage % sizes;
            int top = GAP + row * (HEIGHT + TITLE + GAP);
            canvas.setColor(Color.WHITE);
            canvas.drawString(language + " " + dress.folder(), left, top + TITLE - GAP / 2);
            put(canvas, place.apply(language, dress), left, top + TITLE);
        }
        canvas.dispose();
        return new Shot(all);
    }

    private static void put(Graphics2D canvas, Path file, int left, int top) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            canvas.drawImage(image, left, top, WIDTH, HEIGHT, null);
        } catch (IOException broken) {
            throw new Stuck("The picture " + file + " could not be read.", broken);
        }
    }
}
