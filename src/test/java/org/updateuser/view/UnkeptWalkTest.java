package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.model.Section;
import org.updateuser.store.Store;

/// Another process has the data folder: nothing typed here is kept, and nothing is sent.
class UnkeptWalkTest extends Walk {
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        launch(shown, folder -> Store.open(folder, false));
    }

    /// As the window system asks; the question that follows keeps the call from returning.
    private void askToClose() {
        Platform.runLater(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Test
    void theFrameSaysSoTheSaveIsHeldBackAndClosingAsksOnce(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        until(() -> says(robot, "What you type is not kept and nothing can be saved from here"));
        Label draft = robot.lookup(".draft-line").queryAs(Label.class);
        List<String> told = new CopyOnWriteArrayList<>();
        robot.interact(() -> draft.textProperty().subscribe(text -> told.add(text)));
        robot.clickOn("#title .text-field").push(KeyCode.END).write("!");
        until(() -> says(robot, "Draft not saved"));
        assertThat(told).doesNotContain("Saving the draft…"); // which is known to be in vain
        Button save = robot.lookup(".save").queryButton();
        until(() -> save.getText().equals("This machine cannot be written to"));
        assertThat(save.isDisabled()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(says(robot, "written down on this machine beforehand")).isFalse();
        pictures(robot, "unkept");

        askToClose();
        until(() -> says(robot, "neither saved nor kept on this machine: Amara Okonkwo-Lindström"));
        robot.clickOn("Stay");
        until(() -> stage.isShowing() && !says(robot, "nor kept on this machine: Amara"));

        askToClose();
        until(() -> says(robot, "nor kept on this machine: Amara"));
        robot.clickOn("Close and lose them");
        until(() -> !stage.isShowing());
    }
}
