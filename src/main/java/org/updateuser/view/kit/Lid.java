package org.updateuser.view.kit;

import javafx.beans.DefaultProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Holds what stands above something else, as high as it is but never higher than a share of the window: the rest of
/// it can be scrolled to.
@DefaultProperty("content")
public final class Lid extends Region {
    private static final double MOST = 0.45; // of the window

    private final ScrollPane scroll = new ScrollPane();

    public Lid() {
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("whole");
        getChildren().setAll(scroll);
    }

    /// What it holds.
    public @Nullable Node getContent() {
        return scroll.getContent();
    }

    public void setContent(@Nullable Node node) {
        scroll.setContent(node);
        if (node != null) {
            node.layoutBoundsProperty().subscribe(_ -> requestLayout());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node held = scroll.getContent();
        double wanted = held == null ? 0 : held.prefHeight(width);
        return getScene() == null ? wanted : Math.min(wanted, getScene().getHeight() * MOST);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
