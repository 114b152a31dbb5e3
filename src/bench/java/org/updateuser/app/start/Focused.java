package org.updateuser.app.start;

import javafx.geometry.Bounds;
import javafx.scene.control.TextInputControl;

/// Puts the caret into a field, and says on standard output where on the screen that is.
public final class Focused {
    private Focused() {}

    /// On the thread of the window.
    ///
    /// @param over whether what stands there is chosen, so that the first letter replaces it
    public static void into(TextInputControl field, boolean over) {
        field.requestFocus();
        if (over) {
            field.selectAll();
        } else {
            field.end();
        }
        Bounds there = field.localToScreen(field.getLayoutBounds());
        System.out.printf(
                "%d %d %d %d%n",
                (int) there.getMinX(), (int) there.getMinY(), (int) there.getWidth(), (int) there.getHeight());
    }
}
