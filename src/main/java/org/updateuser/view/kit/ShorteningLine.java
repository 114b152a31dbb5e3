package org.updateuser.view.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Words in one line, of which some are shortened where all of them have no room: one after another, each down to its
/// least width, and only then further. Nothing ever runs out of the line.
public final class ShorteningLine extends HBox {
    private static final double LEAST = 1.5; // times the height of a line: an ellipsis and a letter

    private final List<Node> order;

    /// @param order what is shortened, the first one first
    public ShorteningLine(List<Node> order, Node... all) {
        super(all);
        this.order = order;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        List<Node> all = getManagedChildren();
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - getSpacing() * (all.size() - 1);
        Map<Node, Double> widths = widths(all, room);
        double x = snappedLeftInset();
        double area = getHeight() - snappedTopInset() - snappedBottomInset();
        for (Node child : all) {
            double width = widths.getOrDefault(child, 0.0);
            double height = Math.min(area, child.maxHeight(width));
            double y = snapPositionY(snappedTopInset() + (area - height) / 2);
            child.resizeRelocate(x, y, width, height); // narrower than its least width, if it has to be
            x += width + getSpacing();
        }
    }

    private Map<Node, Double> widths(List<Node> all, double room) {
        Map<Node, Double> widths = new HashMap<>();
        double left = room;
        for (Node child : all) {
            double wanted = snapSizeX(child.prefWidth(-1));
            widths.put(child, wanted);
            left -= wanted;
        }
        for (Node child : order) {
            left += shorten(widths, child, Math.min(child.minWidth(-1), child.prefWidth(-1)), -left);
        }
        for (Node child : order) {
            left += shorten(widths, child, LEAST * child.prefHeight(-1), -left);
        }
        double rest = Math.max(0, left);
        all.stream()
                .filter(child -> HBox.getHgrow(child) == Priority.ALWAYS)
                .findFirst()
                .ifPresent(child -> widths.merge(child, rest, Double::sum));
        return widths;
    }

    /// Takes away what is too much, but leaves the least, and answers with what was taken.
    private static double shorten(Map<Node, Double> widths, Node child, double least, double over) {
        double wide = widths.getOrDefault(child, 0.0);
        double taken = Math.max(0, Math.min(over, wide - Math.min(wide, least)));
        widths.put(child, wide - taken);
        return taken;
    }
}
