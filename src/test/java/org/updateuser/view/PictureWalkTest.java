package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.Cutout;
import org.updateuser.form.LocalPicture;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Image;
import org.updateuser.model.Section;

class PictureWalkTest extends Walk {
    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
    }

    private Path photograph(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, new Color(0xC8DDF2), width, height, new Color(0x3A6A4A)));
        canvas.fillRect(0, 0, width, height);
        canvas.setPaint(new Color(0xF0C8A0));
        canvas.fillOval(width / 2 - height / 5, height / 5, height * 2 / 5, height / 2);
        canvas.dispose();
        Path file = folder.resolve("IMG_0815.jpg");
        ImageIO.write(image, "jpg", file.toFile());
        return file;
    }

    private LocalPicture local() {
        return stand().screens().pictures().local();
    }

    private Cutout cutout() {
        return local().cutout().get().orElseThrow();
    }

    @Test
    void aFileIsCutOutSavedInSixSizesAndItsAddressesAreEntered(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.IMAGES);
        stand().files().choose(photograph(900, 600));
        robot.clickOn("#images .prepare");
        until(() -> local().drawn().get().size() == 6);
        Node cropper = robot.lookup(".cropper").query();
        until(cropper::isFocused);
        assertThat(says(robot, "Picture for Amara Okonkwo")).isTrue();
        assertThat(cutout()).isEqualTo(new Cutout(150, 0, 600, 900, 600));
        byKeys(robot);
        byMouse(robot, cropper);
        pictures(robot, "picture-cut");
        save(robot);
        robot.clickOn("#folder");
        robot.write("https://pictures.example/people");
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup("#images").query().isVisible());
        assertThat(amara.state(Catalogue.IMAGES_LIST).typed().get())
                .hasSize(6)
                .allSatisfy(image -> assertThat(image.get(Image.URI_TEXT))
                        .startsWith("https://pictures.example/people/amara-okonkwo-")
                        .endsWith("-" + image.get(Image.RESOLUTION) + ".png"));
        assertThat(stand().patches()).isEmpty();
        save(robot, 1);
        assertThat(stand().patches().getFirst()).contains("\"images\":[{\"resolution\":\"x48\"");
    }

    private void byKeys(FxRobot robot) {
        robot.push(KeyCode.PLUS);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        Cutout part = cutout();
        assertThat(part.side()).isLessThan(600);
        assertThat(part.x()).isLessThan(150 + (600 - part.side()) / 2);
        assertThat(part.y()).isGreaterThan((600 - part.side()) / 2);
        robot.push(KeyCode.R);
        assertThat(says(robot, "pixels")).isTrue();
    }

    private void byMouse(FxRobot robot, Node cropper) throws Exception {
        until(() -> cutout().width() == 600); // turned
        Cutout before = cutout();
        robot.moveTo(cropper);
        robot.scroll(3, VerticalDirection.UP);
        robot.scroll(3, VerticalDirection.DOWN);
        robot.scroll(2, VerticalDirection.UP);
        Cutout zoomed = cutout();
        assertThat(zoomed.side()).isNotEqualTo(before.side());
        robot.drag(cropper, MouseButton.PRIMARY).moveBy(0, 40).drop();
        assertThat(cutout().y()).isGreaterThan(zoomed.y());
        assertThat(cutout().side()).isEqualTo(zoomed.side());
        assertThat(says(robot, "larger sizes are enlarged")).isEqualTo(cutout().side() < 400);
    }

    private void save(FxRobot robot) throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        stand().files().choose(out);
        robot.clickOn("Save 6 files…");
        until(() -> says(robot, "Saved 6 files in"));
        pictures(robot, "picture-saved");
        try (Stream<Path> written = Files.list(out)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(local().fileNames());
        }
    }

    @Test
    void whileAFileIsReadThatIsSaidAndNobodyHasToWaitForIt(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.IMAGES);
        stand().files().choose(Files.writeString(folder.resolve("notes.png"), "no picture"));
        robot.clickOn("#images .prepare");
        until(() -> says(robot, "notes.png cannot be used"));
        CountDownLatch given = new CountDownLatch(1);
        Path photograph = photograph(900, 600);
        robot.interact(() -> local().open(photograph, picture -> {
            try {
                given.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalArgumentException("damaged: " + picture.measures());
        }));
        until(() -> says(robot, "Reading " + photograph.getFileName() + "…"));
        assertThat(says(robot, "notes.png cannot be used")).isFalse();
        pictures(robot, "picture-loading");
        robot.clickOn("#cancel");
        until(() -> says(robot, "No picture yet."));
        given.countDown();
    }

    @Test
    void whatIsNoPictureIsSaidAndEscapeLeadsBack(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.IMAGES);
        stand().files().choose(Files.writeString(folder.resolve("notes.png"), "no picture"));
        robot.clickOn("#images .prepare");
        until(() -> says(robot, "notes.png cannot be used: it is no PNG, JPEG, GIF or BMP."));
        assertThat(robot.lookup("Save 6 files…").query().isDisabled()).isTrue();
        pictures(robot, "picture-none");
        robot.push(KeyCode.ESCAPE);
        assertThat(stand().screens().navigation().place().get()).isEqualTo(Place.EDITOR);
    }
}
