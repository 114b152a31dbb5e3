package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Where nobody is in the list, the window says why, offers a way on, and says nothing that is not known yet.
class EmptyListWalkTest extends Walk {
    private static final String SLOW = """
            {"faults":[{"method":"GET","path":"/api/v2/users","count":1000,"delay":3600000}]}""";

    private static final String BROKEN = """
            {"faults":[{"method":"GET","path":"/api/v2/users","count":1000,"status":500}]}""";

    private static final String NONE = """
            {"faults":[{"method":"GET","path":"/api/v2/users","count":1000,"status":200,
             "body":{"entities":[],"pageSize":500,"pageNumber":1,"pageCount":0,"total":0}}]}""";

    private static final String WELL = "{\"faults\":[]}";

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    private void begin(String faults) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    launch(stage, faults);
                    return true;
                })
                .get();
    }

    private static boolean isSeen(FxRobot robot, String selector) {
        return robot.lookup(selector).match(Walk::isShown).tryQuery().isPresent();
    }

    private static void press(FxRobot robot, String way) {
        Node line = named(robot, way);
        robot.interact(line::requestFocus);
        robot.push(KeyCode.ENTER);
    }

    @Test
    void whileTheFirstAreReadOnlyThatIsSaid(FxRobot robot) throws Exception {
        begin(SLOW);
        until(() -> isSeen(robot, ".skeletons") && says(robot, "Reading…"));
        assertThat(says(robot, "Nobody")).isFalse();
        assertThat(isSeen(robot, ".empty-title")).isTrue(); // of the form, of which nobody is open
        assertThat(robot.lookup("#count").queryAs(Label.class).isVisible()).isFalse();
        stand().sandbox().fail(WELL);
        until(() -> stand().screens().people().shown().size() > 100);
        assertThat(isSeen(robot, ".skeletons")).isFalse();
        assertThat(says(robot, "people")).isTrue();
    }

    @Test
    void anEmptyOrganizationIsNoSearchWithoutAHit(FxRobot robot) throws Exception {
        begin(NONE);
        until(() -> says(robot, "Nobody is listed"));
        assertThat(says(robot, "nobody whom this sign-in may see")).isTrue();
        assertThat(says(robot, "matches")).isFalse();
        pictures(robot, "list-none");
        stand().sandbox().fail(WELL);
        press(robot, "Refresh the list");
        until(() -> stand().screens().people().shown().size() > 100);
    }

    @Test
    void aListThatCouldNotBeReadSaysWhatToDo(FxRobot robot) throws Exception {
        begin(BROKEN);
        until(() -> says(robot, "The list could not be read"));
        assertThat(says(robot, "Nobody can be shown until the list has been read. Try again in a moment."))
                .isTrue();
        assertThat(robot.lookup("#count").queryAs(Label.class).isVisible()).isFalse();
        press(robot, "Copy the details");
        robot.interact(() -> assertThat(
                        javafx.scene.input.Clipboard.getSystemClipboard().getString())
                .contains("500"));
        pictures(robot, "list-failed");
        stand().sandbox().fail(WELL);
        press(robot, "Try again");
        until(() -> stand().screens().people().shown().size() > 100);
    }

    @Test
    void aSearchWithoutAHitIsWidenedStepByStep(FxRobot robot) throws Exception {
        begin(WELL);
        until(() -> stand().screens().people().shown().size() > 100);
        robot.clickOn("#search").write("nobody of this name");
        until(() -> says(robot, "Nobody matches “nobody of this name”"));
        assertThat(says(robot, "Searched only: Active, Inactive.")).isTrue();
        pictures(robot, "list-not-found");
        press(robot, "Search too: Deleted");
        until(() -> says(robot, "Everybody was searched."));
        press(robot, "Clear “nobody of this name”");
        until(() -> stand().screens().people().shown().size() > 240);
        assertThat(stage.getScene().getFocusOwner())
                .as("the keyboard is not lost with the line that was pressed")
                .matches(node -> node != null && isShown(node));
    }

    @Test
    void theAuditorFindsNothingInAnyOfThem(FxRobot robot) throws Exception {
        begin(NONE);
        Inspection inspection = new Inspection(robot, stage, stand().screens().theme());
        until(() -> says(robot, "Nobody is listed"));
        inspection.look("list none");
        stand().sandbox().fail(BROKEN);
        robot.interact(() -> stand().screens().people().refresh());
        until(() -> says(robot, "The list could not be read"));
        inspection.look("list failed");
        stand().sandbox().fail(WELL);
        robot.interact(() -> stand().screens().people().refresh());
        until(() -> stand().screens().people().shown().size() > 100);
        robot.clickOn("#search").write("nobody of this name");
        robot.interact(() -> stand().screens().people().filter().editedOnly().set(true));
        until(() -> says(robot, "those edited"));
        inspection.look("list not found");
        assertThat(inspection.found("empty lists")).isEmpty();
    }
}
