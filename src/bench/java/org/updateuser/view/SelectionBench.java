package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.People;
import org.updateuser.form.People.Reach;
import org.updateuser.model.Person;

/// Fifty thousand people chosen at once, in the real window, beside the toolkit's own selection in a bare list of
/// the same people, with the ids of those who are selected at hand in both; in turn, from the event to the list
/// laid out anew. Measured by hand: `mvn -Pbench verify -Dtest=SelectionBench`.
class SelectionBench extends Walk {
    private static final int CROWD = 50_000;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 40;

    private final List<Double> allOurs = new ArrayList<>();
    private final List<Double> allStock = new ArrayList<>();
    private final List<Double> rangeOurs = new ArrayList<>();
    private final List<Double> rangeStock = new ArrayList<>();

    @Start
    void start(Stage stage) throws Exception {
        launch(stage, CROWD);
    }

    @Test
    void allAndRangesOfFiftyThousandAreChosenAtOnce(FxRobot robot) throws Exception {
        People people = stand().screens().people();
        until(() -> people.reach().get() == Reach.READ);
        robot.interact(() -> people.filter().states().add("deleted"));
        until(() -> people.shown().size() == CROWD);
        ListView<Person> list = robot.lookup("#list").queryListView();
        ListView<Person> stock = WaitForAsyncUtils.asyncFx(() -> stock(people)).get();

        for (int round = -WARM_UP; round < ROUNDS; round++) {
            robot.interact(() -> {
                all(list, stock);
                clear(people, stock);
            });
            robot.interact(() -> {
                range(list, people, stock);
                clear(people, stock);
            });
        }

        say("all", allOurs, allStock);
        say("a range", rangeOurs, rangeStock);
        assertThat(median(allOurs)).isLessThan(50);
        assertThat(median(rangeOurs)).isLessThan(50);
    }

    private static void clear(People people, ListView<Person> stock) {
        people.chosen().clear();
        stock.getSelectionModel().clearSelection();
    }

    private static ListView<Person> stock(People people) {
        ListView<Person> stock = new ListView<>(people.shown());
        stock.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Set<String> ids = new HashSet<>(); // what anything done with the selection needs to know
        stock.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Person>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(person -> ids.remove(person.id()));
                change.getAddedSubList().forEach(person -> ids.add(person.id()));
            }
        });
        Stage window = new Stage();
        window.setScene(new Scene(stock, 300, 600));
        window.show();
        return stock;
    }

    private void all(ListView<Person> list, ListView<Person> stock) {
        list.requestFocus();
        KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false);
        allOurs.add(timed(list, () -> Event.fireEvent(list, key)));
        allStock.add(timed(stock, stock.getSelectionModel()::selectAll));
    }

    private void range(ListView<Person> list, People people, ListView<Person> stock) {
        people.chosen().toggle(people.shown().getFirst().id());
        list.getFocusModel().focus(0);
        list.scrollTo(CROWD - 1);
        list.layout();
        PersonCell last = (PersonCell) ListPlace.of(list).orElseThrow().flow().getLastVisibleCell();
        rangeOurs.add(timed(list, () -> press(last, true)));
        rangeStock.add(timed(stock, () -> stock.getSelectionModel().selectRange(0, CROWD)));
    }

    /// In milliseconds.
    private static double timed(ListView<Person> list, Runnable work) {
        long before = System.nanoTime();
        work.run();
        list.applyCss();
        list.layout();
        return (System.nanoTime() - before) / 1e6;
    }

    private static void say(String what, List<Double> ours, List<Double> stock) {
        System.out.printf(
                Locale.ROOT,
                "%s of %,d chosen: %.2f ms, the toolkit's own selection %.2f ms, %.0f times that (medians of %d)%n",
                what,
                CROWD,
                median(ours),
                median(stock),
                median(stock) / median(ours),
                ROUNDS);
    }

    private static double median(List<Double> times) {
        return times.stream()
                .skip(WARM_UP)
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }
}
