package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.People;
import org.updateuser.form.People.Reach;
import org.updateuser.form.PeopleOrder;
import org.updateuser.model.Person;

/// A day with very many people: nothing that is done with their list holds up the window.
class CrowdWalkTest extends Walk {
    private static final int CROWD = Integer.getInteger("updateuser.crowd", 20_000);

    private final Map<String, Long> longest = new LinkedHashMap<>();

    @Start
    void start(Stage stage) throws Exception {
        launch(stage, CROWD);
    }

    @Test
    void nothingDoneWithVeryManyPeopleHoldsUpTheWindow(FxRobot robot) throws Exception {
        People people = stand().screens().people();
        until(() -> people.shown().size() > 100);
        ListView<Person> list = robot.lookup("#list").queryListView();
        robot.clickOn("#search").write("w").eraseText(1); // what is done for the first time loads classes
        until(() -> people.shown().size() > 100);
        robot.clickOn("#list").push(KeyCode.PAGE_DOWN).push(KeyCode.SPACE).push(KeyCode.ESCAPE);
        until(() -> stand().screens().editor().current().get().isPresent());
        try (Watchdog dog = Watchdog.start()) {
            until(() -> people.reach().get() == Reach.READ);
            note(dog, "reading");
            walk(robot, people, list, dog);
            assertThat(dog.stalls()).as(longest.toString()).isEmpty();
        }
    }

    private void walk(FxRobot robot, People people, ListView<Person> list, Watchdog dog) throws Exception {
        for (String letter : new String[] {"a", "n", "n", "a"}) {
            robot.clickOn("#search").push(KeyCode.END).write(letter);
            WaitForAsyncUtils.waitForFxEvents();
        }
        until(() -> people.shown().size() < CROWD / 4);
        robot.eraseText(4);
        until(() -> people.shown().size() > CROWD / 2);
        note(dog, "search");

        robot.interact(() -> people.filter().states().add("deleted"));
        until(() -> people.shown().size() == CROWD);
        for (PeopleOrder order : PeopleOrder.values()) {
            Person first = people.shown().getFirst();
            Person last = people.shown().getLast();
            robot.interact(() -> people.filter().order().set(order));
            robot.interact(() -> people.filter().descending().set(order.ordinal() % 2 == 0));
            until(() -> people.shown().getFirst() != first || people.shown().getLast() != last);
        }
        note(dog, "sorting");

        for (int row : new int[] {CROWD / 2, CROWD - 1, 5, 0}) {
            robot.interact(() -> list.scrollTo(row));
            until(() -> ListPlace.of(list).orElseThrow().first() <= row);
        }
        robot.moveTo("#list").scroll(30);
        note(dog, "scrolling");

        robot.interact(list::requestFocus); // by a click somebody would be opened, which is no matter of the list
        robot.push(KeyCode.CONTROL, KeyCode.A);
        until(() -> people.chosen().size().get() == CROWD);
        note(dog, "all");
        robot.push(KeyCode.ESCAPE);
        until(() -> people.chosen().size().get() == 0);
        robot.interact(() -> list.scrollTo(0));
        robot.interact(() -> list.getFocusModel().focus(0));
        robot.push(KeyCode.SPACE);
        robot.interact(() -> list.getFocusModel().focus(CROWD - 1));
        robot.push(KeyCode.SPACE);
        robot.press(KeyCode.SHIFT).push(KeyCode.UP).release(KeyCode.SHIFT);
        until(() -> people.chosen().size().get() == 3);
        robot.interact(() -> list.scrollTo(0));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> press(ListPlace.of(list).orElseThrow().flow().getFirstVisibleCell(), true));
        until(() -> people.chosen().size().get() == CROWD);
        note(dog, "ranges");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.clickOn("#chosenOnly");
        robot.clickOn("#chooseNone");
        until(() -> people.shown().size() == CROWD);
        note(dog, "chosen only");

        robot.interact(people::refresh);
        until(() -> people.reach().get() == Reach.READ);
        note(dog, "refresh");
    }

    private void note(Watchdog dog, String what) {
        WaitForAsyncUtils.waitForFxEvents();
        longest.put(what, dog.longest().toMillis());
    }
}
