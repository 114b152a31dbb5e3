package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.Dispute;
import org.updateuser.form.Dispute.Side;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Section;
import org.updateuser.view.conflict.SideOption;

/// The conflict screen, by keyboard only.
class ConflictWalkTest extends Walk {
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        launch(given);
    }

    private Node focused() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> stage.getScene().getFocusOwner()).get();
    }

    private void tabTo(FxRobot robot, Predicate<Node> wanted) throws Exception {
        for (int tabs = 0; tabs < 80 && !wanted.test(focused()); tabs++) {
            robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(focused()).matches(wanted);
    }

    private static boolean isChoose(Node node) {
        return node instanceof Hyperlink link && link.getText().equals("Choose side by side");
    }

    private String focusedOption() throws Exception {
        return focused() instanceof SideOption option ? option.getAccessibleText() : "";
    }

    /// Edits what somebody else edits too, saves, and goes to where it is chosen.
    private UpdateUser meet(FxRobot robot) throws Exception {
        UpdateUser amara = Encounter.at(this, robot);
        tabTo(robot, ConflictWalkTest::isChoose);
        robot.push(KeyCode.SPACE);
        until(() -> stand().screens().navigation().place().get() == Place.CONFLICT && focused() instanceof SideOption);
        return amara;
    }

    @Test
    void threeConflictsAreChosenAndSentByKeyboard(FxRobot robot) throws Exception {
        UpdateUser amara = meet(robot);
        assertThat(focusedOption()).isEqualTo("Yours, Title: Regional team lead");
        assertThat(amara.disputes().open()).as("nothing is chosen beforehand").hasSize(3);
        pictures(robot, "conflict-open");

        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.RIGHT);
        assertThat(focusedOption()).isEqualTo("On the server now, Department: Sales and Partnerships");
        robot.push(KeyCode.DOWN);
        pictures(robot, "conflict");
        assertThat(focusedOption()).isEqualTo("Yours, Phone · Work 2: extension 4790 · puts the entry back");
        robot.push(KeyCode.DIGIT1);
        until(() -> focused().getStyleClass().contains("conflict-save"));
        assertThat(says(robot, "Save 3 changes")).isTrue();
        assertThat(says(robot, "everything is chosen")).isTrue();
        pictures(robot, "conflict-chosen");

        int version = amara.base().get().get(Catalogue.VERSION);
        robot.push(KeyCode.SPACE);
        until(() ->
                stand().patches().size() == 2 && amara.disputes().all().get().isEmpty());
        assertThat(stand().patches().getLast())
                .startsWith("{\"version\":" + version + ",\"title\":\"Regional team lead\",\"addresses\":[")
                .contains("{\"mediaType\":\"PHONE\",\"type\":\"WORK2\",\"extension\":\"4790\"}", "\"spouse\":\"Robin\"")
                .doesNotContain("department", "preferredName", "profileSkills");
        until(() -> says(robot, "Saved 3 changes") && says(robot, "Nothing to choose"));
        pictures(robot, "conflict-done");
        robot.push(KeyCode.ESCAPE);
        until(() -> stand().screens().navigation().place().get() == Place.EDITOR);
        assertThat(says(robot, "Regional team lead")).isTrue();
    }

    @Test
    void aRefusalIsSaidWhereOneChoseAndNothingChosenIsLost(FxRobot robot) throws Exception {
        UpdateUser amara = meet(robot);
        robot.push(KeyCode.LEFT)
                .push(KeyCode.DOWN)
                .push(KeyCode.RIGHT)
                .push(KeyCode.DOWN)
                .push(KeyCode.DIGIT1);
        until(() -> focused().getStyleClass().contains("conflict-save"));
        stand().sandbox()
                .fail("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"status\":400,\"body\":"
                        + "{\"status\":400,\"code\":\"bad.request\",\"message\":\"This title is not in use here.\"}}");
        robot.push(KeyCode.SPACE);
        until(() -> says(robot, "The server refused"));
        assertThat(stand().screens().navigation().place().get()).isEqualTo(Place.CONFLICT);
        assertThat(says(robot, "Save 3 changes")).isTrue();
        assertThat(amara.disputes().open()).isEmpty();
        pictures(robot, "conflict-refused");
    }

    @Test
    void goingBackAndComingAgainLosesNothing(FxRobot robot) throws Exception {
        UpdateUser amara = meet(robot);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ESCAPE);
        until(() -> stand().screens().navigation().place().get() == Place.EDITOR);
        assertThat(amara.disputes().all().get())
                .extracting(Dispute::side)
                .containsExactly(Side.THEIRS, Side.NEITHER, Side.NEITHER);
        tabTo(robot, ConflictWalkTest::isChoose);
        robot.push(KeyCode.SPACE);
        until(() -> focused() instanceof SideOption);
        assertThat(focusedOption()).as("the first that is open").startsWith("Yours, Department");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> amara.disputes().open().size() == 3);
        assertThat(amara.state(Catalogue.TITLE).typed().get()).isEqualTo("Regional team lead");
    }

    @Test
    void anOpenOneStaysOutAndWhatMovedAgainIsAskedAgain(FxRobot robot) throws Exception {
        UpdateUser amara = meet(robot);
        robot.push(KeyCode.DIGIT1);
        stand().sandbox().fail("{\"change\":{\"title\":\"Lead of leads\"}}");
        save(robot, 2);
        until(() -> amara.disputes().open().size() == 3);
        until(() -> says(robot, "Changed on both sides: Title.") && says(robot, "Lead of leads"));

        robot.push(KeyCode.DIGIT1);
        int version = amara.base().get().get(Catalogue.VERSION);
        save(robot, 3);
        assertThat(stand().patches().getLast())
                .startsWith("{\"version\":" + version + ",\"title\":\"Regional team lead\",\"biography\":{");
        assertThat(amara.disputes().open()).hasSize(2);
        assertThat(amara.state(Catalogue.DEPARTMENT).typed().get()).isEqualTo("Customer Support");
        until(() -> says(robot, "Save after 2 more choices"));
    }

    @Test
    void aLongValueWrapsAndTheSmallestWindowShowsIt(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.ABOUT);
        String text = "Leads a team of twelve in London and Leeds, and trains new colleagues. ".repeat(6);
        robot.interact(() -> amara.state(Catalogue.BIOGRAPHY_TEXT).typed().set(text + "Mine."));
        stand().sandbox().fail("{\"change\":{\"biography\":{\"biography\":\"" + text + "Theirs.\"}}}");
        save(robot, 1);
        until(() -> amara.disputes().open().size() == 1);
        robot.interact(() -> stand().screens().navigation().go(Place.CONFLICT));
        until(() -> focused() instanceof SideOption);
        pictures(robot, "conflict-long");
        robot.interact(() -> {
            stage.setWidth(900);
            stage.setHeight(600);
        });
        until(() -> stage.getScene().getWidth() <= 900);
        pictures(robot, "conflict-smallest");
        SideOption option = (SideOption) focused();
        Node words = option.lookup(".side-words");
        assertThat(words.localToScene(words.getLayoutBounds()).getMaxY())
                .isLessThanOrEqualTo(
                        option.localToScene(option.getLayoutBounds()).getMaxY());
    }
}
