package org.updateuser.app.tour;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.updateuser.view.FileChoice;

/// The only file that the tour chooses: a picture of somebody, drawn for it. The tour has no dialogs.
final class Photograph implements FileChoice {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;

    private final Path file;

    private Photograph(Path file) {
        this.file = file;
    }

    /// Draws it, into a file that goes with the program.
    static Photograph drawn() {
        try {
            Path file = Files.createTempFile("updateuser-tour-", ".jpg");
            file.toFile().deleteOnExit();
            ImageIO.write(portrait(), "jpg", file.toFile());
            return new Photograph(file);
        } catch (IOException full) {
            throw new Stuck("The tour could not write the picture that it needs.", full);
        }
    }

    private static BufferedImage portrait() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setPaint(new GradientPaint(0, 0, new Color(0xC9DCEB), WIDTH, HEIGHT, new Color(0x7C97A8)));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setPaint(new Color(0x1F5A5F));
        canvas.fillRoundRect(390, 560, 460, 420, 260, 260);
        canvas.setPaint(new Color(0x2B211D));
        canvas.fillOval(470, 150, 300, 330);
        canvas.setPaint(new Color(0xE9BE98));
        canvas.fillRect(570, 460, 100, 140);
        canvas.fillOval(505, 210, 230, 310);
        canvas.dispose();
        return image;
    }

    @Override
    public Optional<Path> openOne(String title, String kind, List<String> extensions) {
        return Optional.of(file);
    }

    @Override
    public List<Path> open(String title, String kind, String extension) {
        return List.of();
    }

    @Override
    public Optional<Path> save(String title, String kind, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }
}
