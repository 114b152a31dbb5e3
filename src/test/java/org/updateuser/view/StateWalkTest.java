package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Section;

class StateWalkTest extends Walk {
    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
        stage.setWidth(1280);
        stage.setHeight(800);
    }

    private static Node option(FxRobot robot, String state) {
        return robot.lookup((Node node) -> state.equals(node.getUserData()) && isShown(node))
                .query();
    }

    @Test
    void deactivatingComesLastAndSaysWhatItDoes(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field");
        robot.push(KeyCode.END);
        robot.write(", EMEA");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.clickOn(option(robot, "inactive"));
        assertThat(says(robot, "The person is signed out and cannot sign in until activated again."))
                .isTrue();
        assertThat(says(robot, "The other changes are sent first, the state after them."))
                .isTrue();
        pictures(robot, "state-deactivate");
        save(robot, 2);
        assertThat(stand().patches())
                .containsExactly(
                        "{\"version\":7,\"title\":\"Team lead, EMEA\"}", "{\"version\":8,\"state\":\"inactive\"}");
    }

    @Test
    void theArrowsChooseAndUndoTakesBack(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.STATE);
        robot.interact(() -> option(robot, "active").requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertThat(amara.state(Catalogue.STATE_CHOICE).typed().get()).isEqualTo("deleted");
        assertThat(says(robot, "Restoring later does not bring them back.")).isTrue();
        pictures(robot, "state-delete");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(amara.dirty().get()).isFalse();
        assertThat(says(robot, "Restoring later does not bring them back.")).isFalse();
    }

    @Test
    void deletingIsOnePatch(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.STATE);
        robot.clickOn(option(robot, "deleted"));
        save(robot, 1);
        assertThat(stand().patches()).containsExactly("{\"version\":7,\"state\":\"deleted\"}");
        assertThat(says(robot, "Restoring is the only way on.")).isTrue();
    }

    @Test
    void aRestoreThatAnEmailStandsAgainstLeadsToWhoHasIt(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        stand().sandbox().behave("{\"deletedEmail\":\"freed\"}");
        String email = piotr().email();
        robot.clickOn("#email .text-field");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(email);
        save(robot, 1);
        until(() -> stand().screens().people().shown().stream()
                .anyMatch(
                        person -> person.email().equals(email) && person.state().equals("active")));
        open(robot, "Piotr", Section.STATE);
        robot.clickOn(option(robot, "active"));
        save(robot, 2);
        until(() -> says(robot, "cannot be restored: Amara Okonkwo-Lindström (active) has the email"));
        pictures(robot, "state-clash");
        robot.clickOn("Open the other person");
        until(() -> stand().screens()
                .editor()
                .current()
                .get()
                .filter(one -> one.name().startsWith("Amara"))
                .isPresent());
    }

    private Person piotr() {
        return stand().screens().people().shown().stream()
                .filter(one -> one.name().startsWith("Piotr"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void restoringComesFirstAndTheRestAfterIt(FxRobot robot) throws Exception {
        open(robot, "Piotr", Section.STATE);
        assertThat(robot.lookup((Node node) -> "inactive".equals(node.getUserData()))
                        .tryQuery())
                .isEmpty();
        assertThat(says(robot, "Restoring is the only way on.")).isTrue();
        pictures(robot, "state-deleted");
        robot.clickOn(option(robot, "active"));
        assertThat(says(robot, "Restoring puts the person into the Home division."))
                .isTrue();
        assertThat(says(robot, "What does not come back")).isTrue();
        assertThat(says(robot, "Whoever may grant roles (authorization:grant:add) gives them anew."))
                .isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.clickOn("#title .text-field");
        robot.push(KeyCode.END);
        robot.write("!");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        assertThat(says(robot, "The state is sent first, the other changes after it."))
                .isTrue();
        pictures(robot, "state-restore");
        save(robot, 2);
        assertThat(stand().patches().getFirst()).endsWith("\"state\":\"active\"}");
        assertThat(stand().patches().getLast()).endsWith("\"title\":\"Team lead!\"}");
    }
}
