package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.ComparedRow;
import org.updateuser.form.ComparedRow.Relation;
import org.updateuser.form.SideBySide;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Named;
import org.updateuser.model.Person;
import org.updateuser.model.Section;
import org.updateuser.view.kit.Announcer;
import org.updateuser.view.kit.Picker;

/// Two people side by side, by keyboard in the real window.
class CompareWalkTest extends Walk {
    private SideBySide both;

    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
        both = stand().screens().workplace().sideBySide();
    }

    private void compared() throws Exception {
        until(() -> both.stage().get() == SideBySide.Stage.READY);
        until(() -> stand().screens().navigation().place().get() == Place.COMPARE);
    }

    private Person other(UpdateUser open) {
        String id = open.base().get().get(Catalogue.ID);
        return stand().screens().people().shown().stream()
                .filter(one -> !one.id().equals(id)
                        && !one.title().isEmpty()
                        && !one.title().equals("Team lead"))
                .findFirst()
                .orElseThrow();
    }

    private static ListView<ComparedRow> list(FxRobot robot) {
        return robot.lookup(".compare-list").queryListView();
    }

    private static void select(FxRobot robot, org.updateuser.model.Field<?> field) {
        ListView<ComparedRow> list = list(robot);
        robot.interact(() -> {
            list.requestFocus();
            list.getItems().stream()
                    .filter(row -> row.leaf().field() == field)
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        });
    }

    @Test
    void aValueIsTakenOverIntoTheDraftOfTheOpenPersonAndUndone(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        Person other = other(amara);
        robot.interact(() -> Compare.withOpen(stand().screens(), other));
        compared();
        assertThat(list(robot).getItems()).isNotEmpty().noneMatch(row -> row.relation() == Relation.SAME);
        pictures(robot, "compare");
        assertThat(says(robot, "x48 · http://")).isTrue();
        assertThat(says(robot, "x48: ")).isFalse();
        assertThat(robot.lookup(".compare-value").queryAllAs(Label.class))
                .filteredOn(label -> label.getText().equals("Not set"))
                .isNotEmpty()
                .allMatch(label -> label.getPseudoClassStates().contains(PseudoClass.getPseudoClass("unset")));
        select(robot, Catalogue.TITLE);
        robot.push(KeyCode.ENTER);
        until(() -> amara.typed().get().get(Catalogue.TITLE).equals(other.title()));
        assertThat(list(robot).getItems()).noneMatch(row -> row.leaf().field() == Catalogue.TITLE);
        assertThat(robot.lookup("#takenOver").queryAs(Label.class).getText()).contains("draft of Amara");
        assertThat(robot.lookup((Node node) -> node instanceof Announcer)
                        .<Announcer>query()
                        .said())
                .anyMatch(said -> said.contains("draft of Amara"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> amara.typed().get().get(Catalogue.TITLE).equals("Team lead"));
        until(() -> list(robot).getItems().stream().anyMatch(row -> row.leaf().field() == Catalogue.TITLE));
        assertThat(stand().patches()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        until(() -> stand().screens().navigation().place().get() == Place.EDITOR);
    }

    @Test
    void nobodyIsComparedWithThemselvesAndThePickerSaysSo(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        Person other = other(amara);
        robot.interact(() -> Compare.withOpen(stand().screens(), other));
        compared();
        Picker<Named> picker = robot.lookup("#other").query();
        Named herself = new Named(amara.base().get().get(Catalogue.ID), "Amara", "");
        robot.interact(() -> picker.setValue(herself));
        until(() -> picker.getValue() != null && picker.getValue().id().equals(other.id()));
        assertThat(both.right().get().orElseThrow().id()).isEqualTo(other.id());
    }

    @Test
    void twoChosenPeopleAreComparedAndOneOfThemOpenedThere(FxRobot robot) throws Exception {
        until(() -> stand().screens().people().shown().size() > 100);
        List<Person> two = List.copyOf(stand().screens().people().shown().subList(0, 2));
        robot.interact(() -> stand().screens().people().chosen().add(two));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        compared();
        robot.interact(() -> both.onlyDifferent().set(false));
        assertThat(list(robot).getItems()).hasSize(both.compared().get());
        Button take = robot.lookup("#takeOver").queryButton();
        robot.interact(() -> list(robot).getSelectionModel().select(0));
        robot.interact(() -> stand().picture("compare-two"));
        until(() -> take.isDisabled() && take.getText().equals("Open one of both to take values over"));
        String first = both.left().get().orElseThrow().id();
        String name = both.left().get().orElseThrow().name();
        Button edit = named(robot, "Open " + name + ", so that values can be taken over into the draft");
        robot.interact(edit::fire);
        until(() -> both.taking().open().filter(open -> open.id().equals(first)).isPresent());
        until(() -> !take.isDisabled());
        assertThat(stand().patches()).isEmpty();
    }

    @Test
    void theRowsAreCopiedAsATable(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        robot.interact(() -> Compare.withOpen(stand().screens(), other(amara)));
        compared();
        select(robot, Catalogue.TITLE);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        until(() -> copied().startsWith("Field\tFirst\tRelation\tSecond\nTitle\tTeam lead\tdifferent\t"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        until(() -> copied().lines().count() > both.differences().get());
        assertThat(list(robot).getContextMenu().getItems())
                .extracting(MenuItem::getText)
                .containsExactly(
                        "Copy what is selected as a table (Ctrl C)", "Copy the whole list as a table (Ctrl Shift C)");
    }

    private static String copied() throws Exception {
        return WaitForAsyncUtils.asyncFx(
                        () -> String.valueOf(Clipboard.getSystemClipboard().getString()))
                .get();
    }

    @Test
    void whereTheyCannotBeReadThatIsSaidWithTheWayOn(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        Person other = other(amara);
        stand().goAway();
        robot.interact(() -> Compare.withOpen(stand().screens(), other));
        until(() -> both.stage().get() == SideBySide.Stage.FAILED);
        until(() -> says(robot, "They could not be read"));
        stand().comeBack();
        robot.push(KeyCode.F5);
        compared();
    }
}
