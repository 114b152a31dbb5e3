package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.updateuser.view.FailureWindow.Buttons;
import org.updateuser.view.FailureWindow.Texts;
import org.updateuser.view.audit.Auditor;
import org.updateuser.view.audit.Finding;

@ExtendWith(ApplicationExtension.class)
class FailureWindowTest {
    private static final Buttons BUTTONS = new Buttons("Copy", "Copied", "Close", "Details");
    private static final String SENTENCE =
            "Something went wrong in the program itself (E-5982), so it had to stop. Drafts and history on this machine"
                    + " are safe. Start it again; if that happens again, install it again, or pass on the log and the"
                    + " details.\n\nThe log is /home/amara/.local/state/updateuser/updateuser-20261125-080000-4711-001.log;"
                    + " it holds no personal data.";
    private static final String DETAILS = "UpdateUser 0.1.0, Java 25.0.3+9-LTS, Linux 6.1.0 amd64\nE-5982"
            + " java.lang.IllegalStateException at org.updateuser.app.Desktop.run:53 < org.updateuser.app.SingleWindow"
            + ".runAsOwner:62, caused by javafx.fxml.LoadException at javafx.fxml.FXMLLoader.constructLoadException:2714"
            + "\n~/.local/state/updateuser/updateuser-20261125-080000-4711-001.log";

    private Stage other;
    private String look;
    private boolean isClosed;

    @Start
    void start(Stage stage) {
        look = Application.getUserAgentStylesheet();
        other = stage;
        stage.setScene(new Scene(new Pane()));
        stage.show();
    }

    @AfterEach
    void restore(FxRobot robot) {
        robot.interact(() -> Application.setUserAgentStylesheet(look));
    }

    private FailureWindow shown(FxRobot robot, Texts texts, boolean isDark) {
        FailureWindow[] window = new FailureWindow[1];
        robot.interact(() -> {
            window[0] = new FailureWindow(texts, BUTTONS, isDark);
            window[0].show(() -> isClosed = true);
        });
        return window[0];
    }

    private static void picture(FxRobot robot, FailureWindow window, String name) {
        robot.interact(() -> Snapshots.write(window.scene(), Path.of("target", "pictures", name + ".png")));
    }

    @Test
    void itSaysAllTakesThePlaceOfWhatIsLeftIsCopiedAndClosedByKeyboard(FxRobot robot) {
        FailureWindow window = shown(robot, new Texts("UpdateUser had to stop", SENTENCE, DETAILS), false);
        picture(robot, window, "failure-light");

        assertThat(other.isShowing()).isFalse();
        assertThat(Walk.says(robot, "Drafts and history on this machine are safe"))
                .isTrue();
        robot.clickOn("Copy");
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(DETAILS));
        assertThat(Walk.says(robot, "Copied")).isTrue();
        assertThat(isClosed).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(isClosed).isTrue();
        assertThat(robot.listWindows()).noneMatch(javafx.stage.Window::isShowing);
    }

    @Test
    void itIsDarkWhereTheSystemIs(FxRobot robot) {
        FailureWindow window = shown(robot, new Texts("UpdateUser had to stop", SENTENCE, DETAILS), true);
        picture(robot, window, "failure-dark");

        robot.clickOn("Close");
        assertThat(isClosed).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theAuditorFindsNothingInIt(boolean isDark, FxRobot robot) {
        FailureWindow window = shown(robot, new Texts("UpdateUser had to stop", SENTENCE, DETAILS), isDark);
        List<Finding> found = new ArrayList<>();
        robot.interact(() -> found.addAll(new Auditor().audit(window.scene(), Auditor.ALL)));
        assertThat(found).isEmpty();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void whereThereAreNoDetailsThereIsNoBoxForThem(FxRobot robot) {
        Texts texts = new Texts(
                "UpdateUser cannot start",
                "The folder /data/drafts cannot be created or written; allow it, or name another one with --data.",
                "");
        FailureWindow window = shown(robot, texts, false);
        picture(robot, window, "failure-start");

        assertThat(robot.lookup((Node node) -> node.getStyleClass().contains("text-area"))
                        .tryQuery())
                .isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(isClosed).isTrue();
    }
}
