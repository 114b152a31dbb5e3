package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.Editor;
import org.updateuser.form.OpenUser;
import org.updateuser.model.Person;

/// Somebody opens one person after another all day long, looks at a section, now and then at another place: what was
/// left is forgotten. No key is pressed here, since TestFX notes each of them for ever, and with it what it was
/// pressed in.
class ManyOpenedTest extends Walk {
    private static final int OPENINGS = Integer.getInteger("updateuser.openings", 40);
    private static final int LEFT_MOST = 3; // the one that is open, and what the toolkit has noted of the last ones
    private static final int COLLECTIONS = 20;
    private static final long GROWN_MOST = 20_000_000; // bytes: 300 pictures are kept, and places once gone to

    private static final List<Place> ELSEWHERE =
            List.of(Place.DRAFTS, Place.RUNS, Place.HISTORY, Place.ABOUT, Place.CONNECT);

    private final List<WeakReference<OpenUser>> opened = new ArrayList<>();
    private final Map<Integer, Long> used = new TreeMap<>();

    @Start
    void start(Stage given) throws Exception {
        launch(given);
    }

    @Test
    void whoeverWasLeftIsForgotten(FxRobot robot) throws Exception {
        until(() -> stand().screens().people().shown().size() > 100);
        List<Person> people = List.copyOf(stand().screens().people().shown());
        for (int opening = 1; opening <= OPENINGS; opening++) {
            open(robot, people.get(opening % people.size()), opening);
            lookAround(robot, opening);
            if (opening * 5 % OPENINGS == 0) {
                used.put(opening * 100 / OPENINGS, usedAfterCollection());
            }
        }
        System.out.printf("%d openings: heap %s%n", OPENINGS, used);
        assertThat(opened).hasSize(OPENINGS);
        assertThat(left()).isLessThanOrEqualTo(LEFT_MOST);
        assertThat(used.get(100) - used.get(40)).isLessThan(GROWN_MOST);
        assertThat(windows(robot)).isOne();
    }

    private void open(FxRobot robot, Person person, int opening) throws Exception {
        Editor editor = stand().screens().editor();
        robot.interact(() -> editor.open(person));
        until(() -> editor.current()
                .get()
                .filter(open -> open.id().equals(person.id()))
                .isPresent());
        opened.add(new WeakReference<>(editor.current().get().orElseThrow()));
        TabPane sections = robot.lookup("#sections").queryAs(TabPane.class);
        robot.interact(() ->
                sections.getSelectionModel().select(opening % sections.getTabs().size()));
    }

    private void lookAround(FxRobot robot, int opening) {
        Place place = ELSEWHERE.get(opening / 10 % ELSEWHERE.size());
        if (opening % 10 == 0) {
            robot.interact(() -> stand().screens().navigation().go(place));
            robot.interact(() -> stand().screens().navigation().go(Place.EDITOR));
        }
    }

    /// Without what the test itself has noted.
    private long usedAfterCollection() {
        stand().exchanges().clear();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private long left() {
        long left = OPENINGS;
        for (int collection = 0; collection < COLLECTIONS && left > LEFT_MOST; collection++) {
            System.gc();
            left = opened.stream().filter(one -> one.get() != null).count();
        }
        return left;
    }

    private static int windows(FxRobot robot) {
        List<Window> all = new ArrayList<>();
        robot.interact(() -> all.addAll(Window.getWindows()));
        return all.size();
    }
}
