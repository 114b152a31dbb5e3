package org.updateuser.view.kit;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// The keys of undo and redo, taken from the text inputs: a focused one would consume them for its own history before
/// any accelerator of the window sees them, and undo would stop at the field's edge.
public final class UndoKeys {
    private UndoKeys() {}

    /// From now on a text input under this node does not get the keys that somebody else has taken; other nodes' keys
    /// are left alone.
    ///
    /// @param taken does what the keys are for, and says whether they are for anything
    public static void passOn(Node root, Predicate<KeyEvent> taken) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TextInputControl && taken.test(event)) {
                event.consume();
            }
        });
    }
}
