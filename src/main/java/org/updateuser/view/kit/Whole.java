package org.updateuser.view.kit;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseEvent;

/// Says the whole of what is shortened while the mouse rests on it, wherever in a window that is.
final class Whole {
    private Whole() {}

    static void sayIn(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Labeled labeled && isUnsaid(labeled)) {
                labeled.getProperties().put(Whole.class, true);
                Hint.setText(labeled, labeled.getText());
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, event -> {
            if (event.getTarget() instanceof Labeled labeled
                    && labeled.getProperties().remove(Whole.class) != null) {
                Hint.setText(labeled, "");
            }
        });
    }

    private static boolean isUnsaid(Labeled labeled) {
        return labeled.isTextTruncated()
                && labeled.getTooltip() == null
                && Hint.getText(labeled).isEmpty();
    }
}
