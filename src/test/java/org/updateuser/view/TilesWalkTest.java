package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.Flaw;
import org.updateuser.form.People;
import org.updateuser.form.People.Reach;

/// Ready filters above the list in the real window.
class TilesWalkTest extends Walk {
    private People people;

    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
        people = stand().screens().people();
    }

    @Test
    void aTileShowsAsManyAsItSaysAndAFilterIsNamedRenamedAndDeleted(FxRobot robot) throws Exception {
        until(() -> people.reach().get() == Reach.READ && people.shown().size() > 100);
        robot.clickOn("#tiles");
        until(() -> tile(robot, Flaw.NO_SKILLS).getAccessibleText().matches("No skills \\d+"));
        robot.clickOn(tile(robot, Flaw.NO_SKILLS));
        int size =
                Integer.parseInt(tile(robot, Flaw.NO_SKILLS).getAccessibleText().replaceAll("\\D", ""));
        until(() -> people.shown().size() == size);
        assertThat(says(robot, "Show everybody")).isFalse();
        robot.clickOn("#save").write("Train them").push(KeyCode.ENTER);
        until(() -> isSaved(robot, "Train them " + size));
        pictures(robot, "tiles");
        robot.clickOn("#clear");
        until(() -> people.shown().size() > size);

        robot.interact(() -> saved(robot).orElseThrow().requestFocus());
        robot.push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Later").push(KeyCode.ENTER);
        until(() -> isSaved(robot, "Later " + size));
        robot.clickOn(saved(robot).orElseThrow());
        until(() -> people.shown().size() == size);
        assertThat(saved(robot).orElseThrow().isFocused()).isTrue();
        robot.push(KeyCode.DELETE);
        until(() -> says(robot, "The filter “Later” is deleted."));
        robot.clickOn("Undo");
        until(() -> isSaved(robot, "Later " + size));
        robot.clickOn("#tiles");
        assertThat(robot.lookup("#clear").query().isVisible()).isTrue();
    }

    private static boolean isSaved(FxRobot robot, String said) {
        return saved(robot)
                .filter(tile -> said.equals(tile.getAccessibleText()))
                .isPresent();
    }

    private static Optional<Node> saved(FxRobot robot) {
        return robot.lookup("#saved").queryParent().getChildrenUnmodifiable().stream()
                .findFirst();
    }

    private static ToggleButton tile(FxRobot robot, Flaw flaw) {
        return robot.lookup((Node node) -> flaw.equals(node.getUserData())).queryAs(ToggleButton.class);
    }
}
