package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.form.Bulk;
import org.updateuser.form.Deed;
import org.updateuser.form.OutboxRow;
import org.updateuser.form.OutboxRow.Phase;
import org.updateuser.form.RunList;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Section;
import org.updateuser.patch.Task.State;

/// Drafts and a change of many ask for the sign-in and for the right before they send, as a save does: the button says
/// so, and whoever has signed in again is where they were.
class AdmittanceWalkTest extends Walk {
    private static final int PEOPLE = 6;
    private static final int HALF = 3;
    private static final String MISSING = "directory:user:edit is missing";
    private static final String NOBODY =
            "{\"withheld\":[\"admin\",\"directory:user:edit\",\"directory:organization:admin\"]}";
    private static final String EVERYBODY = "{\"withheld\":[]}";
    private static final String UNKNOWN = "\"status\":401,"
            + "\"body\":{\"status\":401,\"code\":\"bad.credentials\",\"message\":\"Invalid login credentials.\"}}";
    private static final String NOT_READ =
            "{\"method\":\"GET\",\"path\":\"/api/v2/users/me\",\"count\":1000," + UNKNOWN;

    @Start
    void start(Stage stage) throws Exception {
        stage.setWidth(1280);
        stage.setHeight(800);
        launch(stage);
    }

    private Bulk bulk() {
        return stand().screens().workplace().bulk();
    }

    private RunList runs() {
        return stand().screens().workplace().runs();
    }

    private Place place() {
        return stand().screens().navigation().place().get();
    }

    private static Button filled(FxRobot robot) {
        return robot.lookup(".drafts-footer .save").match(Walk::isShown).queryButton();
    }

    private static void says(FxRobot robot, String text, boolean possible) throws Exception {
        until(() -> filled(robot).getText().equals(text) && filled(robot).isDisabled() == !possible);
    }

    /// The service takes the token no more, and some reading beside the work finds that out.
    private void signOut(FxRobot robot) throws Exception {
        stand().fail(NOT_READ);
        robot.interact(
                () -> stand().screens().directory().refresh(stand().screens().editor()));
        until(() -> stand().screens().connection().signedOut().get());
    }

    private void signIn(FxRobot robot) {
        stand().fail("{\"faults\":[]}");
        robot.interact(stand().screens().connection()::signedIn);
    }

    private void rights(FxRobot robot, String manner) throws Exception {
        stand().behave(manner);
        robot.interact(() -> stand().screens().workplace().rights().refresh());
        until(() -> !stand().screens().workplace().rights().isAsking());
    }

    private void drafts(FxRobot robot) throws Exception {
        for (String name : List.of("Noor", "Amara")) {
            open(robot, name, Section.PROFILE);
            robot.interact(() -> user().state(Catalogue.TITLE).typed().set("Head of sales"));
        }
        until(() -> stand().screens().kept().drafts().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        until(() -> rows().size() == 2
                && rows().stream().allMatch(row -> row.comparison().get().isPresent()));
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        says(robot, "Send 1 draft", true);
    }

    private List<OutboxRow> rows() {
        return stand().screens().outbox().rows();
    }

    private void many(FxRobot robot) throws Exception {
        until(() -> stand().screens().people().shown().size() > 100);
        List<Person> some = List.copyOf(stand().screens().people().shown().subList(0, PEOPLE));
        robot.interact(() -> stand().screens().people().chosen().add(some));
        robot.clickOn("Change together…");
        until(() -> bulk().stage().get() == Bulk.Stage.READY);
        ComboBox<Deed> deed = named(robot, "Title: what is to be done");
        robot.interact(() -> deed.setValue(Deed.SET));
        retype(robot, "Title: value", "Senior agent");
        says(robot, "Change 6 people", true);
    }

    private Map<State, Long> states() {
        return runs().lines().stream()
                .collect(Collectors.groupingBy(line -> line.task().state(), Collectors.counting()));
    }

    @Test
    void draftsWaitForTheSignInAndTheOneThatWasTickedIsSentAfterwards(FxRobot robot) throws Exception {
        drafts(robot);
        signOut(robot);
        says(robot, "Sign in to send 1 draft", true);
        pictures(robot, "drafts-signed-out");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> place() == Place.CONNECT);
        assertThat(stand().patches()).isEmpty();
        signIn(robot);
        until(() -> place() == Place.DRAFTS);
        says(robot, "Send 1 draft", true);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> rows().stream().anyMatch(row -> row.standing().get().phase() == Phase.SENT));
        assertThat(stand().patches()).hasSize(1);
        assertThat(stand().screens().editor().edited()).hasSize(1);
    }

    @Test
    void draftsSayWhichRightIsMissingBeforeAnythingIsSent(FxRobot robot) throws Exception {
        drafts(robot);
        rights(robot, NOBODY);
        says(robot, MISSING, false);
        pictures(robot, "drafts-not-allowed");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        rights(robot, EVERYBODY);
        says(robot, "Send 1 draft", true);
        assertThat(stand().patches()).isEmpty();
        assertThat(stand().screens().editor().edited()).hasSize(2);
    }

    @Test
    void draftsAreSentNoFurtherOnceARefusalHasShownThatNobodyMayBeChanged(FxRobot robot) throws Exception {
        drafts(robot);
        robot.push(KeyCode.SPACE); // all are meant
        says(robot, "Send 2 drafts", true);
        stand().behave(NOBODY);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        says(robot, MISSING, false);
        until(() -> stand().screens().outbox().dispatch().progress().get().isEmpty());
        assertThat(stand().screens().editor().edited()).hasSize(2);
    }

    @Test
    void aChangeOfManyWaitsForTheSignInWithAllThatWasTypedAndTicked(FxRobot robot) throws Exception {
        many(robot);
        robot.interact(() -> bulk().ticks()
                .choose(bulk().preview().get().orElseThrow().lines().getFirst(), false));
        says(robot, "Change 5 people", true);
        signOut(robot);
        says(robot, "Sign in to change 5 people", true);
        pictures(robot, "bulk-signed-out");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> place() == Place.CONNECT);
        assertThat(runs().runs()).isEmpty();
        signIn(robot);
        until(() -> place() == Place.BULK && bulk().stage().get() == Bulk.Stage.READY);
        says(robot, "Change 5 people", true);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> states().equals(Map.of(State.DONE, 5L)) && !runs().isRunning());
        assertThat(stand().patches()).hasSize(5).allMatch(body -> body.contains("Senior agent"));
    }

    @Test
    void aChangeOfManySaysWhichRightIsMissingBeforeAnythingIsSent(FxRobot robot) throws Exception {
        many(robot);
        rights(robot, NOBODY);
        says(robot, MISSING, false);
        robot.interact(bulk()::refresh); // the people are read again, and nobody of them may be changed
        until(() -> bulk().stage().get() == Bulk.Stage.READY);
        says(robot, MISSING, false);
        pictures(robot, "bulk-not-allowed");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(runs().runs()).isEmpty();
        assertThat(stand().patches()).isEmpty();
        rights(robot, EVERYBODY);
    }

    /// Whoever is changed first is changed; the others meet a token that is not accepted any more.
    private static String notTaken(List<PreviewLine> lines) {
        return lines.stream()
                .map(line -> "{\"method\":\"PATCH\",\"path\":\"/api/v2/users/%s\",\"count\":1000,%s"
                        .formatted(line.id(), UNKNOWN))
                .collect(Collectors.joining(",", "{\"faults\":[", "]}"));
    }

    @Test
    void aRunThatLostItsSignInGoesOnWhereItWas(FxRobot robot) throws Exception {
        many(robot);
        stand().fail(notTaken(bulk().preview().get().orElseThrow().sent().subList(HALF, PEOPLE)));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> place() == Place.RUNS && !runs().isRunning());
        says(robot, "Sign in to go on", true);
        pictures(robot, "run-signed-out");
        long tried = stand().patches().size();
        robot.clickOn(filled(robot));
        until(() -> place() == Place.CONNECT);
        assertThat(stand().patches()).hasSize((int) tried);
        signIn(robot);
        until(() -> place() == Place.RUNS);
        says(robot, "Go on", true);
        robot.clickOn(filled(robot));
        until(() -> states().equals(Map.of(State.DONE, (long) PEOPLE)) && !runs().isRunning());
        assertThat(stand().patches()).hasSize((int) tried + PEOPLE - HALF);
    }

    @Test
    void aRunIsPausedOnceNobodyMayBeChangedAndSaysWhy(FxRobot robot) throws Exception {
        many(robot);
        stand().fail("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"count\":1000,\"delay\":3600000}");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> place() == Place.RUNS && runs().isRunning());
        rights(robot, NOBODY);
        stand().fail("{\"faults\":[]}");
        until(() -> !runs().isRunning());
        says(robot, MISSING, false);
        assertThat(states().keySet()).contains(State.WAITING);
        pictures(robot, "run-not-allowed");
        rights(robot, EVERYBODY);
        says(robot, "Go on", true);
    }
}
