package org.updateuser.view.kit;

import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/// What fills a scroll pane. The toolkit asks whether something is too high for its pane without saying how wide the
/// pane is: words that go on in the next line then seem to need one line, no scroll bar comes, and the rest is out of
/// reach. Here the answer is for the width that there is.
public final class Filling extends Region {
    private final Parent whole;

    /// @param whole as wide and as high as this
    public Filling(Parent whole) {
        this.whole = whole;
        getChildren().setAll(whole);
        widthProperty().subscribe(this::requestLayout); // as high as it needs to be now
    }

    private double across(double width) {
        return width < 0 && getWidth() > 0 ? getWidth() : width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return whole.minWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return whole.minHeight(across(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return whole.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return whole.prefHeight(across(width));
    }

    @Override
    protected void layoutChildren() {
        whole.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
