package org.updateuser.view.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of undo and redo, taken from the text inputs: a focused one would consume them for its own history before
/// any accelerator of the window sees them, and undo would stop at the field's edge.
public final class UndoKeys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN));

    private UndoKeys() {}

    /// From now on a text input under this node passes its undo and redo keys on; other nodes' keys are left alone.
    public static void passOn(Node root, Runnable undo, Runnable redo) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!(event.getTarget() instanceof TextInputControl)) {
                return;
            }
            if (UNDO.match(event)) {
                event.consume();
                undo.run();
            } else if (REDO.stream().anyMatch(keys -> keys.match(event))) {
                event.consume();
                redo.run();
            }
        });
    }
}
