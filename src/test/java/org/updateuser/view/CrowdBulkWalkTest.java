package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.form.Bulk;
import org.updateuser.form.Deed;
import org.updateuser.form.People.Reach;
import org.updateuser.form.RunList;
import org.updateuser.form.RunProgress;
import org.updateuser.model.Person;

/// Very many people changed together: nothing that is done with their preview holds up the window.
class CrowdBulkWalkTest extends Walk {
    private static final int CROWD = Integer.getInteger("updateuser.crowd", 20_000);

    @Start
    void start(Stage stage) throws Exception {
        launch(stage, CROWD);
    }

    private final Map<String, Long> longest = new LinkedHashMap<>();
    private Optional<Watchdog> watching = Optional.empty();

    private void note(String what) {
        WaitForAsyncUtils.waitForFxEvents();
        watching.ifPresent(dog -> longest.put(what, dog.longest().toMillis()));
    }

    private Bulk bulk() {
        return stand().screens().workplace().bulk();
    }

    private int sent() {
        return bulk().preview().get().map(now -> now.tally().sent()).orElse(-1);
    }

    private void together(FxRobot robot, int people) throws Exception {
        List<Person> some = stand().screens().people().shown().subList(0, people);
        robot.interact(() -> stand().screens().people().chosen().add(List.copyOf(some)));
        note("chosen");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        WaitForAsyncUtils.waitFor( // as many as fifty thousand are read at the pace that the server allows
                5,
                TimeUnit.MINUTES,
                () -> bulk().stage().get() == Bulk.Stage.READY
                        && bulk().wanted().get() == people);
        note("read");
        ComboBox<Deed> box = named(robot, "Title: what is to be done");
        robot.interact(() -> box.setValue(Deed.SET));
        retype(robot, "Title: value", "One of " + people);
        until(() -> sent() == people);
        note("previewed");
    }

    /// As many as are sent in some seconds; what a run shows of itself does not depend on how many have had a turn.
    private void run(FxRobot robot, int most) throws Exception {
        RunList runs = stand().screens().workplace().runs();
        int before = runs.runs().size();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> runs.runs().size() > before);
        note("begun");
        until(() -> done(runs) >= most || runs.runs().getFirst().open() == 0);
        note("run");
        robot.interact(runs::pause);
        until(() -> !runs.isRunning());
        note("paused");
    }

    private static int done(RunList runs) {
        return runs.progress().get().map(RunProgress::done).orElse(0);
    }

    @Test
    void nothingDoneWithThePreviewOfVeryManyPeopleHoldsUpTheWindow(FxRobot robot) throws Exception {
        until(() -> stand().screens().people().reach().get() == Reach.READ);
        together(robot, 20); // what is done for the first time loads classes
        run(robot, 20);
        robot.push(KeyCode.ESCAPE);
        int all = stand().screens().people().shown().size();
        try (Watchdog dog = Watchdog.start()) {
            watching = Optional.of(dog);
            together(robot, all);
            ListView<PreviewLine> list =
                    robot.lookup(".run-list").match(Walk::isShown).queryListView();
            robot.interact(() -> list.scrollTo(all / 2));
            robot.interact(list::requestFocus);
            robot.interact(() -> list.getSelectionModel().select(all / 2));
            note("scrolled");
            for (int some : List.of(all - 1, all, all - 1)) { // the keyboard stays in the line
                robot.push(KeyCode.SPACE);
                until(() -> sent() == some);
            }
            note("one");
            CheckBox every = named(robot, "Tick all that are shown");
            for (int some : List.of(all, 0, all)) {
                robot.interact(every::fire);
                until(() -> sent() == some);
            }
            note("all");
            run(robot, 150);
            assertThat(dog.stalls()).as(longest.toString()).isEmpty();
        }
    }
}
