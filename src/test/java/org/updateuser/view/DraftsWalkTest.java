package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.OutboxRow;
import org.updateuser.form.OutboxRow.Phase;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Section;

/// The drafts screen by keyboard: looked at, ticked, sent, thrown away and put back, exported and taken in.
class DraftsWalkTest extends Walk {
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        given.setWidth(1280);
        given.setHeight(800);
        launch(given);
    }

    /// Types a title for somebody, and waits until it is on the disk.
    private void draft(FxRobot robot, String name, String title) throws Exception {
        UpdateUser user = open(robot, name, Section.PROFILE);
        robot.interact(() -> user.state(Catalogue.TITLE).typed().set(title));
        int before = stand().screens().kept().drafts().size();
        until(() -> stand().screens().kept().drafts().size() > before
                || stand().screens()
                        .kept()
                        .drafts()
                        .containsKey(user.base().get().get(Catalogue.ID)));
    }

    private void resize(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private void three(FxRobot robot) throws Exception {
        draft(robot, "Noor", "Agent of the year");
        draft(robot, "José Ram", "Claims lead");
        draft(robot, "Amara", "Head of sales");
    }

    /// The same three, of which two are of an earlier day.
    private void left(FxRobot robot) throws Exception {
        Past.draft(stand(), "Noor", "Agent of the year", Instant.now().minusSeconds(120));
        Past.draft(stand(), "José Ramírez", "Claims lead", Instant.now().minusSeconds(60));
        robot.interact(() -> stand().screens().connection().signedIn()); // what is kept is read again
        until(() -> stand().screens().kept().drafts().size() == 2);
        draft(robot, "Amara", "Head of sales");
    }

    private List<OutboxRow> rows() {
        return stand().screens().outbox().rows();
    }

    private List<Phase> phases() {
        return rows().stream().map(row -> row.standing().get().phase()).toList();
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup(".drafts-list").queryListView();
    }

    private static Button send(FxRobot robot) {
        return robot.lookup(".drafts-footer .save").queryButton();
    }

    private void toTheDrafts(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        until(() -> robot.lookup(".drafts").tryQuery().filter(Walk::isShown).isPresent());
        until(() -> rows().stream().allMatch(row -> row.comparison().get().isPresent()));
    }

    @Test
    void draftsAreSentFromTheKeyboardAndTheResultStaysUntilOneLeaves(FxRobot robot) throws Exception {
        three(robot);
        robot.clickOn("#title .text-field");
        toTheDrafts(robot);
        until(() -> list(robot).isFocused());
        assertThat(says(robot, "Unchanged")).isTrue();
        assertThat(send(robot).getText()).isEqualTo("Send 3 drafts");
        until(() -> says(robot, "Head of sales"));
        pictures(robot, "drafts");

        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        until(() -> send(robot).getText().equals("Send 1 draft"));
        assertThat(says(robot, "1 is ticked")).isTrue();
        until(() -> says(robot, "Claims lead"));
        assertThat(Walk.<Node>named(robot, rowName(1) + ", ticked").isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> phases().equals(List.of(Phase.RESTING, Phase.SENT, Phase.RESTING)));
        until(() -> says(robot, "Sent 1 of 1."));
        assertThat(stand().patches()).hasSize(1);

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> phases().equals(List.of(Phase.SENT, Phase.SENT, Phase.SENT)));
        robot.interact(() -> stand().picture("drafts-sent"));
        assertThat(send(robot).isDisabled()).isTrue();
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup(".drafts").tryQuery().filter(Walk::isShown).isEmpty());
        toTheDrafts(robot);
        until(() -> says(robot, "No drafts"));
        pictures(robot, "drafts-empty");
    }

    private String rowName(int index) {
        OutboxRow row = rows().get(index);
        return row.note().get().name() + ", 1 change · just now · for version "
                + row.note().get().version() + ", Unchanged";
    }

    @Test
    void aDraftIsDiscardedAndPutBackWithUndo(FxRobot robot) throws Exception {
        left(robot);
        toTheDrafts(robot);
        until(() -> list(robot).isFocused());
        robot.push(KeyCode.DOWN).push(KeyCode.DELETE);
        until(() -> rows().size() == 2);
        assertThat(says(robot, "Draft discarded.")).isTrue();
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.clickOn("Undo");
        until(() -> rows().size() == 3);
        until(() -> says(robot, "The draft is back."));
    }

    @Test
    void enterOpensThePersonWithTheDraft(FxRobot robot) throws Exception {
        left(robot);
        toTheDrafts(robot);
        until(() -> list(robot).isFocused());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> user().base().get().get(Catalogue.NAME).startsWith("José"));
        assertThat(user().state(Catalogue.TITLE).typed().get()).isEqualTo("Claims lead");
        assertThat(robot.lookup(".drafts").tryQuery().filter(Walk::isShown)).isEmpty();
    }

    @Test
    void whatNeedsAChoiceOrWasRefusedSaysSoAndStays(FxRobot robot) throws Exception {
        left(robot);
        UpdateUser amara = user();
        stand().sandbox()
                .fail("{\"change\":{\"title\":\"Boss\"},\"user\":\""
                        + amara.base().get().get(Catalogue.ID)
                        + "\",\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"count\":1}");
        toTheDrafts(robot);
        until(() -> says(robot, "Needs a choice"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> phases().contains(Phase.CHOICE) && !phases().contains(Phase.WAITING));
        until(() -> says(robot, "1 needs a choice."));
        assertThat(says(robot, "Changed on both sides: Title. Nothing of this draft is sent"))
                .isTrue();
        pictures(robot, "drafts-choice");
        robot.clickOn("Choose");
        until(() -> stand().screens().navigation().place().get() == Place.CONFLICT);
        until(() -> says(robot, "Head of sales") && says(robot, "Boss"));
    }

    @Test
    void draftsAreExportedAndTakenInAgain(FxRobot robot) throws Exception {
        left(robot);
        toTheDrafts(robot);
        Path file = stand().folder().resolve("mine.updateuser");
        stand().files().choose(file);
        robot.clickOn("#exporting");
        until(() -> says(robot, "mine.updateuser: 3 drafts are in it."));
        assertThat(Files.readString(file)).contains("\"format\":\"updateuser-drafts\"");

        robot.interact(() -> stand().screens().outbox().ticks().all(true));
        robot.clickOn("Discard");
        until(() -> says(robot, "No drafts"));
        robot.push(KeyCode.ESCAPE);
        draft(robot, "Amara", "Boss of sales");
        toTheDrafts(robot);
        Path bad = Files.writeString(stand().folder().resolve("other.updateuser"), "{\"format\":");
        stand().files().choose(file, bad);
        robot.clickOn("Import…");
        until(() -> says(robot, "What will come in"));
        assertThat(says(robot, "The file ends in the middle")).isTrue();
        assertThat(says(robot, "You have a draft of Amara")).isTrue();
        assertThat(send(robot).getText()).isEqualTo("Import 2 drafts");
        pictures(robot, "drafts-import");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.SPACE);
        until(() -> send(robot).getText().equals("Import 3 drafts"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> says(robot, "3 drafts came in."));
        until(() -> rows().size() == 3);
        Files.delete(file);
        Files.delete(bad);
    }

    @Test
    void theSmallestWindowShowsListAndDetails(FxRobot robot) throws Exception {
        left(robot);
        toTheDrafts(robot);
        resize(robot, 900, 600);
        until(() -> stage.getScene().getWidth() <= 900);
        robot.interact(() -> stand().picture("drafts-smallest"));
        Button send = send(robot);
        assertThat(send.localToScene(send.getLayoutBounds()).getMaxX())
                .isLessThanOrEqualTo(stage.getScene().getWidth());
    }
}
