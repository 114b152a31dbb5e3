package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.form.People;
import org.updateuser.form.People.Reach;
import org.updateuser.model.Person;

/// From the click on a person to the form filled and laid out, beside the time of the request alone, in turn.
/// Measured by hand: `mvn -Pbench verify -Dtest=OpenBench`.
class OpenBench extends Walk {
    private static final int CROWD = 50_000;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 60;

    @Start
    void start(Stage stage) throws Exception {
        launch(stage, CROWD);
    }

    @Test
    void aPersonIsOpenSoonAfterTheAnswer(FxRobot robot) throws Exception {
        People people = stand().screens().people();
        until(() -> people.reach().get() == Reach.READ);
        ListView<Person> list = robot.lookup("#list").queryListView();
        List<Double> opened = new ArrayList<>();
        List<Double> requests = new ArrayList<>();
        int before = reads();
        try (GenesysCloud alone =
                new GenesysCloud(URI.create(stand().sandbox().url()), stand().sandbox()::token, _ -> {})) {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                int row = 2 * (round + WARM_UP);
                double request = request(alone, people.shown().get(row + 1).id());
                double click = open(robot, list, people.shown().get(row));
                if (round >= 0) {
                    opened.add(click);
                    requests.add(request);
                }
            }
        }
        double each = (double) (reads() - before) / (WARM_UP + ROUNDS);
        System.out.printf(
                Locale.ROOT,
                "a person open and the form filled: %.1f ms after the click, the request alone %.1f ms; %.2f requests a"
                        + " person (medians of %d)%n",
                median(opened),
                median(requests),
                each,
                ROUNDS);
        assertThat(each).isEqualTo(1.0);
    }

    /// How many requests for one person were made.
    private int reads() {
        return (int) stand().exchanges().stream()
                .filter(exchange -> exchange.method().equals("GET"))
                .filter(exchange -> exchange.path().matches("/api/v2/users/[0-9a-f-]{36}.*"))
                .count();
    }

    private static double request(GenesysCloud alone, String id) {
        long before = System.nanoTime();
        assertThat(alone.user(id, false)).isInstanceOf(Reading.Got.class);
        return (System.nanoTime() - before) / 1e6;
    }

    private double open(FxRobot robot, ListView<Person> list, Person person) throws Exception {
        CountDownLatch laidOut = new CountDownLatch(1);
        AtomicLong end = new AtomicLong();
        Scene scene = list.getScene();
        Runnable pulse = () -> {
            if (end.get() == 0 && isOpen(person)) {
                end.set(System.nanoTime());
                laidOut.countDown();
            }
        };
        AtomicLong begin = new AtomicLong();
        robot.interact(() -> {
            scene.addPostLayoutPulseListener(pulse);
            begin.set(System.nanoTime());
            list.getSelectionModel().select(person);
        });
        assertThat(laidOut.await(20, TimeUnit.SECONDS)).isTrue();
        robot.interact(() -> scene.removePostLayoutPulseListener(pulse));
        return (end.get() - begin.get()) / 1e6;
    }

    private boolean isOpen(Person person) {
        return stand().screens()
                .editor()
                .current()
                .get()
                .filter(open -> open.id().equals(person.id()))
                .isPresent();
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
