package org.updateuser.view;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.bulk.Preview;
import org.updateuser.form.Bulk;
import org.updateuser.form.Deed;
import org.updateuser.form.RunList;
import org.updateuser.model.Person;
import org.updateuser.patch.Task.State;
import org.updateuser.view.kit.Theme;

/// Many people are changed together: chosen, previewed, some of it left out, sent, and taken back.
class BulkWalkTest extends Walk {
    @Start
    void start(Stage given) throws Exception {
        given.setWidth(1280);
        given.setHeight(800);
        launch(given);
    }

    @TempDir
    Path folder;

    private Bulk bulk() {
        return stand().screens().workplace().bulk();
    }

    private RunList runs() {
        return stand().screens().workplace().runs();
    }

    private Preview preview() {
        return bulk().preview().get().orElseThrow();
    }

    private static Button filled(FxRobot robot) {
        return robot.lookup(".drafts-footer .save").match(Walk::isShown).queryButton();
    }

    private void choose(FxRobot robot, int people) throws Exception {
        until(() -> stand().screens().people().shown().size() > 100);
        List<Person> some = stand().screens().people().shown().subList(0, people);
        robot.interact(() -> stand().screens().people().chosen().add(List.copyOf(some)));
        robot.clickOn("Change together…");
        until(() -> bulk().stage().get() == Bulk.Stage.READY);
    }

    private void deed(FxRobot robot, String label, Deed deed) {
        ComboBox<Deed> box = named(robot, label + ": what is to be done");
        robot.interact(() -> box.setValue(deed));
    }

    private Map<State, Long> states() {
        return runs().lines().stream()
                .collect(Collectors.groupingBy(line -> line.task().state(), Collectors.counting()));
    }

    @Test
    void manyAreChangedTogetherAndTakenBack(FxRobot robot) throws Exception {
        choose(robot, 12);
        pictures(robot, "bulk-untouched");
        assertThat(says(robot, "Nothing to change yet")).isTrue();

        deed(robot, "Title", Deed.SET);
        retype(robot, "Title: value", "Senior agent");
        deed(robot, "Department", Deed.SUBSTITUTE);
        retype(robot, "Department: text to look for", "s");
        retype(robot, "Department: text to put in its place", "S");
        until(() -> bulk().preview().get().map(now -> now.sent().size() == 12).orElse(false));
        until(() -> filled(robot).getText().equals("Change 12 people"));
        pictures(robot, "bulk-preview");

        ListView<?> list = robot.lookup(".run-list").match(Walk::isShown).queryListView();
        robot.interact(list::requestFocus);
        robot.interact(() -> list.getSelectionModel().select(0));
        robot.push(KeyCode.SPACE);
        until(() -> filled(robot).getText().equals("Change 11 people"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> says(robot, "Done: 11"));
        until(() -> states().equals(Map.of(State.DONE, 11L)) && !runs().isRunning());
        pictures(robot, "runs");
        assertThat(stand().patches()).hasSize(11);
        saveReport(robot);

        robot.clickOn("Take back…");
        until(() -> bulk().preview().get().map(now -> now.sent().size() == 11).orElse(false));
        pictures(robot, "bulk-back");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> stand().patches().size() == 22);
        until(() -> runs().runs().size() == 2 && !runs().isRunning());
        until(() -> says(robot, "Taking back “Title, Department: 11 people”"));
    }

    private void saveReport(FxRobot robot) throws Exception {
        for (String name : List.of("run.html", "run.csv")) {
            Path file = folder.resolve(name);
            stand().files().choose(file);
            robot.clickOn("Save a report…");
            robot.clickOn("As a page to read and print…");
            until(() -> says(robot, "11 people written to " + name));
            assertThat(Files.readString(file))
                    .contains(runs().lines().getLast().task().id());
        }
        pictures(robot, "runs-report");
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.copy(folder.resolve("run.html"), pictures.resolve("run.html"), REPLACE_EXISTING);
        assertThat(Files.readString(folder.resolve("run.html"))).startsWith("<!DOCTYPE html>");
        assertThat(Files.readAllLines(folder.resolve("run.csv"))).hasSizeGreaterThan(11);
    }

    /// What is below a button is a window of its own.
    private void columnPictures(FxRobot robot) throws Exception {
        for (Theme.Mode mode : List.of(Theme.Mode.DARK, Theme.Mode.LIGHT)) {
            robot.interact(() -> stand().screens().theme().setMode(mode));
            openColumns(robot);
            Scene scene = robot.lookup(".column-choice").query().getScene();
            String name = "bulk-columns-" + mode.name().toLowerCase(Locale.ROOT);
            robot.interact(() -> Snapshots.write(scene, Path.of("target/pictures", name + ".png")));
            robot.push(KeyCode.ESCAPE);
            until(() -> !scene.getWindow().isShowing());
        }
    }

    /// The largest text makes what is below a button no higher than the window.
    private void columnsInLargeText(FxRobot robot) throws Exception {
        Theme theme = stand().screens().theme();
        robot.interact(() -> theme.setTextSize(200));
        Button save = robot.lookup(".drafts-header .yielding")
                .match(Walk::isShown)
                .<Button>match(button -> button.getText().startsWith("Save as"))
                .query();
        robot.interact(save::fire);
        until(() -> robot.lookup(".column-choice").tryQuery().isPresent());
        Scene scene = robot.lookup(".column-choice").query().getScene();
        robot.interact(() -> Snapshots.write(scene, Path.of("target/pictures/bulk-columns-200.png")));
        assertThat(scene.getHeight()).isLessThan(save.getScene().getHeight());
        robot.push(KeyCode.ESCAPE);
        until(() -> !scene.getWindow().isShowing());
        robot.interact(() -> theme.setTextSize(100));
    }

    private static void openColumns(FxRobot robot) throws Exception {
        robot.clickOn("Save as CSV…");
        until(() -> robot.lookup(".column-choice").tryQuery().isPresent());
    }

    @Test
    void thePreviewAndThePeopleAreSavedAsTables(FxRobot robot) throws Exception {
        choose(robot, 12);
        deed(robot, "Title", Deed.SET);
        retype(robot, "Title: value", "Senior agent");
        until(() -> bulk().preview().get().map(now -> now.sent().size() == 12).orElse(false));
        Path preview = folder.resolve("preview.csv");
        stand().files().choose(preview);
        robot.clickOn("Save the preview…");
        until(() -> says(robot, "The preview of 12 people was written to preview.csv."));
        assertThat(Files.readAllLines(preview)).hasSize(13);

        Path people = folder.resolve("people.csv");
        stand().files().choose(people);
        columnPictures(robot);
        columnsInLargeText(robot);
        openColumns(robot);
        Button write = robot.lookup(".column-choice .primary").queryButton();
        String usual = write.getText();
        CheckBox column = robot.lookup(".column-list .check-box")
                .<CheckBox>match(box -> !box.isSelected())
                .query();
        robot.interact(column::fire);
        assertThat(write.getText()).isNotEqualTo(usual).startsWith("Save ").endsWith(" columns…");
        robot.interact(write::fire);
        until(() -> says(robot, "12 people written to people.csv."));
        assertThat(Files.readAllLines(people)).hasSize(13).first().asString().startsWith("\uFEFFid,name,email,");
    }

    @Test
    void whatShouldBeLookedAtIsShownAndLeftOut(FxRobot robot) throws Exception {
        choose(robot, 3);
        deed(robot, "Email", Deed.SET);
        retype(robot, "Email: value", "one@example.com");
        until(() -> bulk().preview().get().map(now -> now.lines().size() == 3).orElse(false));
        until(() -> says(robot, "would be the email of"));
        assertThat(preview().sent()).isEmpty();
        assertThat(filled(robot).isDisabled()).isTrue();
        robot.interact(() -> stand().picture("bulk-worries"));
    }

    @Test
    void aTableChangesThePeopleItIsAbout(FxRobot robot) throws Exception {
        until(() -> stand().screens().people().shown().size() > 100);
        List<Person> people = stand().screens().people().shown();
        Path table = NightShift.table(folder, people);
        stand().files().choose(table);

        robot.clickOn(Walk.<Button>named(robot, "Runs over many people"));
        until(() -> says(robot, "No runs yet"));
        pictures(robot, "runs-empty");
        robot.clickOn(robot.lookup(".drafts-header .tall").match(Walk::isShown).queryButton());
        until(() -> bulk().preview().get().map(now -> now.lines().size() == 2).orElse(false));
        until(() -> says(robot, "Nobody has the email nobody@example.com."));
        assertThat(says(robot, "Not known, not read")).isTrue();
        assertThat(preview().sent()).hasSize(1);
        pictures(robot, "bulk-table");

        ComboBox<Boolean> blank = named(robot, "A blank cell means");
        robot.interact(() -> blank.setValue(true));
        until(() -> bulk().preview().get().map(now -> now.sent().size() == 2).orElse(false));
    }
}
