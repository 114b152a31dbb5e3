package org.updateuser.view.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/// A scroll pane for what is typed into.
///
/// The toolkit's own keeps a picture of all that it holds, so that scrolling has only to move that, and makes the
/// whole picture anew when anything in it changes, be it a caret that blinks. In software that takes longer than a
/// letter may, and once more for each such pane around another one. Here only what has changed is drawn.
public final class UncachedPane extends ScrollPane {
    public UncachedPane() {}

    /// @param content what is scrolled
    public UncachedPane(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        ScrollPaneSkin skin = new ScrollPaneSkin(this);
        getChildren().forEach(part -> part.setCache(false));
        return skin;
    }
}
