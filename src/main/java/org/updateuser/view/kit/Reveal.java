package org.updateuser.view.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Brings what gets the keyboard into sight: a scroll pane does so for Tab only.
public final class Reveal {
    private static final double MARGIN = 12;

    private Reveal() {}

    /// Scrolls the panes around a node, from the inner to the outer ones, until the node is in each of them: with
    /// large text the form scrolls in a pane that scrolls itself.
    public static void show(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane && pane.getContent() instanceof Parent content) {
                content.applyCss();
                content.layout();
                pane.layout();
                scroll(pane, content, node);
            }
        }
    }

    private static void scroll(ScrollPane pane, Parent content, Node node) {
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double hidden =
                content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double least = place.getMaxY() + MARGIN - pane.getViewportBounds().getHeight();
        double most = place.getMinY() - MARGIN;
        double wanted = Math.min(Math.max(top, least), most);
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
