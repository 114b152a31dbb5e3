package org.updateuser.view.kit;

import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What a pane consists of, put there a few at a time, a portion a frame: a node costs most in the frame in which it
/// gets its style and its skin, and a whole section of them at once would hold up the window. What is above comes
/// first, and what is there already stays.
public final class Portions {
    private final Pane pane;
    private final int most;
    private final Frames frames = new Frames(this::step); // the portion before is styled first
    private List<? extends Node> wanted = List.of();
    private Subscription waiting = Subscription.EMPTY;

    /// @param most how many a frame may take
    public Portions(Pane pane, int most) {
        this.pane = pane;
        this.most = most;
    }

    /// The pane consists of these from now on; some of them are there at once.
    public void show(List<? extends Node> nodes) {
        stop();
        wanted = List.copyOf(nodes);
        int end = 0;
        for (int fresh = 0; end < wanted.size(); end++) {
            fresh += pane.equals(wanted.get(end).getParent()) ? 0 : 1;
            if (fresh > most) {
                break;
            }
        }
        pane.getChildren().setAll(wanted.subList(0, end));
        goOn();
    }

    /// What it consists of, be it there yet or not.
    public List<? extends Node> nodes() {
        return wanted;
    }

    /// Puts the rest there now.
    public void finish() {
        stop();
        ObservableList<Node> there = pane.getChildren();
        if (there.size() < wanted.size()) {
            there.addAll(wanted.subList(there.size(), wanted.size()));
        }
    }

    private void stop() {
        frames.stop();
        waiting.unsubscribe();
        pane.getProperties().remove(Portions.class);
    }

    /// What stands in no window costs nothing yet, and would do so all at once later.
    private void goOn() {
        if (pane.getChildren().size() < wanted.size()) {
            pane.getProperties().put(Portions.class, this);
            waiting = pane.sceneProperty().subscribe(this::follow);
        }
    }

    private void follow(@Nullable Scene scene) {
        if (scene == null) {
            frames.stop();
        } else {
            frames.start();
        }
    }

    private void step() {
        ObservableList<Node> there = pane.getChildren();
        int from = there.size();
        int to = Math.min(from + most, wanted.size());
        there.addAll(wanted.subList(from, to));
        if (to == wanted.size()) {
            stop();
        }
    }

    /// Whether a node is a pane of which more is still to come.
    public static boolean isMissingSome(Node node) {
        return node.hasProperties() && Objects.nonNull(node.getProperties().get(Portions.class));
    }

    /// The same of anything in it.
    public static boolean isMissingSomewhere(Node node) {
        return isMissingSome(node)
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(Portions::isMissingSomewhere));
    }
}
