package org.updateuser.view;

import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Tab lead out of texts of several lines, as it does everywhere else: the toolkit would type it there, and nobody
/// would find the way on.
final class TabLeaves {
    private TabLeaves() {}

    static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, TabLeaves::pressed);
    }

    private static void pressed(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isControlDown();
        if (key.getCode() == KeyCode.TAB && plain && key.getTarget() instanceof TextArea text) {
            text.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
