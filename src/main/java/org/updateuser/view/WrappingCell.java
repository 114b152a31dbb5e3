package org.updateuser.view;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/// A cell as wide as its list, never wider, and as high as its words are once they are wrapped to that width: by
/// itself a cell asks for the height of one line.
///
/// @param <T> what a row is
abstract class WrappingCell<T> extends ListCell<T> {
    WrappingCell() {
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        Node line = getGraphic();
        double sides = snappedLeftInset() + snappedRightInset();
        if (line == null || getWidth() <= sides) {
            return super.computePrefHeight(width);
        }
        return snappedTopInset() + line.prefHeight(getWidth() - sides) + snappedBottomInset();
    }
}
