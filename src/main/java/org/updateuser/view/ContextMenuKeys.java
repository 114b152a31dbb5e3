package org.updateuser.view;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Shift+F10 and the key for context menus, where the system does not turn them into a request for one by itself: only
/// Windows does so for both.
final class ContextMenuKeys {
    private static final boolean BY_SYSTEM = System.getProperty("os.name", "").startsWith("Windows");

    private ContextMenuKeys() {}

    static void install(Scene scene) {
        if (!BY_SYSTEM) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
                boolean chord = key.getCode() == KeyCode.F10 && key.isShiftDown() && !key.isShortcutDown();
                Node focused = scene.getFocusOwner();
                if ((chord || key.getCode() == KeyCode.CONTEXT_MENU) && focused != null) {
                    ask(focused);
                    key.consume();
                }
            });
        }
    }

    /// Below a text, in the middle of anything larger.
    private static void ask(Node node) {
        Bounds bounds = node.getLayoutBounds();
        double down = node instanceof TextInputControl ? bounds.getHeight() : bounds.getHeight() / 2;
        Point2D local = new Point2D(bounds.getMinX() + 16, bounds.getMinY() + down);
        Point2D scene = node.localToScene(local);
        Point2D screen = node.localToScreen(local);
        if (screen != null) {
            Event.fireEvent(
                    node,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            scene.getX(),
                            scene.getY(),
                            screen.getX(),
                            screen.getY(),
                            true,
                            null));
        }
    }
}
