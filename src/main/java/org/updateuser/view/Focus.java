package org.updateuser.view;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;

/// Puts the keyboard where a row is edited.
final class Focus {
    private Focus() {}

    /// Whether the keyboard is neither in a part of the window nor in what lies over it.
    static boolean isOutside(Node part) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each.equals(part) || each.getStyleClass().contains("overlay")) {
                return false;
            }
        }
        return true;
    }

    /// Focuses the first node inside that takes the keyboard.
    static boolean into(Node node) {
        if (node instanceof ItemsEditor items) {
            return items.focusFirst();
        }
        if (node instanceof RadioButton radio
                && radio.getToggleGroup() != null
                && radio.getToggleGroup().getSelectedToggle() instanceof Node chosen) {
            chosen.requestFocus(); // of those that belong together, the one that holds
            return true;
        }
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .anyMatch(Focus::into);
    }
}
