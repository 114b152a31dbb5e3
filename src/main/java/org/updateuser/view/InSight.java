package org.updateuser.view;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.updateuser.view.kit.Following;
import org.updateuser.view.kit.Reveal;

/// Keeps what has the keyboard in sight and marked, whatever put it there: the toolkit scrolls to it and marks it for
/// Tab only. What is clicked stays under the mouse, and unmarked. When the window or its text gets another size, what
/// has the keyboard stays in sight too.
final class InSight {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("focus-visible");

    private static final int RESIZED = 3; // layouts until panes and what is in them have followed

    private boolean byKey;
    private Optional<Node> marked = Optional.empty();
    private Optional<Node> wanted = Optional.empty(); // in sight, once it has its place
    private int layouts; // after which it has it
    private Subscription grown = Subscription.EMPTY;

    private InSight() {}

    /// @param size of the text
    static void install(Scene scene, ObservableValue<? extends Number> size) {
        InSight sight = new InSight();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> sight.pressed(scene));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> sight.clicked());
        scene.focusOwnerProperty().subscribe(sight::focused);
        scene.widthProperty().subscribe(() -> sight.resized(scene));
        scene.heightProperty().subscribe(() -> sight.resized(scene));
        Following.of(scene.getRoot(), size, _ -> sight.resized(scene));
        scene.addPostLayoutPulseListener(sight::settled);
    }

    private void pressed(Scene scene) {
        if (!byKey) {
            byKey = true;
            mark(scene.getFocusOwner());
        }
    }

    private void clicked() {
        byKey = false;
        mark(null);
    }

    private void focused(@Nullable Node owner) {
        mark(owner);
        want(Optional.ofNullable(owner).filter(_ -> byKey), 1);
        grown.unsubscribe();
        grown = Optional.ofNullable(owner)
                .flatMap(Reveal::row)
                .map(row -> row.layoutBoundsProperty().subscribe((before, now) -> changed(before, now)))
                .orElse(Subscription.EMPTY);
    }

    /// What is said about the field that is typed into comes into sight with it.
    private void changed(Bounds before, Bounds now) {
        if (byKey && now.getHeight() > before.getHeight()) {
            want(marked, 1);
        }
    }

    private void want(Optional<Node> owner, int after) {
        wanted = owner;
        layouts = after;
        if (wanted.isPresent()) {
            Platform.requestNextPulse();
        }
    }

    private void resized(Scene scene) {
        want(Optional.ofNullable(scene.getFocusOwner()), RESIZED);
    }

    /// With the layout that comes anyway: one more of the whole window may hold it up.
    private void settled() {
        wanted.filter(Node::isFocused).ifPresent(Reveal::show);
        want(layouts > 1 ? wanted : Optional.empty(), layouts - 1);
    }

    private void mark(@Nullable Node owner) {
        marked.filter(before -> !before.equals(owner) && !before.isFocusVisible())
                .ifPresent(before -> before.pseudoClassStateChanged(MARKED, false));
        marked = Optional.ofNullable(owner).filter(_ -> byKey);
        marked.ifPresent(now -> now.pseudoClassStateChanged(MARKED, true));
    }
}
