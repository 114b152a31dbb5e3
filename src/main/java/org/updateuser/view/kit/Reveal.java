package org.updateuser.view.kit;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.BoundingBox;
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
                scroll(pane, with(marked, content, pane.getViewportBounds().getHeight()));
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
            if (each.getStyleClass().contains("form-row")
                    || each.getStyleClass().contains("record-row")) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Where a node is, with its row, or where there is no room for that with what is said right below it.
    private static Bounds with(Node node, Parent content, double room) {
        Bounds place = place(node, content);
        Optional<Node> row = row(node);
        Optional<Bounds> all = row.map(around -> place(around, content)).filter(whole -> whole.getHeight() <= room);
        return all.or(() -> row.flatMap(around -> said(around, content, place)
                        .filter(below -> below.getMaxY() - place.getMinY() <= room)
                        .map(below -> new BoundingBox(
                                place.getMinX(),
                                place.getMinY(),
                                place.getWidth(),
                                below.getMaxY() - place.getMinY()))))
                .orElse(place);
    }

    private static Optional<Bounds> said(Node row, Parent content, Bounds field) {
        return row.lookupAll(".message-line").stream()
                .filter(Node::isVisible)
                .map(line -> place(line, content))
                .filter(line -> line.getMinY() >= field.getMaxY())
                .min(Comparator.comparingDouble(Bounds::getMinY));
    }

    private static Bounds place(Node node, Parent content) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static void scroll(ScrollPane pane, Bounds place) {
        double room = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - room;
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
