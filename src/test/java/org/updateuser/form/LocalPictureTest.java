package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Image;
import org.updateuser.model.Values;

/// From a file to six files, and their addresses into the form; nothing is sent.
final class LocalPictureTest {
    private static final Function<Undecoded, Raster> GREY = picture -> {
        Measures measures = picture.measures();
        return new Raster(measures.width(), measures.height(), new int[measures.width() * measures.height()]);
    };

    @TempDir
    private Path folder;

    private final Queue<Runnable> behind = new ArrayDeque<>();
    private final LocalPicture local = new LocalPicture(
            new Threads(behind::add, Runnable::run), new Words(Locale.ENGLISH), new Semaphore(1, true));
    private Desk desk;
    private OpenUser amara;

    @BeforeEach
    void start() {
        desk = Desk.open();
        amara = desk.openAmara();
        desk.people().filter().search().set("");
        local.begin(amara);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path drawn(String name, int width, int height) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private void settle() {
        while (!behind.isEmpty()) {
            behind.remove().run();
        }
    }

    private void open(Path file) {
        local.open(file, GREY);
        settle();
    }

    private String said() {
        return local.notice().get().map(Notice::text).orElse("");
    }

    private List<Path> files(Path where) throws IOException {
        try (Stream<Path> all = Files.list(where)) {
            return all.sorted().toList();
        }
    }

    @Test
    void aFileIsReadInTheBackgroundAndItsMiddleIsCutOut() throws IOException {
        local.open(drawn("a.png", 900, 600), GREY);
        assertThat(local.opening().get()).contains("a.png");
        assertThat(local.raster().get()).isEmpty();
        settle();
        assertThat(local.opening().get()).isEmpty();
        assertThat(local.cutout().get()).contains(new Cutout(150, 0, 600, 900, 600));
        assertThat(local.drawn().get()).containsOnlyKeys(48, 96, 128, 200, 300, 400);
    }

    @Test
    void whatCannotBeUsedIsSaidAndLeavesWhatWasThere() throws IOException {
        open(drawn("a.png", 60, 60));
        open(file("page.png", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(said()).startsWith("page.png cannot be used: it is no PNG, JPEG, GIF or BMP. Choose another file");
        open(folder.resolve("gone.png"));
        assertThat(said()).startsWith("The file gone.png is not there any more.");
        open(folder);
        assertThat(said()).contains("cannot be read");
        local.open(drawn("b.png", 60, 60), picture -> {
            throw new ArrayIndexOutOfBoundsException();
        });
        settle();
        assertThat(said()).startsWith("b.png cannot be used: it is damaged.");
        assertThat(local.raster().get()).isPresent();
        assertThat(local.notice().get()).map(Notice::tone).contains(Tone.BAD);
    }

    @Test
    void aFileOf100MegapixelsIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] bomb = Files.readAllBytes(drawn("small.png", 1, 1));
        java.nio.ByteBuffer.wrap(bomb).putInt(16, 10_000).putInt(20, 10_000);
        local.open(file("bomb.png", bomb), picture -> {
            throw new AssertionError("decoded");
        });
        settle();
        assertThat(said()).startsWith("bomb.png cannot be used: it has more than 24 megapixels.");
    }

    @Test
    void moreThanTenMegabytesAreRefused() throws IOException {
        open(file("large.png", new byte[10_000_001]));
        assertThat(said()).startsWith("large.png cannot be used: it is larger than 10 MB.");
    }

    @Test
    void aFileThatIsNotWaitedForAnyMoreIsNotShown() throws IOException {
        local.open(drawn("a.png", 60, 60), GREY);
        local.cancel();
        settle();
        assertThat(local.raster().get()).isEmpty();
        assertThat(local.opening().get()).isEmpty();
    }

    @Test
    void turningTakesTheCutoutAlong() throws IOException {
        open(drawn("a.png", 900, 600));
        local.cutout().set(Optional.of(new Cutout(0, 0, 100, 900, 600)));
        local.turn();
        settle();
        assertThat(local.cutout().get()).contains(new Cutout(500, 0, 100, 600, 900));
        assertThat(local.raster().get()).map(Raster::width).contains(600);
    }

    @Test
    void sixFilesAreSavedAndNothingIsSent() throws IOException {
        int before = desk.exchanges().size();
        open(drawn("a.png", 900, 600));
        Path into = Files.createDirectory(folder.resolve("out"));
        local.save(into);
        settle();
        assertThat(said()).startsWith("Saved 6 files in " + into + ". Nothing was sent.");
        assertThat(files(into))
                .hasSize(6)
                .allSatisfy(file -> assertThat(file.getFileName().toString()).startsWith("amara-okonkwo"));
        assertThat(files(into).stream().map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(local.fileNames());
        for (Path file : files(into)) {
            BufferedImage image = ImageIO.read(file.toFile());
            assertThat(file.toString()).endsWith("-x" + image.getHeight() + ".png");
            assertThat(image.getWidth()).isEqualTo(image.getHeight());
        }
        assertThat(desk.exchanges()).hasSize(before);
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void filesThatAreThereAreReplacedOnlyWhenThatIsSaid() throws IOException {
        open(drawn("a.png", 900, 600));
        Path into = Files.createDirectory(folder.resolve("out"));
        Path there = Files.writeString(into.resolve(local.fileNames().getFirst()), "mine");
        local.save(into);
        settle();
        assertThat(said()).startsWith("A file of these names, such as amara-okonkwo");
        assertThat(there).hasContent("mine");
        assertThat(files(into)).hasSize(1);
        local.notice().get().orElseThrow().action().run().run();
        settle();
        assertThat(files(into)).hasSize(6);
        assertThat(ImageIO.read(there.toFile()).getWidth()).isEqualTo(48);
    }

    @Test
    void aFolderThatIsGoneIsSaid() throws IOException {
        open(drawn("a.png", 900, 600));
        local.save(folder.resolve("gone"));
        settle();
        assertThat(local.notice().get()).map(Notice::tone).contains(Tone.BAD);
        assertThat(said()).contains("was not written", "The folder is not there; choose another.");
    }

    @Test
    void theAddressesGoIntoTheFormAndAWrongOneIsSaid() {
        local.name().set("Amara");
        for (String wrong :
                List.of("", "pictures.example", "http://pictures.example/", "https://a/?b", "https://a/#b")) {
            local.folder().set(wrong);
            assertThat(local.enter()).isFalse();
            assertThat(said()).startsWith("The address of a folder begins with https://");
        }
        local.folder().set(" https://pictures.example/people ");
        assertThat(local.enter()).isTrue();
        List<Values> images = amara.user().state(Catalogue.IMAGES_LIST).typed().get();
        assertThat(images)
                .hasSize(6)
                .allSatisfy(image -> assertThat(image.get(Image.URI_TEXT))
                        .isEqualTo("https://pictures.example/people/Amara-" + image.get(Image.RESOLUTION) + ".png"));
        assertThat(amara.user().dirty().get()).isTrue();
        amara.user().undo();
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void nothingIsEnteredForSomebodyWhoIsDeleted() {
        OpenUser deleted = desk.open(desk.people().shown().stream()
                .filter(person -> person.state().equals("deleted"))
                .findFirst()
                .orElseThrow());
        local.begin(deleted);
        local.folder().set("https://pictures.example/");
        assertThat(local.enter()).isFalse();
        assertThat(said()).endsWith("locked: Restore the person to edit this.");
        assertThat(deleted.user().dirty().get()).isFalse();
    }
}
