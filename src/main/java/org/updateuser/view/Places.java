package org.updateuser.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/// What fills the window below its frame: the three panes, or the place that was gone to. A place is loaded when it is
/// first gone to: the first frame needs none but the panes.
final class Places {
    private final Views views;
    private final SplitPane panes;
    private final StackPane room;
    private final Runnable toForm;
    private final Map<Place, Parent> loaded = new EnumMap<>(Place.class);
    private Optional<Node> left = Optional.empty();

    /// @param room where the places go
    /// @param toForm puts the keyboard into the form
    Places(Views views, SplitPane panes, StackPane room, Runnable toForm) {
        this.views = views;
        this.panes = panes;
        this.room = room;
        this.toForm = toForm;
    }

    void show(Place place) {
        if (place != Place.EDITOR && panes.isVisible()) {
            left = Optional.ofNullable(panes.getScene()).map(Scene::getFocusOwner);
        }
        panes.setVisible(place == Place.EDITOR);
        if (place != Place.EDITOR) {
            loaded.computeIfAbsent(place, missing -> load(missing.view()));
        }
        loaded.forEach((other, root) -> root.setVisible(other == place));
        Optional.ofNullable(loaded.get(place)).ifPresent(Node::applyCss); // without its skin a pane takes no keyboard
        if (place == Place.EDITOR) {
            left.ifPresent(this::backTo);
        }
    }

    /// The keyboard is where it was before one went away, or in the form where that is gone.
    private void backTo(Node before) {
        if (before.getScene() != null) {
            before.requestFocus();
        } else {
            toForm.run();
        }
    }

    private Parent load(String view) {
        ScrollPane whole = Held.whole(views.load(view).root());
        room.getChildren().add(whole);
        return whole;
    }
}
