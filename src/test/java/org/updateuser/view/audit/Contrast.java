package org.updateuser.view.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Whether what is drawn stands out from what is really painted behind it.
final class Contrast {
    private static final double TEXT = 4.5;
    private static final double LARGE = 3;
    private static final double PART = 3;
    private static final double SHARE = 0.15; // of a ground; less is a seam or a corner
    private static final int EDGE = 6; // pixels across which an edge is looked for

    private final List<Text> texts;
    private final Scene scene;
    private final List<Finding> found = new ArrayList<>();

    private Contrast(Scene scene) {
        this.scene = scene;
        texts = new ArrayList<>(Nodes.texts(scene.getRoot()));
    }

    static List<Finding> of(Scene scene) {
        Nodes.shown(scene.getRoot()).stream()
                .filter(TextInputControl.class::isInstance)
                .forEach(input -> ((TextInputControl) input).deselect()); // what is chosen has colours of its own
        Pixels.settle(scene); // the lines of a list that was scrolled are others after a picture
        Contrast contrast = new Contrast(scene);
        Pixels whole = Pixels.of(scene);
        Pixels ground = contrast.ground();
        contrast.texts.removeIf(
                text -> text.getScene() == null || whole.isAlike(ground, Nodes.seen(text))); // something lies over it
        contrast.texts.forEach(text -> contrast.text(text, ground));
        Nodes.shown(scene.getRoot()).stream()
                .filter(node -> !node.isDisabled() && isEdged(node) && Nodes.opacity(node) == 1)
                .forEach(node -> contrast.edge(node, ground));
        return contrast.found;
    }

    /// The scene without a word in it.
    private Pixels ground() {
        double[] before = texts.stream().mapToDouble(Node::getOpacity).toArray();
        texts.forEach(text -> text.setOpacity(0));
        Pixels ground = Pixels.of(scene);
        for (int place = 0; place < before.length; place++) {
            texts.get(place).setOpacity(before[place]);
        }
        return ground;
    }

    private void text(Text text, Pixels ground) {
        Bounds seen = Nodes.seen(text);
        boolean icon = Nodes.isIcon(text);
        if (seen.getWidth() < 2 || seen.getHeight() < 2 || icon && text.isDisabled()) {
            return;
        }
        double wanted = icon ? PART : isLarge(text) ? LARGE : TEXT;
        if (!(text.getFill() instanceof Color fill)) {
            return;
        }
        for (int behind : ground.grounds(seen, SHARE)) {
            double ratio = Ratio.of(Ratio.over(fill, Nodes.opacity(text), Ratio.colour(behind)), Ratio.colour(behind));
            if (ratio < wanted - 0.005) {
                found.add(new Finding(
                        icon ? Finding.Rule.PART : Finding.Rule.TEXT,
                        Nodes.path(text),
                        "Its %s stands out from %s by %.2f only, where %.1f is needed."
                                .formatted(fill, Ratio.colour(behind), ratio, wanted)));
                return;
            }
        }
    }

    private static boolean isLarge(Text text) {
        double size = text.getFont().getSize();
        String style = text.getFont().getStyle() + text.getFont().getName();
        return size >= 24 || size >= 18.66 && style.contains("Bold");
    }

    private static boolean isEdged(Node node) {
        return node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof CheckBox
                || node instanceof RadioButton
                || node.getStyleClass().contains("filter")
                || node.getStyleClass().contains("field");
    }

    private void edge(Node node, Pixels ground) {
        Node drawn = switch (node) {
            case CheckBox _ -> Optional.ofNullable(node.lookup(".box")).orElse(node);
            case RadioButton _ -> Optional.ofNullable(node.lookup(".radio")).orElse(node);
            default -> node;
        };
        double best = 0;
        for (Node each = drawn;
                each != null && best < PART && each != drawn.getParent().getParent();
                each = each.getParent()) {
            Bounds seen = Nodes.seen(each);
            if (seen.getWidth() < 2 || seen.getHeight() < 2 || !seen.equals(Nodes.inScene(each))) {
                return; // what is scrolled away in part is looked at when it is not
            }
            best = Math.max(best, Math.max(left(seen, ground), bottom(seen, ground)));
        }
        if (best < PART - 0.005) {
            found.add(new Finding(
                    Finding.Rule.PART,
                    Nodes.path(node),
                    "Its edge stands out by %.2f only, where 3 is needed.".formatted(best)));
        }
    }

    private static double left(Bounds seen, Pixels ground) {
        int y = (int) ((seen.getMinY() + seen.getMaxY()) / 2);
        int x = (int) Math.floor(seen.getMinX());
        return best(ground, x - 2, y, 1, 0);
    }

    private static double bottom(Bounds seen, Pixels ground) {
        int x = (int) ((seen.getMinX() + seen.getMaxX()) / 2);
        int y = (int) Math.ceil(seen.getMaxY());
        return best(ground, x, y + 1, 0, -1);
    }

    private static double best(Pixels ground, int x, int y, int right, int down) {
        double best = 0;
        for (int step = 1; step <= EDGE; step++) {
            int nextX = x + step * right;
            int nextY = y + step * down;
            if (ground.holds(x, y) && ground.holds(nextX, nextY)) {
                best = Math.max(best, Ratio.of(ground.at(x, y), ground.at(nextX, nextY)));
            }
        }
        return best;
    }
}
