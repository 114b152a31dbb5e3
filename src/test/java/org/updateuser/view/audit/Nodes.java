package org.updateuser.view.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skinnable;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// The nodes of a scene, as they are seen.
final class Nodes {
    private static final Bounds NOTHING = new BoundingBox(0, 0, 0, 0);

    private Nodes() {}

    /// All that are shown at or below a root, from the back to the front.
    static List<Node> shown(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        found.add(node);
        if (node instanceof Parent parent) {
            inFront(parent).forEach(child -> collect(child, found));
        }
    }

    /// What lies over the window for a moment dims the rest, which is then out of use and not to be read.
    private static List<Node> inFront(Parent parent) {
        List<Node> all = parent.getChildrenUnmodifiable();
        List<Node> over = all.stream()
                .filter(child -> child.getStyleClass().contains("overlay"))
                .toList();
        return over.isEmpty() ? all : over;
    }

    /// Every shown text that has something to say and is not seen through.
    static List<Text> texts(Node root) {
        return shown(root).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && opacity(text) > 0)
                .toList();
    }

    static double opacity(Node node) {
        double product = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            product *= each.getOpacity();
        }
        return product;
    }

    static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// The part of a node that is seen, in the scene: what its window and whatever clips it leave of it.
    static Bounds seen(Node node) {
        Bounds bounds = common(inScene(node), window(node));
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getClip() != null) {
                bounds = common(bounds, each.localToScene(each.getClip().getBoundsInParent()));
            }
        }
        return bounds;
    }

    static Bounds window(Node node) {
        return new BoundingBox(0, 0, node.getScene().getWidth(), node.getScene().getHeight());
    }

    static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return right <= left || bottom <= top ? NOTHING : new BoundingBox(left, top, right - left, bottom - top);
    }

    static <T> Optional<T> above(Node node, Class<T> type) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }

    /// The field that a node is typed into in, or the node itself.
    static Node frame(Node node) {
        Node each = node;
        for (int step = 0; step < 3 && each != null; step++, each = each.getParent()) {
            if (each.getStyleClass().contains("field")) {
                return each;
            }
        }
        return node;
    }

    /// Whether a node is one of an empty cell, which a list keeps for later.
    static boolean isEmptyCell(Node node) {
        return node instanceof IndexedCell<?> cell && cell.isEmpty();
    }

    static boolean isIcon(Text text) {
        return text.getStyleClass().contains("ikonli-font-icon");
    }

    /// Where a node stands: whatever on the way to it has an id, a style class or a text of its own.
    static String path(Node node) {
        List<String> steps = new ArrayList<>();
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getParent() == null || isTelling(each)) {
                steps.add(name(each));
            }
        }
        Collections.reverse(steps);
        return String.join(" > ", steps);
    }

    private static boolean isTelling(Node node) {
        return node.getId() != null
                || node instanceof Skinnable && !(node instanceof ScrollPane)
                || node instanceof Text
                || node.getClass().getPackageName().startsWith("org.updateuser");
    }

    private static String name(Node node) {
        StringBuilder name = new StringBuilder(node.getClass().getSimpleName());
        if (node.getId() != null) {
            name.append('#').append(node.getId());
        }
        node.getStyleClass().stream().limit(3).forEach(style -> name.append('.').append(style));
        String words = switch (node) {
            case TextInputControl _ -> "";
            case Labeled labeled -> String.valueOf(labeled.getText());
            case Text text -> isIcon(text) ? "" : text.getText();
            default -> "";
        };
        if (!words.isBlank() && !words.equals("null")) {
            name.append('"').append(words, 0, Math.min(40, words.length())).append('"');
        }
        return name.toString();
    }
}
