package org.updateuser.view.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Words in one line, of which some are shortened where all of them have no room: one after another, each down to its
/// least width. Where that is too little some are left out, one group after another; only then those that are left are
/// shortened further. Nothing ever runs out of the line.
public final class ShorteningLine extends HBox {
    private static final double LEAST = 1.5; // times the height of a line: an ellipsis and a letter

    private final List<Node> order;
    private final List<List<Node>> spared;

    /// A line of which nothing is left out.
    ///
    /// @param order what is shortened, the first one first
    public ShorteningLine(List<Node> order, Node... all) {
        this(order, List.of(), all);
    }

    /// A line of which something may be left out.
    ///
    /// @param order what is shortened, the first one first
    /// @param spared what is left out, group by group, before anything gets narrower than its least width
    public ShorteningLine(List<Node> order, List<List<Node>> spared, Node... all) {
        super(all);
        this.order = order;
        this.spared = spared;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Map<Node, Double> widths = widths();
        double x = snappedLeftInset();
        double area = getHeight() - snappedTopInset() - snappedBottomInset();
        for (Node child : getManagedChildren()) {
            double width = widths.getOrDefault(child, 0.0);
            double height = Math.min(area, child.maxHeight(width));
            double y = snapPositionY(snappedTopInset() + (area - height) / 2);
            child.resizeRelocate(x, y, width, height); // narrower than its least width, if it has to be
            x += widths.containsKey(child) ? width + getSpacing() : 0;
        }
        spared.forEach(group -> group.forEach(child -> child.setVisible(widths.containsKey(child))));
    }

    /// How wide each is that is not left out.
    private Map<Node, Double> widths() {
        List<Node> shown = new ArrayList<>(getManagedChildren());
        Map<Node, Double> widths = new HashMap<>();
        double left = fit(shown, widths);
        for (List<Node> group : spared) {
            if (left < 0) {
                shown.removeAll(group);
                left = fit(shown, widths);
            }
        }
        for (Node child : order) {
            left += shorten(widths, child, LEAST * child.prefHeight(-1), -left);
        }
        double rest = Math.max(0, left);
        shown.stream()
                .filter(child -> HBox.getHgrow(child) == Priority.ALWAYS)
                .findFirst()
                .ifPresent(child -> widths.merge(child, rest, Double::sum));
        return widths;
    }

    /// Gives each what it wants, or at least what it needs, and answers with what is left of the line: less than 0
    /// where it is too short.
    private double fit(List<Node> shown, Map<Node, Double> widths) {
        widths.clear();
        double left = getWidth() - snappedLeftInset() - snappedRightInset() - getSpacing() * (shown.size() - 1);
        for (Node child : shown) {
            double wanted = snapSizeX(child.prefWidth(-1));
            widths.put(child, wanted);
            left -= wanted;
        }
        for (Node child : order) {
            left += shorten(widths, child, Math.min(child.minWidth(-1), child.prefWidth(-1)), -left);
        }
        return left;
    }

    /// Takes away what is too much, but leaves the least, and answers with what was taken.
    private static double shorten(Map<Node, Double> widths, Node child, double least, double over) {
        double wide = widths.getOrDefault(child, 0.0);
        double taken = Math.max(0, Math.min(over, wide - Math.min(wide, least)));
        widths.computeIfPresent(child, (_, _) -> wide - taken);
        return taken;
    }
}
