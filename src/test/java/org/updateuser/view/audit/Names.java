package org.updateuser.view.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DateCell;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;

/// Whether whatever takes the keyboard, each button and each line of a list has a role and a name.
final class Names {
    /// What these say of themselves is what stands in them, and no name.
    private static final Set<AccessibleRole> VALUES = EnumSet.of(
            AccessibleRole.TEXT_FIELD,
            AccessibleRole.TEXT_AREA,
            AccessibleRole.PASSWORD_FIELD,
            AccessibleRole.COMBO_BOX,
            AccessibleRole.DATE_PICKER,
            AccessibleRole.SPINNER,
            AccessibleRole.SLIDER);

    private Names() {}

    static List<Finding> of(Node root) {
        List<Finding> found = new ArrayList<>();
        for (Node node : Nodes.shown(root)) {
            boolean line = node instanceof IndexedCell<?> cell && !cell.isEmpty() && !(node instanceof TableRow)
                    || node instanceof DateCell day && !day.isEmpty();
            boolean button = node instanceof ButtonBase && !node.isMouseTransparent();
            if (isInCombo(node) || !line && !button && (!node.isFocusTraversable() || node instanceof ScrollPane)) {
                continue;
            }
            AccessibleRole role = node.getAccessibleRole();
            if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
                found.add(finding(node, "It can be worked and has no role."));
            }
            if (name(node).isBlank()) {
                found.add(finding(node, "It can be worked and has no name."));
            }
        }
        return found;
    }

    /// The cell of a box that is closed says its value, and the box has the name.
    private static boolean isInCombo(Node node) {
        return Nodes.above(node, javafx.scene.control.ComboBoxBase.class).isPresent();
    }

    /// What assistive technology calls a node.
    static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
            return String.valueOf(label.getText());
        }
        if (VALUES.contains(node.getAccessibleRole())) {
            return "";
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text ? text : "";
    }

    private static Finding finding(Node node, String what) {
        return new Finding(Finding.Rule.NAME, Nodes.path(node), what);
    }
}
