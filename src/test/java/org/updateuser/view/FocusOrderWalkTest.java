package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.Bulk;
import org.updateuser.form.Deed;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Section;

/// In every place Tab goes through what can be operated in the order of reading, and Shift+Tab back.
class FocusOrderWalkTest extends Walk {
    private final List<String> found = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        launch(given);
    }

    private void round(String place) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> TabRound.of(stage.getScene()))
                .get()
                .forEach(problem -> found.add(place + ": " + problem));
    }

    private void go(FxRobot robot, Place place) {
        robot.interact(() -> stand().screens().navigation().back());
        robot.interact(() -> stand().screens().navigation().go(place));
    }

    @Test
    void theListAndEverySectionOfTheForm(FxRobot robot) throws Exception {
        until(() -> stand().screens().people().shown().size() > 100);
        round("nobody");
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        robot.interact(() -> {
            amara.state(Catalogue.TITLE).typed().set("Regional team lead");
            amara.state(Catalogue.EMAIL).typed().set("amara@northwind");
            stand().screens()
                    .people()
                    .chosen()
                    .add(List.copyOf(stand().screens().people().shown().subList(0, 3)));
        });
        robot.clickOn("#request").clickOn("#tiles");
        for (Section section : Section.values()) {
            robot.push(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(section.ordinal() + 1)));
            round(section.name().toLowerCase(Locale.ROOT));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void draftsHistoryAndWhatBothSidesChanged(FxRobot robot) throws Exception {
        Past.make(stand());
        Past.draft(stand(), "Noor", "Agent of the year", Instant.now().minusSeconds(120));
        robot.interact(() -> stand().screens().connection().signedIn());
        until(() -> stand().screens().kept().drafts().size() == 1);
        go(robot, Place.DRAFTS);
        until(() -> says(robot, "Agent of the year"));
        round("drafts");
        robot.interact(() -> stand().screens().navigation().back());
        robot.interact(() -> History.open(stand().screens(), Optional.empty()));
        until(() -> says(robot, "4 requests"));
        robot.push(KeyCode.DOWN);
        until(() -> says(robot, "Customer Support"));
        round("history");
        assertThat(found).isEmpty();
    }

    @Test
    void whatBothSidesChanged(FxRobot robot) throws Exception {
        Encounter.at(this, robot);
        round("dispute");
        go(robot, Place.CONFLICT);
        until(() -> says(robot, "On the server now"));
        round("conflict");
        assertThat(found).isEmpty();
    }

    @Test
    void manyPeopleAndTheirRun(FxRobot robot) throws Exception {
        go(robot, Place.RUNS);
        until(() -> says(robot, "No runs yet"));
        round("no runs");
        robot.interact(() -> stand().screens().navigation().back());
        until(() -> stand().screens().people().shown().size() > 100);
        List<Person> some = stand().screens().people().shown().subList(0, 3);
        robot.interact(() -> stand().screens().people().chosen().add(List.copyOf(some)));
        robot.interact(() -> Together.begin(stand().screens()));
        Bulk bulk = stand().screens().workplace().bulk();
        until(() -> bulk.stage().get() == Bulk.Stage.READY);
        round("untouched");
        ComboBox<Deed> box = named(robot, "Title: what is to be done");
        robot.interact(() -> box.setValue(Deed.SET));
        robot.interact(() -> Walk.<TextField>named(robot, "Title: value").setText("Senior agent"));
        until(() -> bulk.preview().get().map(now -> now.sent().size() == 3).orElse(false));
        round("preview");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() ->
                says(robot, "Done: 3") && !stand().screens().workplace().runs().isRunning());
        round("run");
        assertThat(found).isEmpty();
    }

    @Test
    void aboutAndConnect(FxRobot robot) throws Exception {
        go(robot, Place.ABOUT);
        until(() -> says(robot, "Check now"));
        round("about");
        go(robot, Place.CONNECT);
        robot.clickOn("As a program, with a client’s secret");
        until(() -> says(robot, "Client Credentials"));
        round("connect");
        assertThat(found).isEmpty();
    }
}
