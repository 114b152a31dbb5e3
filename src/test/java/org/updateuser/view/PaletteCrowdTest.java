package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.PaletteRow;
import org.updateuser.form.People;
import org.updateuser.form.People.Reach;

/// The palette with very many people.
class PaletteCrowdTest extends Walk {
    private static final int CROWD = Integer.getInteger("updateuser.crowd", 50_000);

    @Start
    void start(Stage stage) throws Exception {
        launch(stage, CROWD);
    }

    @Test
    void itOpensAndFindsWithoutHoldingUpTheWindow(FxRobot robot) throws Exception {
        People people = stand().screens().people();
        until(() -> people.shown().size() > 100);
        robot.push(KeyCode.CONTROL, KeyCode.K).write("w").push(KeyCode.ESCAPE); // the first time loads classes
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> people.reach().get() == Reach.READ);
        try (Watchdog dog = Watchdog.start()) {
            robot.push(KeyCode.CONTROL, KeyCode.K);
            ListView<PaletteRow> rows = robot.lookup("#rows").queryListView();
            for (String letter : new String[] {"a", "n", "n", "a"}) {
                robot.write(letter);
            }
            until(() -> rows.getItems().size() > 10);
            robot.eraseText(4);
            robot.push(KeyCode.DOWN).push(KeyCode.PAGE_DOWN).push(KeyCode.ESCAPE);
            assertThat(dog.stalls()).as(dog.longest().toString()).isEmpty();
        }
    }
}
