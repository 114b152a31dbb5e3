package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Image;
import org.updateuser.model.Section;

class ImagesWalkTest extends Walk {
    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
    }

    @Test
    void aPictureIsAddedAndAWrongAddressIsRefusedBesideIt(FxRobot robot) throws Exception {
        UpdateUser noor = open(robot, "Nil", Section.IMAGES);
        int before = noor.state(Catalogue.IMAGES_LIST).typed().get().size();
        robot.clickOn("#images .add");
        robot.write("x500");
        retype(robot, "Picture x500, Address", "ftp://pictures.example/a.png");
        assertThat(says(robot, "The address of a picture begins with https://."))
                .isTrue();
        assertThat(says(robot, "This line is not sent until it is complete.")).isTrue();
        assertThat(saveButton(robot).getText()).isEqualTo("Save");
        pictures(robot, "images-refused");
        retype(robot, "Picture x500, Address", "https://pictures.example/a.png");
        assertThat(noor.state(Catalogue.IMAGES_LIST).typed().get()).hasSize(before + 1);
        save(robot, 1);
        assertThat(stand().patches().getFirst())
                .endsWith("{\"resolution\":\"x500\",\"imageUri\":\"https://pictures.example/a.png\"}]}");
    }

    @Test
    void orderCountsAndFollowsTheButtons(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.IMAGES);
        Node down = named(robot, "Move Picture x48 down");
        robot.clickOn(down);
        assertThat(amara.state(Catalogue.IMAGES_LIST).typed().get().get(1).get(Image.RESOLUTION))
                .isEqualTo("x48");
        assertThat(down.isFocused()).isTrue();
        assertThat(saveButton(robot).getText()).isEqualTo("Save 1 change");
        pictures(robot, "images-order");
        robot.clickOn(Walk.<Node>named(robot, "Move Picture x48 up"));
        assertThat(amara.dirty().get()).isFalse();
    }

    @Test
    void orderFollowsTheKeysFromAnywhereInALineAndTheKeyboardStays(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.IMAGES);
        robot.clickOn(Walk.<Node>named(robot, "Picture x96, Address"));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(resolutions(amara)).startsWith("x48", "x128", "x200", "x96");
        assertThat(Walk.<Node>named(robot, "Picture x96, Address").isFocused()).isTrue();
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(resolutions(amara)).startsWith("x96", "x48");
        assertThat(saveButton(robot).getText()).isEqualTo("Save 1 change");
    }

    @Test
    void orderFollowsTheMouse(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.IMAGES);
        until(() -> robot.lookup(".preview").queryAll().size() == 6);
        Node first = robot.lookup(".preview").nth(0).query();
        Node third = robot.lookup(".preview").nth(2).query();
        robot.drag(first).moveTo(third);
        robot.moveBy(0, 12);
        assertThat(resolutions(amara)).startsWith("x48", "x96", "x128"); // not before it is let go
        robot.interact(() -> stand().picture("images-dragged"));
        robot.drop();
        assertThat(resolutions(amara)).startsWith("x96", "x128", "x48");
        robot.interact(amara::undo);
        assertThat(amara.dirty().get()).isFalse();
    }

    @Test
    void theSizeOfAPictureIsToldAndOffered(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.IMAGES);
        until(() -> says(robot, "400 × 400"));
        String large =
                amara.state(Catalogue.IMAGES_LIST).typed().get().getLast().get(Image.URI_TEXT);
        robot.clickOn(Walk.<Node>named(robot, "Remove Picture x400"));
        robot.clickOn("#images .add");
        retype(robot, "New picture, Address", large);
        until(() -> says(robot, "The picture there has 400 × 400 pixels."));
        pictures(robot, "images-size");
        robot.clickOn("Enter x400");
        assertThat(says(robot, "The picture there has")).isFalse();
        assertThat(amara.dirty().get()).isFalse(); // the same picture as the one that was removed
        retype(robot, "Picture x400, Size", "x300");
        until(() -> says(robot, "The picture there has 400 × 400 pixels."));
    }

    /// They tell one picture from another.
    @Test
    void addressesShowTheirEndWhateverIsDoneWithTheirLines(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.IMAGES);
        until(() -> endsAreShown(robot));
        robot.clickOn(Walk.<Node>named(robot, "Move Picture x48 down"));
        until(() -> endsAreShown(robot));
        robot.interact(() -> stand().screens().theme().setTextSize(200));
        until(() -> endsAreShown(robot));
        robot.interact(() -> stand().screens().theme().setTextSize(100));
        until(() -> endsAreShown(robot));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> endsAreShown(robot));
    }

    private static boolean endsAreShown(FxRobot robot) {
        List<TextField> addresses = robot.lookup("#images .text-field").queryAllAs(TextField.class).stream()
                .filter(field -> field.getText().startsWith("http"))
                .toList();
        return addresses.size() == 6 && addresses.stream().allMatch(ImagesWalkTest::endIsShown);
    }

    private static boolean endIsShown(TextField field) {
        return field.lookup(".text") instanceof Text text
                && field.sceneToLocal(text.localToScene(text.getLayoutBounds())).getMaxX() <= field.getWidth();
    }

    private static List<String> resolutions(UpdateUser user) {
        return user.state(Catalogue.IMAGES_LIST).typed().get().stream()
                .map(image -> image.get(Image.RESOLUTION))
                .toList();
    }

    @Test
    void aBrokenPictureIsADashedBoxWithTheReason(FxRobot robot) throws Exception {
        open(robot, "Petra", Section.IMAGES);
        until(() -> says(robot, "The picture cannot be shown"));
        pictures(robot, "images-broken");
    }
}
