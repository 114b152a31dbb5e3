package org.updateuser.view.kit;

import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// What fills a scroll pane. The toolkit asks whether something is too high for its pane without saying how wide the
/// pane is: words that go on in the next line then seem to need one line, no scroll bar comes, and the rest is out of
/// reach. Here the answer is for the width that there is.
///
/// There is one scroll bar only. As long as everything has its least height, a pane within scrolls what is in it.
/// Where there is less room than that, all of this scrolls, and a pane within that joins in is as high as what is in
/// it. A few pixels are no reason to scroll: what is missing then is the edge below the last line.
public final class Filling extends Region {
    private static final double EDGE = 8; // pixels that may be out of sight

    private final Parent whole;
    private boolean settling;

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
        double least = whole.minHeight(across(width));
        double room = room();
        if (room <= 0) {
            return least;
        }
        return least <= room + EDGE ? Math.min(least, room) : wanted(least, width);
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
        check();
    }

    /// Looks at how high what joins in has become, once all is laid out.
    private void check() {
        if (!settling) {
            settling = true;
            Platform.runLater(this::settle);
        }
    }

    /// To be called by what joins in when it is laid out: nothing else tells of what stands in tabs.
    static void check(UncachedPane joining) {
        for (Node around = joining.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Filling filling) {
                filling.check();
                return;
            }
        }
    }

    private void settle() {
        settling = false;
        boolean over = room() > 0 && whole.minHeight(across(-1)) > room() + EDGE;
        joining(whole).filter(pane -> pane.join(over)).forEach(pane -> {
            for (Parent around = pane; around != null && !around.equals(this); around = around.getParent()) {
                around.requestLayout(); // each: tabs do not ask for it when what stands in them does
            }
            requestLayout();
        });
    }

    /// The height where all of this scrolls.
    private double wanted(double least, double width) {
        return joining(whole).findAny().isPresent() ? Math.max(least, whole.prefHeight(across(width))) : least;
    }

    /// The height of the pane that this fills.
    private double room() {
        for (Node around = getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                return Math.floor(pane.getHeight() - pane.snappedTopInset() - pane.snappedBottomInset());
            }
        }
        return 0;
    }

    private static Stream<UncachedPane> joining(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof UncachedPane pane) {
            return pane.isJoining() ? Stream.of(pane) : Stream.empty();
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Filling::joining)
                : Stream.empty();
    }
}
