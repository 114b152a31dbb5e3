package org.updateuser.view.kit;

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

    private boolean steady;

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

    @Override
    protected Skin<?> createDefaultSkin() {
        ScrollPaneSkin skin = new ScrollPaneSkin(this);
        getChildren().forEach(part -> part.setCache(false));
        if (steady) {
            getChildren().stream()
                    .filter(ScrollBar.class::isInstance)
                    .map(ScrollBar.class::cast)
                    .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                    .forEach(bar -> bar.visibleProperty().subscribe(shown -> setPadding(shown ? Insets.EMPTY : BAR)));
        }
        return skin;
    }

    /// What asks for another layout while there is one is not heard.
    @Override
    protected void layoutChildren() {
        Insets before = getPadding();
        super.layoutChildren();
        if (!before.equals(getPadding())) {
            super.layoutChildren();
        }
    }
}
