package org.updateuser.view.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// The menu of a button that has no room on the screen at its right ends flush with the button: the toolkit pushes it
/// to the edge of the screen, past the button.
final class FlushMenu {
    private FlushMenu() {}

    /// Lets a window stand there from now on, if it is such a menu.
    static void keep(Window window) {
        if (window instanceof ContextMenu menu && menu.getProperties().putIfAbsent(FlushMenu.class, true) == null) {
            menu.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> put(menu));
            menu.widthProperty().subscribe(() -> put(menu)); // which it has only once it is styled
        }
    }

    private static void put(ContextMenu menu) {
        if (menu.isShowing()
                && menu.getOwnerNode() instanceof MenuButton button
                && menu.getSkin() != null
                && menu.getSkin().getNode() instanceof Region content) {
            put(menu, button, content.prefWidth(-1));
        }
    }

    private static void put(ContextMenu menu, Node button, double width) {
        Bounds place = button.localToScreen(button.getLayoutBounds());
        if (place != null && place.getMinX() + width > screen(place).getMaxX()) {
            menu.setAnchorX(place.getMaxX() - width);
        }
    }

    private static Rectangle2D screen(Bounds place) {
        return Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }
}
