package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.CopyForm;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Section;
import org.updateuser.view.kit.Announcer;

/// The present change is copied for other programs, from the menu and from the palette, and nothing is sent by it.
class CopyAsWalkTest extends Walk {
    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
        stage.setWidth(960); // the screen without a display is not wider than 1000, and the menu has to be on it
    }

    private static String copied() throws Exception {
        return WaitForAsyncUtils.asyncFx(
                        () -> String.valueOf(Clipboard.getSystemClipboard().getString()))
                .get();
    }

    private List<String> said(FxRobot robot) {
        return robot.lookup((javafx.scene.Node node) -> node instanceof Announcer)
                .<Announcer>query()
                .said();
    }

    @Test
    void everyFormIsInTheMenuAndSaysWhyItIsOffWhereNothingIsChanged(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        MenuButton menu = robot.lookup("#copyAs").queryAs(MenuButton.class);
        robot.interact(menu::show);
        assertThat(menu.getItems()).hasSize(CopyForm.values().length + 1).allMatch(MenuItem::isDisable);
        assertThat(menu.getItems().getFirst().getText()).isEqualTo("Nothing is changed that could be sent");
        robot.interact(menu::hide);

        robot.clickOn("#title .text-field").push(KeyCode.END).write("'s $HOME");
        until(() -> amara.changes().get().size() == 1);
        robot.interact(menu::requestFocus);
        robot.push(KeyCode.SPACE);
        until(menu::isShowing);
        robot.interact(() -> stand().picture("copy-as"));
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> copied().startsWith("printf"));
        assertThat(copied())
                .contains(
                        "'\\''s $HOME\"}'",
                        "Bearer $GENESYSCLOUD_ACCESS_TOKEN",
                        stand().sandbox().url())
                .doesNotContain(stand().sandbox().token());
        until(() -> said(robot).stream().anyMatch(text -> text.startsWith("Copied as a curl command.")));
        assertThat(stand().patches()).isEmpty();
    }

    @Test
    void thePaletteCopiesAsTerraform(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field").push(KeyCode.END).write("!");
        until(() -> amara.changes().get().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("terraform").push(KeyCode.ENTER);
        until(() -> copied().contains("resource \"genesyscloud_user\" \"amara"));
        assertThat(copied())
                .contains("Team lead!")
                .doesNotContain(stand().sandbox().token());
        assertThat(stand().patches()).isEmpty();
    }
}
