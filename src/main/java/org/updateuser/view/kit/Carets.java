package org.updateuser.view.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Carets rest where nobody types.
///
/// A text field of the toolkit lets its caret go on blinking, unseen, after the focus has left it. Each blink counts as
/// a change of which nothing is to be drawn, and for want of anything smaller the toolkit draws the whole window:
/// twice a second for every field that ever had the focus.
final class Carets {
    private Carets() {}

    static void restIn(Scene scene) {
        scene.focusOwnerProperty().subscribe((left, _) -> restSoon(left));
        scene.windowProperty().flatMap(Window::focusedProperty).orElse(false).subscribe(focused -> {
            if (!focused) {
                restSoon(scene.getFocusOwner());
            }
        });
    }

    /// Once whatever else listens has heard of it, some of which would start it again.
    private static void restSoon(@Nullable Node left) {
        Platform.runLater(() -> {
            if (left != null && !left.isFocused()) {
                rest(left);
            }
        });
    }

    private static void rest(Node left) {
        TextInputControl input = switch (left) {
            case TextInputControl text -> text;
            case ComboBox<?> box -> box.getEditor();
            case DatePicker day -> day.getEditor();
            default -> null;
        };
        if (input != null && input.getSkin() instanceof TextInputControlSkin<?> skin) {
            skin.setCaretAnimating(false);
        }
    }
}
