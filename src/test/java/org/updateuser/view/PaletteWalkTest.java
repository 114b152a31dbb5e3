package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.PaletteRow;
import org.updateuser.form.PaletteRow.Found;
import org.updateuser.model.Section;

/// The palette and the list of shortcuts in the real window, by keyboard.
class PaletteWalkTest extends Walk {
    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
    }

    private static Node focus(FxRobot robot) {
        return robot.window(0).getScene().getFocusOwner();
    }

    private static ListView<PaletteRow> rows(FxRobot robot) {
        return robot.lookup("#rows").queryListView();
    }

    private static String chosen(FxRobot robot) {
        return rows(robot).getSelectionModel().getSelectedItem() instanceof Found found
                ? found.name().text()
                : "";
    }

    @Test
    void somebodyIsFoundAndOpenedByKeyboard(FxRobot robot) throws Exception {
        until(() -> stand().screens().people().shown().size() > 100);
        robot.push(KeyCode.CONTROL, KeyCode.K).write("jose ram");
        until(() -> chosen(robot).equals("José Ramírez"));
        pictures(robot, "palette-person");
        robot.push(KeyCode.ENTER);
        until(() -> stand().screens().editor().current().get().isPresent());
        assertThat(stand().screens().editor().current().get().orElseThrow().name())
                .isEqualTo("José Ramírez");
        assertThat(robot.lookup(".palette").tryQuery()).isEmpty();
    }

    /// What is typed is looked for in the background: nothing of it is there before both keys are.
    @Test
    void whoeverLeavesBeforeItIsFoundDoesNothing(FxRobot robot) throws Exception {
        until(() -> stand().screens().people().shown().size() > 100);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        ListView<PaletteRow> offered = rows(robot);
        robot.interact(() -> {
            TextField field = (TextField) focus(robot);
            field.setText("jose ram");
            press(field, KeyCode.ENTER);
            press(field, KeyCode.ESCAPE);
        });
        until(() -> offered.getItems().size() < 4);
        assertThat(stand().screens().editor().current().get()).isEmpty();
    }

    private static void press(Node node, KeyCode key) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void escPutsTheKeyboardBackWhereItWas(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field");
        Node before = focus(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertThat(focus(robot)).isInstanceOf(TextField.class).isNotSameAs(before);
        robot.push(KeyCode.ESCAPE);
        assertThat(focus(robot)).isSameAs(before);
    }

    @Test
    void theArrowsPassTitlesOverAndAnImpossibleActionIsNotDone(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> chosen(robot).equals("Refresh this person"));
        pictures(robot, "palette");
        robot.push(KeyCode.UP);
        assertThat(chosen(robot)).isEqualTo("Refresh this person");
        robot.push(KeyCode.DOWN);
        assertThat(chosen(robot)).as("a field has the keyboard").isEqualTo("Find everyone with this value");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(chosen(robot)).isEqualTo("Find a person");
        robot.write("save changes");
        until(() -> chosen(robot).equals("Save the changes"));
        assertThat(says(robot, "Nothing is changed")).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup(".palette").tryQuery()).isPresent();
        robot.eraseText(12).write("section ski");
        until(() -> chosen(robot).equals("Go to the section Skills"));
        robot.push(KeyCode.ENTER);
        until(() -> says(robot, "Free text, as people search for it"));
    }

    @Test
    void undoInThePaletteIsNotUndoInTheForm(FxRobot robot) throws Exception {
        var amara = open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field").push(KeyCode.END).write("!");
        until(() -> amara.dirty().get());
        robot.push(KeyCode.CONTROL, KeyCode.K).write("abc").push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(amara.dirty().get()).isTrue();
        robot.push(KeyCode.F1);
        until(() -> stand().screens().navigation().place().get() == Place.ABOUT);
        assertThat(robot.lookup(".palette").tryQuery()).isEmpty();
    }

    @Test
    void aShortcutIsChangedAndWorksAndTheClashIsSaid(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.push(KeyCode.CONTROL, KeyCode.SLASH).write("history of what");
        robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.D);
        until(() -> says(robot, "Ctrl D already belongs to “Drafts"));
        pictures(robot, "shortcuts");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        until(() -> says(robot, "Ctrl C is needed where one types"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        until(() -> says(robot, "now has Ctrl Shift Y"));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".palette").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertThat(stand().screens().navigation().place().get()).isEqualTo(Place.EDITOR);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        until(() -> stand().screens().navigation().place().get() == Place.HISTORY);
        assertThat(stand().screens().keymap().changes().get()).containsEntry("history", "Ctrl+Shift+Y");
    }
}
