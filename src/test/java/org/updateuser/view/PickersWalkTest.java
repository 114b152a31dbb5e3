package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.model.Section;

/// A picker that has nothing to offer yet says why: what could not be read is not the same as nothing.
class PickersWalkTest extends Walk {
    private static final String GROUPS = "{\"method\":\"GET\",\"path\":\"/api/v2/groups\",\"count\":1000,";

    @Start
    void start(Stage stage) throws Exception {
        launch(stage, GROUPS + "\"status\":500,\"body\":{\"status\":500}}");
    }

    private static void untilSaid(FxRobot robot, String begin) throws Exception {
        until(() -> robot.lookup(".pick-status").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().startsWith(begin)));
    }

    @Test
    void whatCouldNotBeReadIsSaidAndReadAgain(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PLACES);
        until(() -> !stand().screens().directory().isReading());
        Node picker = named(robot, "Add a group");
        robot.interact(picker::requestFocus);
        robot.push(KeyCode.ENTER);
        untilSaid(robot, "The groups could not be read, so none can be offered. Open this list again,");

        robot.push(KeyCode.ESCAPE);
        stand().sandbox().fail(GROUPS + "\"delay\":3600000}");
        robot.push(KeyCode.ENTER);
        untilSaid(robot, "Reading the groups…");
        assertThat(robot.lookup(".pick-cell .pick-label").queryAll().stream().noneMatch(Walk::isShown))
                .isTrue();

        stand().sandbox().fail("{\"faults\":[]}");
        until(() -> robot.lookup(".pick-cell .pick-label").queryAll().stream().anyMatch(Walk::isShown));
    }
}
