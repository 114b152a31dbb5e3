package org.updateuser.view.kit;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;

/// Brings what gets the keyboard into sight: a scroll pane does so for Tab only. What is in sight already moves
/// nothing.
public final class Reveal {
    private static final double MARGIN = 12;

    private Reveal() {}

    /// Scrolls the panes around a node, from the inner to the outer ones, until the node is in each of them: with
    /// large text the form scrolls in a pane that scrolls itself. What is said about a field comes along with it.
    public static void show(Node node) {
        Node marked = marked(node);
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane && pane.getContent() instanceof Parent content) {
                content.applyCss();
                content.layout();
                pane.layout();
                row(marked)
                        .filter(row -> row.getLayoutBounds().getHeight()
                                <= pane.getViewportBounds().getHeight())
                        .ifPresent(row -> scroll(pane, content, row));
                scroll(pane, content, marked);
            }
        }
    }

    /// What shows that a node has the keyboard: of tabs their titles, not what is under them.
    private static Node marked(Node node) {
        return node instanceof TabPane tabs
                ? Optional.ofNullable(tabs.lookup(".tab-header-area")).orElse(tabs)
                : node;
    }

    /// The row of a form that a node is in: with its name and what is said about it.
    public static Optional<Node> row(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("form-row") || each.getStyleClass().contains("record-row")) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static void scroll(ScrollPane pane, Parent content, Node node) {
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - room;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        boolean inSight = place.getMinY() >= top && place.getMaxY() <= top + room;
        boolean allOver = place.getMinY() <= top && place.getMaxY() >= top + room;
        if (!inSight && !allOver) {
            double least = place.getMaxY() + MARGIN - room;
            double most = place.getMinY() - MARGIN;
            double wanted = Math.min(Math.max(top, least), most);
            pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
