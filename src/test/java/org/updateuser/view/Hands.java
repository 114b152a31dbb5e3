package org.updateuser.view;

import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The hands of somebody who types fluently: the window comes to rest after each chord and after each word, where
/// TestFX's robot lets it rest after each key down, each key up and each letter. What is pressed is the same.
final class Hands extends FxRobot {
    private static final int TURNS = 3; // of the queue of the FX thread, ten milliseconds each, which is a frame

    /// Gives tests these hands.
    static final class Extension extends ApplicationExtension {
        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return new Hands();
        }
    }

    /// The window comes to rest: whatever was asked of it has been handled, and three frames have come and gone.
    static void rest() {
        WaitForAsyncUtils.waitForFxEvents(TURNS);
    }

    @Override
    public FxRobot interact(Runnable action) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
        rest();
        return this;
    }

    @Override
    public <T> FxRobot interact(Callable<T> action) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
        rest();
        return this;
    }

    private BaseRobot base() {
        return robotContext().getBaseRobot();
    }

    @Override
    public FxRobot push(KeyCode... chord) {
        for (KeyCode key : chord) {
            base().pressKeyboard(key);
        }
        for (int key = chord.length - 1; key >= 0; key--) {
            base().releaseKeyboard(chord[key]);
        }
        rest();
        return this;
    }

    @Override
    public FxRobot write(String text) {
        Scene scene = robotContext()
                .getWindowFinder()
                .window((Window window) -> window.isFocused())
                .getScene();
        text.chars().forEach(letter -> base().typeKeyboard(scene, key((char) letter), Character.toString(letter)));
        rest();
        return this;
    }

    private static KeyCode key(char letter) {
        return switch (letter) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }
}
