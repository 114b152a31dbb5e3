package org.updateuser.app.tour;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Window;

/// The room that what opens over the window has. Where there is no display the toolkit's screen is another size than
/// the window, and so its edges come to lie where something is about to open: the window is moved until they do not.
record Elbowroom(Scene scene) {
    private static final double SHADOW = 24; // around what opens, at most

    /// Has the screen end where the window ends: below, and on the side of what something opens from.
    void near(Node node) {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        Window window = scene.getWindow();
        if (window.getWidth() > screen.getWidth()) {
            boolean left = node.localToScene(node.getLayoutBounds()).getMaxX() < screen.getWidth();
            window.setX(left ? screen.getMinX() : screen.getMaxX() - window.getWidth());
            window.setY(screen.getMaxY() - window.getHeight());
        }
    }

    /// Moves down what stands out above the window, as a screen of its size would not have let it.
    void keepIn() {
        Window window = scene.getWindow();
        for (Window over : Shot.over(scene)) {
            if (over.getY() + SHADOW < window.getY()) {
                over.setY(window.getY());
            }
        }
    }
}
