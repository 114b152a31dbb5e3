package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.model.Section;
import org.updateuser.store.Store;
import org.updateuser.store.StoreProblem;

/// What is kept on this machine and not read yet, or cannot be read, is never shown as nothing.
class KeptPlacesWalkTest extends Walk {
    private static final String SLOW = "takes longer than usual";

    private volatile CountDownLatch answer = new CountDownLatch(1);
    private volatile boolean full;
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        full = false; // a walk that was too slow is walked once more
        answer = new CountDownLatch(1);
        launch(given, this::open);
    }

    /// Waits until it may answer, and then has room or not.
    private Store open(Path folder) throws StoreProblem {
        try {
            answer.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        if (full) {
            throw new StoreProblem(StoreProblem.Kind.FULL, "no room", null);
        }
        return Store.open(folder, true);
    }

    private void fill() {
        full = true;
        answer.countDown();
    }

    private static void visit(FxRobot robot, KeyCode... keys) {
        robot.push(KeyCode.ESCAPE);
        robot.push(keys);
    }

    private void drafts(FxRobot robot) {
        visit(robot, KeyCode.CONTROL, KeyCode.D);
    }

    private void runs(FxRobot robot) {
        visit(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    }

    private void history(FxRobot robot) {
        visit(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    }

    private void hasKeyboard() throws Exception {
        until(() -> stage.getScene().getFocusOwner() instanceof Node owner && isShown(owner));
    }

    @Test
    void aSlowDiskIsWaitedForWithRowsThatStandInAndASentence(FxRobot robot) throws Exception {
        until(() -> stand().screens().people().shown().size() > 100);
        try {
            drafts(robot);
            until(() -> says(robot, SLOW));
            assertThat(says(robot, "No drafts")).isFalse();
            hasKeyboard();
            runs(robot);
            until(() -> says(robot, SLOW));
            assertThat(says(robot, "No runs yet")).isFalse();
            hasKeyboard();
            history(robot);
            until(() -> says(robot, SLOW));
            assertThat(says(robot, "Nothing was sent yet")).isFalse();
        } finally {
            answer.countDown();
        }
        until(() -> says(robot, "Nothing was sent yet") && !says(robot, SLOW));
        runs(robot);
        until(() -> says(robot, "No runs yet"));
        hasKeyboard();
        drafts(robot);
        until(() -> says(robot, "No drafts"));
        hasKeyboard();
    }

    @Test
    void aFullDiskIsSaidWhereWhatIsKeptWouldBeAndItIsReadOnceThereIsRoom(FxRobot robot) throws Exception {
        fill();
        until(() -> says(robot, "What you type is not kept: the disk is full."));
        drafts(robot);
        until(() -> says(robot, "The drafts cannot be read"));
        assertThat(says(robot, "No drafts")).isFalse();
        runs(robot);
        until(() -> says(robot, "The runs cannot be read"));
        assertThat(says(robot, "No runs yet")).isFalse();
        history(robot);
        until(() -> says(robot, "The history cannot be read"));
        drafts(robot);
        until(() -> says(robot, "The drafts cannot be read"));
        full = false;
        Node again = robot.lookup((Node node) -> "Try again".equals(node.getAccessibleText()) && isShown(node))
                .query();
        until(again::isFocused);
        robot.push(KeyCode.ENTER);
        until(() -> says(robot, "No drafts"));
        hasKeyboard();
        assertThat(says(robot, "the disk is full")).isFalse();
    }

    @Test
    void aDraftThatTheFullDiskDoesNotTakeIsSaidAndKeptOnceThereIsRoom(FxRobot robot) throws Exception {
        fill();
        open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field").push(KeyCode.END).write("!");
        until(() -> says(robot, "Draft not saved"));
        drafts(robot);
        until(() -> says(robot, "Amara Okonkwo-Lindström") && !says(robot, "The drafts cannot be read"));
        robot.push(KeyCode.ESCAPE);
        full = false;
        until(() -> says(robot, "Draft saved"));
        assertThat(says(robot, "the disk is full")).isFalse();
    }
}
