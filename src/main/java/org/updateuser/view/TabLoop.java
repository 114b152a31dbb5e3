package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps Tab within what lies over the window: after the last comes the first, since what is below is out of use.
final class TabLoop {
    private final Parent within;

    private TabLoop(Parent within) {
        this.within = within;
    }

    static void keep(Parent within) {
        within.addEventFilter(KeyEvent.KEY_PRESSED, new TabLoop(within)::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.TAB || key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        List<Node> stops = new ArrayList<>();
        collect(within, stops);
        int at = stops.indexOf(within.getScene().getFocusOwner());
        boolean back = key.isShiftDown();
        if (at == (back ? 0 : stops.size() - 1)) {
            key.consume();
            if (stops.size() > 1) {
                round(stops, back);
            }
        }
    }

    /// From its neighbour, because only what is reached by such a step shows that it was reached by a key.
    private static void round(List<Node> stops, boolean back) {
        Node neighbour = back ? stops.get(stops.size() - 2) : stops.get(1);
        neighbour.requestFocus();
        neighbour.requestFocusTraversal(back ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
