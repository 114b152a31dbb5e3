package org.updateuser.view.conflict;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// What was, what is here and what is there, side by side in columns of one width and height; one below the other
/// where that would be narrower than their least width.
final class TimeColumns extends Pane {
    private static final double GAP = 8;

    TimeColumns(Node... columns) {
        super(columns);
        getStyleClass().add("time-columns");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isStacked(double width) {
        double least = columns().stream()
                .mapToDouble(column -> column.minWidth(-1))
                .max()
                .orElse(0);
        return width < columns().size() * least + (columns().size() - 1) * GAP;
    }

    private List<Node> columns() {
        return getManagedChildren();
    }

    private double columnWidth(double width) {
        return isStacked(width)
                ? width
                : Math.floor((width - (columns().size() - 1) * GAP) / columns().size());
    }

    private double tallest(double width) {
        return columns().stream()
                .mapToDouble(column -> snapSizeY(column.prefHeight(width)))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return columns().stream()
                .mapToDouble(column -> column.minWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        if (!isStacked(room)) {
            return tallest(columnWidth(room));
        }
        double gaps = (columns().size() - 1) * GAP;
        return gaps
                + columns().stream()
                        .mapToDouble(column -> snapSizeY(column.prefHeight(room)))
                        .sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        boolean stacked = isStacked(getWidth());
        double width = columnWidth(getWidth());
        double x = 0;
        double y = 0;
        for (Node column : columns()) {
            double height = stacked ? snapSizeY(column.prefHeight(width)) : getHeight();
            column.resizeRelocate(x, y, width, height);
            if (stacked) {
                y += height + GAP;
            } else {
                x += width + GAP;
            }
        }
    }
}
