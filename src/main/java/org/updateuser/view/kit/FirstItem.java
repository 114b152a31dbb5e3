package org.updateuser.view.kit;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;

/// A menu that is opened by keyboard begins at the first item that can be chosen: the toolkit begins at the first of
/// all, also where that one is out of use.
final class FirstItem {
    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    private FirstItem() {}

    /// Lets a window begin there from now on, if it is a menu.
    static void beginIn(Window window) {
        if (window instanceof ContextMenu menu && menu.getProperties().putIfAbsent(FirstItem.class, true) == null) {
            menu.getScene().focusOwnerProperty().subscribe(_ -> Platform.runLater(() -> pass(menu)));
        }
    }

    private static void pass(ContextMenu menu) {
        Node focused = menu.getScene().getFocusOwner();
        if (menu.isShowing() && focused != null && isItem(focused) && isOut(focused)) {
            focused.getParent().getChildrenUnmodifiable().stream()
                    .filter(node -> isItem(node) && !isOut(node))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    /// What stands for an item is marked as out of use but is not: it takes the focus all the same.
    private static boolean isOut(Node item) {
        return item.isDisabled() || item.getPseudoClassStates().contains(DISABLED);
    }

    private static boolean isItem(Node node) {
        return node.getStyleClass().contains("menu-item");
    }
}
