package org.updateuser.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The contact sheet is made from the pictures in the folders, and leaves none out.
class ContactSheetTest {
    private static final List<String> LANGUAGES = List.of("en", "ja");
    private static final List<String> FILES = List.of("01-people.png", "02-profile.png");
    private static final int RED = 0xFFCC0000;

    @TempDir
    Path folder;

    private ContactSheet sheet;

    @BeforeEach
    void pictures() {
        sheet = new ContactSheet(folder, LANGUAGES, Dress.ALL, FILES, "Glyphs: all & more");
        for (String language : LANGUAGES) {
            for (Dress dress : Dress.ALL) {
                FILES.forEach(file -> new Shot(red()).write(folder.resolve(ContactSheet.path(language, dress, file))));
            }
        }
    }

    private static BufferedImage red() {
        BufferedImage image = new BufferedImage(128, 80, BufferedImage.TYPE_INT_RGB);
        for (int place = 0; place < 128 * 80; place++) {
            image.setRGB(place % 128, place / 128, RED);
        }
        return image;
    }

    @Test
    void everyPictureIsOnThePageAndEveryLinkLeadsToAFile() throws IOException {
        sheet.write();

        String page = Files.readString(folder.resolve("index.html"));
        assertThat(page).contains("Glyphs: all &amp; more").contains("loading=\"lazy\"");
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> pictures = all.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(".png"))
                    .toList();
            assertThat(pictures).hasSize(2 * 6 * 2 + 2);
            assertThat(pictures).allSatisfy(picture -> assertThat(page).contains("href=\"" + picture + "\""));
        }
    }

    @Test
    void aScreenHasAllItsPicturesInOneAndAGapWhereOneIsMissing() throws IOException {
        Files.delete(folder.resolve(ContactSheet.path("ja", Dress.ALL.getLast(), FILES.getFirst())));
        sheet.write();

        BufferedImage whole =
                ImageIO.read(folder.resolve("sheets").resolve(FILES.getLast()).toFile());
        BufferedImage gap =
                ImageIO.read(folder.resolve("sheets").resolve(FILES.getFirst()).toFile());
        assertThat(red(whole)).isEqualTo(12);
        assertThat(red(gap)).isEqualTo(11);
    }

    /// How many red pictures there are: by their corners, since they touch neither each other nor the edge.
    private static int red(BufferedImage image) {
        int corners = 0;
        for (int y = 1; y < image.getHeight(); y++) {
            for (int x = 1; x < image.getWidth(); x++) {
                if (is(image, x, y) && !is(image, x - 1, y) && !is(image, x, y - 1)) {
                    corners++;
                }
            }
        }
        return corners;
    }

    private static boolean is(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) == RED;
    }
}
