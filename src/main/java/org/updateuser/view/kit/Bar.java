package org.updateuser.view.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A row that goes on in a second line where it does not fit in one, as a sentence does. What is to grow takes what is
/// left of its own line, and what is alone there all of it, if it may be as wide. What yields is left out where the
/// rest then has room in one line.
///
/// Aligned to the right, what comes after something that grows stands at the end of its line, in the next one too.
public class Bar extends HBox {
    private static final double BETWEEN = 0.5; // of the spacing, between two lines

    private static final String YIELDS = "bar-yields";

    /// An empty row.
    public Bar() {}

    /// Whether a child is left out where that saves a line.
    public static boolean isYields(Node child) {
        return Boolean.TRUE.equals(child.getProperties().get(YIELDS));
    }

    public static void setYields(Node child, boolean yields) {
        child.getProperties().put(YIELDS, yields);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double most = 0;
        for (Node child : getManagedChildren()) {
            most = Math.max(most, child.minWidth(-1));
        }
        return most + across();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - across();
        double height = -gap();
        for (List<Node> line : lines(room)) {
            height += height(line, room) + gap();
        }
        return Math.max(0, height) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - across();
        List<List<Node>> lines = lines(room);
        if (lines.size() > 1) {
            return computePrefHeight(width);
        }
        double most = 0;
        for (List<Node> line : lines) {
            List<Double> widths = widths(line, room);
            for (int place = 0; place < line.size(); place++) {
                most = Math.max(most, line.get(place).minHeight(widths.get(place)));
            }
        }
        return most + snappedTopInset() + snappedBottomInset();
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double gap() {
        return getSpacing() * BETWEEN;
    }

    private double wanted(Node child, double room) {
        double preferred = Math.min(child.prefWidth(-1), child.maxWidth(-1));
        return Math.min(room, snapSizeX(Math.max(child.minWidth(-1), preferred)));
    }

    private List<Node> shown(double room) {
        List<Node> all = getManagedChildren();
        List<Node> rest = all.stream().filter(child -> !isYields(child)).toList();
        return rest.size() < all.size() && inOne(all, room) > room + 0.5 && inOne(rest, room) <= room + 0.5
                ? rest
                : all;
    }

    private double inOne(List<Node> children, double room) {
        double wide = getSpacing() * (children.size() - 1);
        for (Node child : children) {
            wide += wanted(child, room);
        }
        return wide;
    }

    private List<List<Node>> lines(double room) {
        List<List<Node>> lines = new ArrayList<>();
        double used = Double.POSITIVE_INFINITY;
        for (Node child : shown(room)) {
            double wanted = wanted(child, room);
            if (used + wanted > room + 0.5) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(child);
            used += wanted + getSpacing();
        }
        return lines;
    }

    private double height(List<Node> line, double room) {
        double most = 0;
        List<Double> widths = widths(line, room);
        for (int place = 0; place < line.size(); place++) {
            Node child = line.get(place);
            double wanted = Math.max(child.prefHeight(widths.get(place)), child.minHeight(widths.get(place)));
            most = Math.max(most, wanted);
        }
        return snapSizeY(most);
    }

    private List<Double> widths(List<Node> line, double room) {
        if (line.size() == 1 && this.<Node>getManagedChildren().size() > 1 && room < Double.MAX_VALUE) {
            double alone = Math.max(
                    wanted(line.getFirst(), room),
                    Math.min(room, line.getFirst().maxWidth(-1)));
            return List.of(Math.floor(alone));
        }
        double left = room + getSpacing();
        int growing = 0;
        for (Node child : line) {
            left -= wanted(child, room) + getSpacing();
            growing += grows(child) ? 1 : 0;
        }
        List<Double> widths = new ArrayList<>();
        for (Node child : line) {
            double wanted = wanted(child, room);
            boolean grows = grows(child) && room < Double.MAX_VALUE;
            widths.add(grows ? wanted + Math.floor(Math.max(0, left) / growing) : wanted); // edges stay sharp
        }
        return widths;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - across();
        List<List<Node>> lines = lines(room);
        List<Node> shown = shown(room);
        this.<Node>getManagedChildren().stream()
                .filter(Bar::isYields)
                .forEach(child -> child.setVisible(shown.contains(child)));
        double y = snappedTopInset();
        boolean atEnd = getAlignment().getHpos() == HPos.RIGHT;
        boolean pushed = this.<Node>getManagedChildren().stream().noneMatch(Bar::grows);
        for (List<Node> line : lines) {
            double height =
                    lines.size() == 1 ? getHeight() - snappedTopInset() - snappedBottomInset() : height(line, room);
            List<Double> widths = widths(line, room);
            boolean grows = line.stream().anyMatch(Bar::grows);
            double x = snappedLeftInset() + (atEnd && pushed && !grows ? rest(widths, room) : 0);
            pushed |= grows;
            for (int place = 0; place < line.size(); place++) {
                double width = widths.get(place);
                layoutInArea(line.get(place), snapPositionX(x), y, width, height, 0, HPos.LEFT, middle());
                x += width + getSpacing();
            }
            y += height + gap();
        }
    }

    private static boolean grows(Node child) {
        return HBox.getHgrow(child) == Priority.ALWAYS;
    }

    /// What a line leaves free.
    private double rest(List<Double> widths, double room) {
        double used = widths.stream().mapToDouble(width -> width + getSpacing()).sum() - getSpacing();
        return Math.max(0, room - used);
    }

    private VPos middle() {
        return getAlignment().getVpos() == VPos.TOP ? VPos.TOP : VPos.CENTER;
    }
}
