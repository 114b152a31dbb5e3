package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.HistoryFilter;
import org.updateuser.form.HistoryList;
import org.updateuser.form.Keeping;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Section;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result.Fate;
import org.updateuser.store.StoreProblem;

/// The history by keyboard: found, filtered, looked at, taken back, exported, kept for less long.
class HistoryWalkTest extends Walk {
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        launch(given);
        given.setWidth(1280);
        given.setHeight(800);
    }

    private HistoryList history() {
        return stand().screens().history();
    }

    private Place place() {
        return stand().screens().navigation().place().get();
    }

    @SuppressWarnings("unchecked") // the list of the history holds its entries
    private ListView<Entry> list(FxRobot robot) {
        return robot.lookup(".history-side .list-view").queryAs(ListView.class);
    }

    /// Somebody's title is changed, refused once, and changed again by two requests, all of it in the form.
    private void saved(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        type(robot, amara, "Regional team lead");
        save(robot, 1);
        robot.interact(() -> {
            amara.state(Catalogue.EMAIL).typed().set("jose.ramirez@northwind.example");
        });
        save(robot, 2);
        robot.interact(() -> {
            amara.revertAll();
            amara.state(Catalogue.DEPARTMENT).typed().set("Customer Support");
            amara.state(Catalogue.PREFERRED_NAME).typed().set("Mara");
            amara.state(Catalogue.PROFILE_SKILLS).typed().set(List.of("French", "Negotiation"));
        });
        save(robot, 3);
        UpdateUser jose = open(robot, "José Ramírez", Section.PROFILE);
        type(robot, jose, "Senior agent");
        save(robot, 4);
    }

    private static void type(FxRobot robot, UpdateUser user, String title) {
        robot.interact(() -> user.state(Catalogue.TITLE).typed().set(title));
    }

    private void go(FxRobot robot, int entries) throws Exception {
        until(() -> stand().screens().editor().keeper().keeping().get() == Keeping.KEPT); // the disk is at rest
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> place() == Place.HISTORY);
        until(() -> history().entries().size() == entries);
        until(() -> list(robot).isFocused());
    }

    @Test
    void everyRequestIsListedAndCanBeLookedAtByKeyboard(FxRobot robot) throws Exception {
        saved(robot);
        go(robot, 4);
        assertThat(history().entries())
                .extracting(entry -> entry.result().fate())
                .containsExactly(Fate.DONE, Fate.DONE, Fate.REFUSED, Fate.DONE);
        until(() -> says(robot, "José Ramírez") && says(robot, "4 requests"));
        robot.push(KeyCode.DOWN);
        until(() -> says(robot, "Customer Support") && says(robot, "Mara") && says(robot, "+2"));
        until(() -> says(robot, "\"department\": \"Customer Support\"") && says(robot, "Version 8 to 9."));
        pictures(robot, "history");
        robot.push(KeyCode.DOWN);
        until(() -> says(robot, "Nothing of it was applied: the server said no."));
        robot.interact(() -> stand().picture("history-refused"));
        Button revert = robot.lookup("#revert").queryButton();
        assertThat(revert.isDisabled()).isTrue();
        robot.push(KeyCode.R);
        assertThat(place()).isEqualTo(Place.HISTORY);
        robot.push(KeyCode.ESCAPE);
        until(() -> place() == Place.EDITOR);
    }

    @Test
    void theSmallestWindow(FxRobot robot) throws Exception {
        Past.make(stand());
        robot.interact(() -> {
            stage.setWidth(900);
            stage.setHeight(600);
        });
        go(robot, 4);
        robot.push(KeyCode.DOWN);
        until(() -> stage.getScene().getWidth() <= 900 && says(robot, "Version 8 to 9."));
        robot.interact(() -> stand().picture("history-smallest"));
        Button revert = robot.lookup("#revert").queryButton();
        assertThat(revert.localToScene(revert.getLayoutBounds()).getMaxX())
                .isLessThanOrEqualTo(stage.getScene().getWidth());
    }

    @Test
    void oneKeyTakesARequestBackAsADraft(FxRobot robot) throws Exception {
        Past.make(stand());
        open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field"); // where the keyboard will be again: the key is not typed there
        go(robot, 4);
        robot.push(KeyCode.END);
        until(() -> history().chosen().get().orElseThrow().number()
                == history().entries().getLast().number());
        robot.push(KeyCode.R);
        until(() -> place() == Place.EDITOR
                && user().base().get().get(Catalogue.NAME).startsWith("Amara")
                && user().state(Catalogue.TITLE).typed().get().equals("Team lead"));
        until(() -> says(robot, "The earlier values of Amara Okonkwo-Lindström stand in the form as a draft."));
        assertThat(stand().patches()).hasSize(4);
        save(robot, 5);
        go(robot, 5);
        assertThat(history().entries().getFirst().result().fate()).isEqualTo(Fate.DONE);
    }

    @Test
    void enterOpensThePerson(FxRobot robot) throws Exception {
        Past.make(stand());
        go(robot, 4);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        until(() -> place() == Place.EDITOR
                && stand().screens().editor().current().get().isPresent());
        assertThat(user().base().get().get(Catalogue.NAME)).startsWith("Amara");
    }

    @Test
    void theOpenPersonsOwnHistoryAndTheWayBackToEverybodys(FxRobot robot) throws Exception {
        Past.make(stand());
        open(robot, "José Ramírez", Section.PROFILE);
        robot.clickOn(".person-header #history");
        until(() -> place() == Place.HISTORY && history().entries().size() == 1);
        robot.interact(() -> stand().picture("history-person"));
        robot.clickOn("#clear");
        until(() -> history().entries().size() == 4);
        robot.clickOn(".history-head .button");
        until(() -> place() == Place.EDITOR);
        robot.clickOn(".header #history");
        until(() -> place() == Place.HISTORY && history().entries().size() == 4);
    }

    /// Whether a pop-up shows this.
    private boolean offers(FxRobot robot, String name) {
        return robot.lookup((Node node) -> node.getScene() != stage.getScene()
                        && node instanceof Label label
                        && label.getText().equals(name))
                .tryQuery()
                .isPresent();
    }

    @Test
    void theFiltersNarrowItAndSayWhenNothingIsLeft(FxRobot robot) throws Exception {
        Past.make(stand());
        go(robot, 4);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.ENTER).write("ramirez");
        until(() -> offers(robot, "José Ramírez"));
        robot.push(KeyCode.ENTER);
        until(() -> history().filter().get().person().isPresent()
                && history().entries().size() == 1);
        robot.interact(() -> history().filter().set(HistoryFilter.ALL));
        robot.clickOn(Walk.<Node>named(robot, "Outcome"));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        until(() -> history().entries().size() == 1
                && history().entries().getFirst().result().fate() == Fate.REFUSED);
        robot.clickOn(Walk.<Node>named(robot, "Field"));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        until(() -> says(robot, "No request is found"));
        robot.interact(() -> stand().picture("history-none"));
        robot.clickOn(Walk.<Node>named(robot, "Time"));
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        until(() -> Walk.isShown(robot.lookup("#from").query()));
        robot.clickOn("#from .text-field").write("2026-11-24");
        robot.clickOn("#until .text-field").write("2026-11-23").push(KeyCode.TAB);
        until(() -> says(robot, "The last day is before the first."));
        robot.interact(() -> stand().picture("history-days"));
    }

    @Test
    void anEmptyOneSaysWhatItIsFor(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> says(robot, "Nothing was sent yet"));
        robot.interact(() -> stand().picture("history-empty"));
        robot.push(KeyCode.ESCAPE);
        until(() -> place() == Place.EDITOR);
    }

    @Test
    void whatIsNotSeenIsNeitherUndoneNorSent(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        type(robot, amara, "Chief");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> place() == Place.HISTORY);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.push(KeyCode.ESCAPE);
        until(() -> place() == Place.EDITOR);
        assertThat(amara.state(Catalogue.TITLE).typed().get()).isEqualTo("Chief");
        assertThat(stand().patches()).isEmpty();
    }

    @Test
    void itIsExportedAsAFile(FxRobot robot, @TempDir Path folder) throws Exception {
        Past.make(stand());
        go(robot, 4);
        Path file = folder.resolve("history.csv");
        stand().files().choose(file);
        robot.interact(() -> robot.lookup("#export")
                .queryAs(MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
        until(() -> says(robot, "4 requests exported to history.csv."));
        assertThat(Files.readAllLines(file)).hasSize(7);
        robot.interact(() -> stand().picture("history-exported"));
    }

    @Test
    void aShorterTimeAsksInPlaceBeforeItForgets(FxRobot robot) throws Exception {
        Past.make(stand());
        go(robot, 4);
        robot.interact(() -> keep(robot, 0)); // nothing is older, so it holds at once
        until(() -> says(robot, "Kept for 30 days"));
        robot.interact(() -> keep(robot, 3));
        until(() -> says(robot, "Kept for ever"));
        old(Fate.DONE);
        old(Fate.DONE);
        old(Fate.UNSURE);
        robot.push(KeyCode.F5);
        until(() -> history().entries().size() == 7);
        robot.interact(() -> keep(robot, 0));
        until(() -> says(robot, "2 requests older than 30 days are forgotten on this machine."));
        robot.interact(() -> stand().picture("history-keep"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !says(robot, "2 requests older") && says(robot, "Kept for ever"));
        assertThat(place()).isEqualTo(Place.HISTORY);
        robot.interact(() -> keep(robot, 0));
        until(() -> says(robot, "Forget 2 requests"));
        robot.clickOn("#confirm");
        until(() -> history().entries().size() == 5 && says(robot, "Kept for 30 days"));
        robot.interact(() -> list(robot).requestFocus());
        robot.push(KeyCode.HOME);
        until(() -> says(robot, "The answer was lost, or the program ended before it came."));
        robot.interact(() -> stand().picture("history-unsure"));
    }

    private static void keep(FxRobot robot, int choice) {
        robot.lookup("#keep").queryAs(MenuButton.class).getItems().get(choice).fire();
    }

    private void old(Fate fate) throws StoreProblem {
        Past.line(stand(), Instant.now().minus(Duration.ofDays(100)), fate);
    }

    @Test
    void theTechnicalPartIsCopied(FxRobot robot) throws Exception {
        Past.make(stand());
        go(robot, 4);
        until(() -> says(robot, "Senior agent"));
        robot.clickOn(Walk.<Node>named(robot, "Copy request and answer"));
        String copied = WaitForAsyncUtils.asyncFx(
                        () -> Clipboard.getSystemClipboard().getString())
                .get();
        assertThat(copied)
                .startsWith("PATCH /api/v2/users/")
                .contains("\"title\": \"Senior agent\"", "HTTP 200", "ININ-Correlation-Id: ", "Request 4, recorded 20");
    }
}
