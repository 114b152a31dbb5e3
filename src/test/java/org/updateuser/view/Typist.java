package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.view.audit.Auditor;

/// Somebody without a mouse. Every key that is pressed is counted, and after each the keyboard is where it can be seen.
final class Typist {
    private static final int PATIENCE = 60; // seconds

    private final FxRobot robot;
    private final Scene main;
    private final List<String> pressed = new ArrayList<>();
    private int strokes;
    private int letters;

    /// @param main of the window
    Typist(FxRobot robot, Scene main) {
        this.robot = robot;
        this.main = main;
    }

    /// Presses a chord, which counts as one stroke.
    Typist press(KeyCode... chord) throws Exception {
        strokes++;
        robot.push(chord);
        return looked(Arrays.stream(chord).map(KeyCode::getName).collect(Collectors.joining("+")));
    }

    /// Presses the same key several times.
    Typist times(int times, KeyCode key) throws Exception {
        for (int time = 0; time < times; time++) {
            press(key);
        }
        return this;
    }

    /// Types a word, each character of which counts.
    Typist type(String text) throws Exception {
        for (String letter : text.split("")) {
            letters++;
            robot.write(letter);
            assertThat(owner()).as("after %s %s", pressed, letter).isNotNull();
        }
        return looked("“" + text + "”");
    }

    /// Waits for what comes by itself, after which the keyboard is to be seen as well.
    Typist until(Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
        } catch (TimeoutException never) {
            throw new AssertionError("after " + pressed + " with the keyboard on " + owner(), never);
        }
        return looked("…");
    }

    private Typist looked(String what) throws Exception {
        pressed.add(what);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(WaitForAsyncUtils.asyncFx(() -> Auditor.keyboard(scene())).get())
                .as("after %s", pressed)
                .isEmpty();
        return this;
    }

    /// What has the keyboard: what lies over the window and takes keys, or else the window.
    Node owner() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> scene().getFocusOwner()).get();
    }

    private Scene scene() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && !(window instanceof Tooltip) && window.isShowing())
                .map(Window::getScene)
                .filter(scene -> scene.getFocusOwner() != null)
                .reduce((first, second) -> second)
                .orElse(main);
    }

    List<String> pressed() {
        return List.copyOf(pressed);
    }

    /// No more was needed than is promised, and no less.
    void hasTaken(Effort effort) {
        assertThat(strokes).as("strokes of %s", pressed).isEqualTo(effort.strokes());
        assertThat(letters).as("characters of %s", pressed).isEqualTo(effort.letters());
    }
}
