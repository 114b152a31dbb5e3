package org.updateuser.view.kit;

import javafx.event.EventHandler;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// The arrow keys in a text of which any reads from right to left.
///
/// Where it reads both ways, the toolkit (26.0.2) asks for the letter that is drawn beside the caret, and the caret
/// stays where it is for good. Here it goes through the text in the order in which that is read, a letter at each
/// press: to the left is on where the field is edited from the right, and back where it is not.
final class Arrows {
    private Arrows() {}

    /// Does so until the subscription ends.
    static Subscription walk(TextInputControl input) {
        EventHandler<KeyEvent> press = event -> press(input, event);
        input.addEventFilter(KeyEvent.KEY_PRESSED, press);
        return () -> input.removeEventFilter(KeyEvent.KEY_PRESSED, press);
    }

    private static void press(TextInputControl input, KeyEvent event) {
        boolean left = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.KP_LEFT;
        boolean right = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.KP_RIGHT;
        if ((left || right)
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && Direction.isMixed(input.getText(0, input.getLength()))
                && step(input, left == isFromRight(input), event.isShiftDown())) {
            event.consume();
        }
    }

    private static boolean isFromRight(TextInputControl input) {
        return input.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /// Goes on or back.
    ///
    /// @return whether anything is otherwise now: at an end the key is another's
    private static boolean step(TextInputControl input, boolean on, boolean selects) {
        int caret = input.getCaretPosition();
        int anchor = input.getAnchor();
        if (selects) {
            if (on) {
                input.selectForward();
            } else {
                input.selectBackward();
            }
        } else if (on) {
            input.forward();
        } else {
            input.backward();
        }
        return caret != input.getCaretPosition() || anchor != input.getAnchor();
    }
}
