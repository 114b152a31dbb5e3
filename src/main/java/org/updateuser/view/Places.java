package org.updateuser.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.updateuser.view.kit.AfterFrame;
import org.updateuser.view.kit.Following;

/// What fills the window below its frame: the three panes, or the place that was gone to. A place is loaded when it is
/// first gone to: the first frame needs none but the panes.
final class Places {
    private final Views views;
    private final SplitPane panes;
    private final StackPane room;
    private final Runnable toForm;
    private final Map<Place, Parent> loaded = new EnumMap<>(Place.class);
    private final Deque<Node> aside = new ArrayDeque<>();
    private final AfterFrame comingBack = new AfterFrame(this::comeBack);
    private Optional<Node> left = Optional.empty();

    /// @param room where the places go
    /// @param textSize by which all of a window is measured
    /// @param toForm puts the keyboard into the form
    Places(Views views, SplitPane panes, StackPane room, ObservableValue<Number> textSize, Runnable toForm) {
        this.views = views;
        this.panes = panes;
        this.room = room;
        this.toForm = toForm;
        Following.of(room, textSize, _ -> stepAside());
    }

    void show(Place place) {
        if (place != Place.EDITOR && panes.isVisible()) {
            left = Optional.ofNullable(panes.getScene()).map(Scene::getFocusOwner);
        }
        comeAllBack();
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

    /// A text size is followed by all that is in the window, and at once. What nobody sees is out of it meanwhile, and
    /// comes back one place a frame.
    private void stepAside() {
        List<Node> unseen =
                room.getChildren().stream().filter(place -> !place.isVisible()).toList();
        if (!unseen.isEmpty()) {
            room.getChildren().removeAll(unseen);
            aside.addAll(unseen);
            comingBack.ask();
        }
    }

    private void comeBack() {
        if (!aside.isEmpty()) {
            room.getChildren().add(aside.removeFirst());
            comingBack.ask();
        }
    }

    private void comeAllBack() {
        room.getChildren().addAll(aside);
        aside.clear();
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
