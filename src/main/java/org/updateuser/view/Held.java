package org.updateuser.view;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.updateuser.view.kit.Filling;
import org.updateuser.view.kit.UncachedPane;

/// What is given the room there is: it fills that, and what does not fit can be scrolled to.
final class Held {
    private Held() {}

    static ScrollPane whole(Parent root) {
        ScrollPane whole = new UncachedPane(new Filling(root));
        whole.setFitToWidth(true);
        whole.setFitToHeight(true);
        whole.setFocusTraversable(false);
        whole.getStyleClass().add("whole");
        return whole;
    }

    /// One of several beside each other.
    ///
    /// @param styleClass by which the stylesheet says how wide it is
    static ScrollPane pane(Parent root, String styleClass) {
        ScrollPane pane = whole(root);
        pane.getStyleClass().add(styleClass);
        return pane;
    }
}
