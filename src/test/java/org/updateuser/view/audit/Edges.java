package org.updateuser.view.audit;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.skin.VirtualFlow;

/// The edges that cut something off: of the window, and of whatever clips. What is scrolled is not cut, but the place
/// in which it scrolls may be.
final class Edges {
    /// Pixels of a line that hold no ink.
    static final double SLACK = 2.5;

    private Edges() {}

    /// What cuts a node that stands there, in words.
    static Optional<String> cut(Node node, Bounds bounds) {
        Bounds left = bounds;
        for (Node each = node; each != null; each = each.getParent()) {
            boolean across = isScrolledAcross(each);
            boolean down = isScrolledDown(each);
            if (each.getClip() != null) {
                Bounds clip = each.localToScene(each.getClip().getBoundsInParent());
                if (isTabInMenu(each, left, clip)) {
                    return Optional.empty();
                }
                if (isCut(left, clip, !across, !down)) {
                    return Optional.of(words(left, clip, each));
                }
            }
            left = through(left, Nodes.inScene(each), across, down);
        }
        Bounds window = Nodes.window(node);
        return isCut(left, window, true, true)
                ? Optional.of(words(left, window, node.getScene().getRoot()))
                : Optional.empty();
    }

    private static boolean isScrolledAcross(Node node) {
        return switch (node.getParent()) {
            case ScrollPane pane ->
                pane.getHbarPolicy() != ScrollBarPolicy.NEVER
                        && pane.getContent() != null
                        && pane.getContent().getLayoutBounds().getWidth()
                                > pane.getViewportBounds().getWidth() + 1;
            case VirtualFlow<?> flow -> !flow.isVertical();
            case null, default -> false;
        };
    }

    private static boolean isScrolledDown(Node node) {
        return switch (node.getParent()) {
            case ScrollPane pane -> pane.getVbarPolicy() != ScrollBarPolicy.NEVER;
            case VirtualFlow<?> flow -> flow.isVertical();
            case null, default -> false;
        };
    }

    /// A tab that has no room at all is in a menu next to the others; one that has some is cut.
    private static boolean isTabInMenu(Node node, Bounds bounds, Bounds clip) {
        return node.getStyleClass().contains("headers-region")
                && node.getParent().lookup(".control-buttons-tab") instanceof Node menu
                && menu.isVisible()
                && (bounds.getMinX() >= clip.getMaxX() - SLACK || bounds.getMaxX() <= clip.getMinX() + SLACK);
    }

    /// What is scrolled into sight is seen where it scrolls.
    private static Bounds through(Bounds bounds, Bounds viewport, boolean across, boolean down) {
        Bounds wide = across ? viewport : bounds;
        Bounds high = down ? viewport : bounds;
        return new BoundingBox(wide.getMinX(), high.getMinY(), wide.getWidth(), high.getHeight());
    }

    static boolean isCut(Bounds bounds, Bounds by, boolean across, boolean down) {
        return across && (bounds.getMinX() < by.getMinX() - SLACK || bounds.getMaxX() > by.getMaxX() + SLACK)
                || down && (bounds.getMinY() < by.getMinY() - SLACK || bounds.getMaxY() > by.getMaxY() + SLACK);
    }

    static String words(Bounds bounds, Bounds by, Node where) {
        return "It stands at %.0f,%.0f to %.0f,%.0f and is cut at %.0f,%.0f to %.0f,%.0f by %s."
                .formatted(
                        bounds.getMinX(),
                        bounds.getMinY(),
                        bounds.getMaxX(),
                        bounds.getMaxY(),
                        by.getMinX(),
                        by.getMinY(),
                        by.getMaxX(),
                        by.getMaxY(),
                        where.getClass().getSimpleName() + where.getStyleClass());
    }
}
