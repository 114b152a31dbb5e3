package org.updateuser.view.items;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a row is made of: a head, cells that grow, buttons at the end, and lines below the cells. Where it is too
/// narrow for all in one line, as with large text, the cells take a line of their own. The nodes stay where they are
/// in the tree, so neither focus nor reading order changes with the width.
final class FoldingLine extends Region {
    private static final double GAP = 4;

    private final HBox head = part("record-head");
    private final HBox cells = part("record-cells");
    private final HBox tail = part("record-tail");
    private final VBox below = new VBox();
    private boolean foldedAway;

    FoldingLine() {
        getStyleClass().add("folding-line");
        below.getStyleClass().add("record-below");
        getChildren().setAll(head, cells, tail, below);
    }

    private static HBox part(String styleClass) {
        HBox part = new HBox();
        part.getStyleClass().add(styleClass);
        return part;
    }

    /// What the row is about.
    void setHead(Node... nodes) {
        head.getChildren().setAll(nodes);
    }

    /// What is edited.
    void setCells(Node... nodes) {
        cells.getChildren().setAll(nodes);
        for (Node node : nodes) {
            HBox.setHgrow(node, Priority.SOMETIMES);
        }
    }

    /// What can be done with the row.
    void setTail(Node... nodes) {
        tail.getChildren().setAll(nodes);
    }

    /// What stands under the cells.
    void setBelow(Node... nodes) {
        below.getChildren().setAll(nodes);
    }

    /// From now on there is nothing of it where it does not fit in one line: names of columns go with columns only.
    void setFoldedAway() {
        foldedAway = true;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isFolded(double width) {
        return head.prefWidth(-1) + cells.minWidth(-1) + tail.prefWidth(-1) > width;
    }

    private double insets() {
        return getInsets().getTop() + getInsets().getBottom();
    }

    private double first(boolean folded) {
        double ends = Math.max(head.prefHeight(-1), tail.prefHeight(-1));
        return folded ? ends : Math.max(ends, cells.prefHeight(-1));
    }

    private double left(boolean folded) {
        return folded ? 0 : head.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? prefWidth(-1) : width)
                - getInsets().getLeft()
                - getInsets().getRight();
        boolean folded = isFolded(inner);
        if (folded && foldedAway) {
            return 0;
        }
        double second = folded ? GAP + cells.prefHeight(-1) : 0;
        return insets() + first(folded) + second + below.prefHeight(inner - left(folded));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return head.prefWidth(-1) + cells.prefWidth(-1) + tail.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        boolean folded = isFolded(width);
        getChildren().forEach(child -> child.setVisible(!folded || !foldedAway));
        double first = first(folded);
        double x = insets.getLeft();
        double y = insets.getTop();
        double end = tail.prefWidth(-1);
        double from = left(folded);
        double start = folded ? Math.max(0, width - end) : head.prefWidth(-1);
        head.resizeRelocate(x, y, start, first);
        tail.resizeRelocate(x + width - end, y, end, first);
        double second = folded ? cells.prefHeight(-1) : 0;
        double down = folded ? first + GAP : 0;
        cells.resizeRelocate(x + from, y + down, folded ? width : width - from - end, folded ? second : first);
        double under = y + (folded ? down + second : first);
        below.resizeRelocate(x + from, under, width - from, Math.max(0, getHeight() - under - insets.getBottom()));
    }
}
