package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is said where the pointer rests.
@ExtendWith(ApplicationExtension.class)
class HintTest {
    private final Button button = new Button("Save");

    @Start
    void start(Stage stage) {
        Hint.setText(button, "Sends it");
        stage.setScene(new Scene(new StackPane(button), 300, 200));
        stage.show();
    }

    @Test
    void theWordsComeUpWhereThePointerRestsAndAsTheyAreThen(FxRobot robot) throws Exception {
        assertThat(button.getAccessibleHelp()).isEqualTo("Sends it");
        robot.interact(() -> Hint.setText(button, "Sends all of it"));

        robot.moveTo(button).moveBy(2, 0).moveBy(1, 0);

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> says("Sends all of it"));
        assertThat(Hint.getText(button)).isEqualTo("Sends all of it");
    }

    @Test
    void whatIsTakenAwayIsNotSaidAnyMore(FxRobot robot) {
        robot.moveTo(button);
        robot.interact(() -> Hint.setText(button, ""));

        assertThat(button.getAccessibleHelp()).isNull();
        assertThat(Hint.getText(button)).isEmpty();
    }

    private static boolean says(String words) {
        return Window.getWindows().stream()
                .anyMatch(
                        window -> window instanceof Tooltip tip && tip.getText().equals(words));
    }
}
