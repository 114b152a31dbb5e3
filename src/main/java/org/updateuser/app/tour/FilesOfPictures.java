package org.updateuser.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import org.updateuser.api.Picture;
import org.updateuser.form.LocalPicture;
import org.updateuser.form.Raster;
import org.updateuser.form.Undecoded;
import org.updateuser.model.Section;

/// A picture of this machine while its file is read, and files that cannot be used: for the gallery.
record FilesOfPictures(Visit visit, Hands hands, Album album) {
    static FilesOfPictures of(Visit visit) {
        return new FilesOfPictures(visit, visit.hands(), visit.album());
    }

    void go() {
        visit.protocol().step("A picture is read, is too large, is none");
        visit.open("amara okonkwo");
        visit.section(Section.IMAGES);
        hands.click("#images .prepare");
        hands.until("the picture is there", () -> local().raster().get().isPresent());
        try {
            Path folder = Files.createTempDirectory("updateuser-tour-");
            reading(Photograph.drawn().openOne("", "", List.of()).orElseThrow());
            refused("picture-too-large", folder.resolve("IMG_2041.jpg"), new byte[Picture.BYTES_MOST + 1]);
            refused("picture-none", folder.resolve("notes.png"), new byte[] {'n', 'o', 't', 'e', 's'});
        } catch (IOException full) {
            throw new Stuck("The tour could not write the files that it needs.", full);
        }
        hands.press(KeyCode.ESCAPE);
    }

    private void reading(Path photograph) {
        CountDownLatch shown = new CountDownLatch(1);
        Hands.act(() -> {
            local().begin(visit.current());
            local().open(photograph, picture -> late(shown, picture));
        });
        album.take("picture-loading");
        shown.countDown();
        hands.until("it has been read", () -> local().opening().get().isEmpty());
        album.take("picture-damaged");
    }

    /// In the end it is damaged.
    private static Raster late(CountDownLatch shown, Undecoded picture) {
        try {
            shown.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalArgumentException("damaged: " + picture.measures());
    }

    private void refused(String name, Path file, byte[] content) throws IOException {
        Files.write(file, content);
        file.toFile().deleteOnExit();
        Hands.act(() -> local().open(file, picture -> {
            throw new IllegalArgumentException("not to be decoded: " + picture.measures());
        }));
        hands.until("it is refused", () -> local().opening().get().isEmpty());
        album.take(name);
    }

    private LocalPicture local() {
        return visit.session().pictures().local();
    }
}
