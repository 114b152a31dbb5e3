package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.OpenUser;
import org.updateuser.form.OutboxRow;
import org.updateuser.form.OutboxRow.Phase;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Section;

/// The server stops answering while somebody works, and is back later.
class OfflineWalkTest extends Walk {
    @Start
    void start(Stage stage) throws Exception {
        stage.setWidth(1280);
        stage.setHeight(800);
        launch(stage);
    }

    private boolean online() {
        return stand().screens().connection().online().get();
    }

    /// Presses *Try now* as with a mouse, unless the program has tried by itself just then.
    private void comeBack(FxRobot robot) {
        stand().comeBack();
        robot.interact(() -> robot.lookup("Try now").tryQueryAs(Hyperlink.class).ifPresent(link -> {
            link.requestFocus();
            link.fire();
        }));
    }

    @Test
    void whatWasSeenIsEditedDraftsWaitAndAreSentOnceTheServerIsBack(FxRobot robot) throws Exception {
        open(robot, "Noor", Section.PROFILE);
        open(robot, "Amara", Section.PROFILE);
        stand().goAway();
        robot.push(KeyCode.F5);
        until(() -> !online());
        until(() -> says(robot, "The server does not answer.") && says(robot, "Offline"));

        open(robot, "Noor", Section.PROFILE);
        OpenUser noor = stand().screens().editor().current().get().orElseThrow();
        until(() -> noor.notice().get().isPresent());
        assertThat(noor.keptSince().get()).isPresent();
        robot.clickOn("#title .text-field").push(KeyCode.CONTROL, KeyCode.A).write("Written on a train");
        until(() -> says(robot, "Draft saved"));
        pictures(robot, "offline");

        robot.push(KeyCode.CONTROL, KeyCode.D);
        until(() -> says(robot, "Drafts wait here until the server answers."));
        Button send = robot.lookup(".drafts-footer .save").queryButton();
        assertThat(send.isDisabled()).isTrue();
        pictures(robot, "drafts-offline");

        comeBack(robot);
        until(this::online);
        until(() -> !send.isDisabled());
        until(() -> says(robot, "Unchanged"));
        assertThat(says(robot, "Drafts wait here until the server answers.")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> stand().screens().outbox().rows().stream()
                .map(OutboxRow::standing)
                .allMatch(standing -> standing.get().phase() == Phase.SENT));
        assertThat(stand().patches()).hasSize(1);
        assertThat(noor.user().base().get().get(Catalogue.TITLE)).isEqualTo("Written on a train");
    }

    @Test
    void theFrameLeadsToTheDraftsThatWaitedWhenTheServerIsBack(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        stand().goAway();
        robot.push(KeyCode.F5);
        until(() -> !online());
        robot.clickOn("#title .text-field").push(KeyCode.CONTROL, KeyCode.A).write("Written on a train");
        comeBack(robot);
        until(() -> says(robot, "The server answers again. 1 draft waits to be sent."));
        robot.interact(() -> stand().picture("online-again"));
        robot.clickOn("Review");
        until(() -> says(robot, "Send 1 draft"));
    }

    @Test
    void withoutASignInTheButtonLeadsToItAndWhatIsTypedWaits(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field").push(KeyCode.CONTROL, KeyCode.A).write("Head of sales");
        until(() -> saveButton(robot).getText().equals("Save 1 change"));
        stand().fail("{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"count\":1,\"status\":401,"
                + "\"body\":{\"status\":401,\"code\":\"bad.credentials\",\"message\":\"Invalid login credentials.\"}}");
        robot.push(KeyCode.F5);
        until(() -> saveButton(robot).getText().equals("Sign in to save 1 change"));
        AtomicInteger asked = new AtomicInteger();
        robot.interact(() -> stand().screens().situation().onSignIn(asked::incrementAndGet));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.interact(() -> saveButton(robot).fire());
        assertThat(asked).hasValue(2);
        assertThat(stand().patches()).isEmpty();
        pictures(robot, "signed-out");
        robot.interact(stand().screens().connection()::signedIn);
        until(() -> saveButton(robot).getText().equals("Save 1 change"));
        save(robot, 1);
        assertThat(stand().patches().getFirst()).contains("Head of sales");
    }

    @Test
    void withoutTheRightTheButtonSaysWhichAndOneCanAskForItAgain(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field").push(KeyCode.CONTROL, KeyCode.A).write("Head of sales");
        stand().behave("{\"withheld\":[\"admin\",\"directory:user:edit\",\"directory:organization:admin\"]}");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() ->
                saveButton(robot).isDisabled() && saveButton(robot).getText().equals("directory:user:edit is missing"));
        assertThat(amara.typed().get().get(Catalogue.TITLE)).isEqualTo("Head of sales");
        pictures(robot, "not-allowed");
        int before = stand().patches().size();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(stand().patches()).hasSize(before);
        stand().behave("{\"withheld\":[]}");
        robot.clickOn("Check again");
        until(() ->
                !saveButton(robot).isDisabled() && saveButton(robot).getText().equals("Save 1 change"));
    }
}
