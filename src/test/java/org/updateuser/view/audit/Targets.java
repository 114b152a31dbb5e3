package org.updateuser.view.audit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.TextFlow;

/// Whatever can be clicked, and whether it is large enough to be met.
final class Targets {
    private static final double LEAST = 24; // pixels, WCAG 2.5.8

    private Targets() {}

    static List<Finding> of(Node root) {
        List<Finding> found = new ArrayList<>();
        for (Node node : all(root)) {
            double width = node.getLayoutBounds().getWidth();
            double height = node.getLayoutBounds().getHeight();
            if (width > 0 && Math.min(width, height) < LEAST - 0.01 && !isInSentence(node) && !isPartOfLarger(node)) {
                found.add(new Finding(
                        Finding.Rule.TARGET,
                        Nodes.path(node),
                        "It can be clicked and is only %.1f × %.1f pixels.".formatted(width, height)));
            }
        }
        return found;
    }

    /// All that can be clicked and is no part of what the toolkit makes of a control.
    static List<Node> all(Node root) {
        return Nodes.shown(root).stream().filter(Targets::isTarget).toList();
    }

    private static boolean isTarget(Node node) {
        return !node.isDisabled()
                && !node.isMouseTransparent()
                && !isMadeByToolkit(node)
                && (node instanceof ButtonBase
                        || node instanceof ComboBoxBase
                        || node instanceof TextInputControl
                        || node instanceof Cell<?> cell && !cell.isEmpty()
                        || node.getOnMouseClicked() != null
                        || node.getOnMousePressed() != null
                        || node.isFocusTraversable() && !(node instanceof ScrollPane));
    }

    private static boolean isMadeByToolkit(Node node) {
        return node instanceof ScrollBar
                || isUnscrolled(node)
                || node.getStyleClass().contains("popover")
                || node.getParent() == null
                || node.getStyleClass().contains("split-pane-divider")
                || Nodes.above(node, ScrollBar.class).isPresent()
                || Nodes.above(node, ComboBoxBase.class).isPresent();
    }

    /// What holds something that fits takes clicks and does nothing with them.
    private static boolean isUnscrolled(Node node) {
        ScrollPane pane = node instanceof ScrollPane itself
                ? itself
                : node.getParent() instanceof ScrollPane parent && parent.getContent() != node ? parent : null;
        return pane != null
                && (pane.getContent() == null
                        || pane.getContent().getLayoutBounds().getHeight()
                                <= pane.getViewportBounds().getHeight() + 1);
    }

    private static boolean isInSentence(Node node) {
        return node instanceof Hyperlink
                && node.getParent() instanceof TextFlow flow
                && flow.getChildren().size() > 1;
    }

    /// What stands in the frame of a larger control is met through that.
    private static boolean isPartOfLarger(Node node) {
        return node instanceof TextInputControl
                && Nodes.frame(node).getLayoutBounds().getHeight() >= LEAST;
    }
}
