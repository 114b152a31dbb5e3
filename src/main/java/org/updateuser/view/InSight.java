package org.updateuser.view;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.updateuser.view.kit.Reveal;

/// Keeps what has the keyboard in sight, whatever put it there: the toolkit scrolls for Tab only. What is clicked stays
/// under the mouse.
final class InSight {
    private boolean byKey;

    private InSight() {}

    static void install(Scene scene) {
        InSight sight = new InSight();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> sight.byKey = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> sight.byKey = false);
        scene.focusOwnerProperty().subscribe(sight::focused);
    }

    private void focused(@Nullable Node owner) {
        if (byKey && owner != null) {
            Platform.runLater(() -> { // once it has its place
                if (owner.isFocused()) {
                    Reveal.show(owner);
                }
            });
        }
    }
}
