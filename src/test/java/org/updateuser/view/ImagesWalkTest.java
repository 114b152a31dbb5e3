package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
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
    void aBrokenPictureIsADashedBoxWithTheReason(FxRobot robot) throws Exception {
        open(robot, "Petra", Section.IMAGES);
        until(() -> says(robot, "The picture cannot be shown"));
        pictures(robot, "images-broken");
    }
}
