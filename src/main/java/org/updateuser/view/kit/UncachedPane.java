package org.updateuser.view.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/// A scroll pane for what is typed into.
///
/// The toolkit's own keeps a picture of all that it holds, so that scrolling has only to move that, and makes the
/// whole picture anew when anything in it changes, be it a caret that blinks. In software that takes longer than a
/// letter may, and once more for each such pane around another one. Here only what has changed is drawn.
public final class UncachedPane extends ScrollPane {
    private static final Insets BAR = new Insets(0, 8, 0, 0); // as wide as the stylesheet has it

    private final BooleanProperty joined = new SimpleBooleanProperty(this, "joined");
    private boolean steady;
    private boolean joining;
    private double height; // while it has joined in

    public UncachedPane() {}

    /// @param content what is scrolled
    public UncachedPane(Node content) {
        super(content);
    }

    /// Whether the room of the scroll bar is kept free while there is none, so that nothing moves when it comes.
    public boolean isSteady() {
        return steady;
    }

    /// To be said before it is shown.
    public void setSteady(boolean value) {
        steady = value;
    }

    /// Whether it leaves the scrolling to the pane around it where that one scrolls as a whole ([Filling]).
    public boolean isJoining() {
        return joining;
    }

    /// To be said before it is shown.
    public void setJoining(boolean value) {
        joining = value;
    }

    /// From now on it is as high as what is in it, and shows no scroll bar of its own; or does both itself again.
    ///
    /// @return whether that gives it another height
    boolean join(boolean all) {
        double now = all ? needed() : 0;
        boolean other = all != joined.get() || now != height;
        height = now;
        joined.set(all);
        setVbarPolicy(all ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        return other;
    }

    /// How high it would be without anything to scroll, in pixels.
    private double needed() {
        Node content = getContent();
        double width = getViewportBounds().getWidth() > 0 ? getViewportBounds().getWidth() : -1;
        double inside = content == null ? 0 : Math.max(content.minHeight(width), content.prefHeight(width));
        return Math.ceil(inside) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return joined.get() ? height : super.computePrefHeight(width);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        ScrollPaneSkin skin = new ScrollPaneSkin(this);
        getChildren().forEach(part -> part.setCache(false));
        if (steady) {
            getChildren().stream()
                    .filter(ScrollBar.class::isInstance)
                    .map(ScrollBar.class::cast)
                    .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                    .forEach(this::keepRoom);
        }
        return skin;
    }

    private void keepRoom(ScrollBar bar) {
        Runnable keep = () -> setPadding(bar.isVisible() || joined.get() ? Insets.EMPTY : BAR);
        bar.visibleProperty().subscribe(_ -> keep.run());
        joined.subscribe(keep); // then there is the bar of the other one
    }

    /// What asks for another layout while there is one is not heard.
    @Override
    protected void layoutChildren() {
        Insets before = getPadding();
        super.layoutChildren();
        if (!before.equals(getPadding())) {
            super.layoutChildren();
        }
        if (joining) {
            Filling.check(this);
        }
    }
}
