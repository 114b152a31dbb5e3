package org.updateuser.view;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.updateuser.view.kit.Arrival;

/// What lies over the window for a moment, and keeps Tab to itself. Esc, a click beside it and a key that leads
/// elsewhere put it away, and the keyboard is then where it was before.
final class Overlay {
    private final Pane over;
    private final StackPane veil = new StackPane();
    private Optional<Node> before = Optional.empty();
    private BooleanSupplier needsEsc = () -> false;
    private boolean entered;

    /// @param over what it lies over
    Overlay(Pane over) {
        this.over = over;
        veil.setManaged(false); // the window lays out its own parts only
        over.layoutBoundsProperty().subscribe(this::cover);
        veil.getStyleClass().add("overlay");
        veil.setAlignment(Pos.TOP_CENTER);
        veil.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (veil.equals(press.getTarget())) {
                close();
            }
        });
        TabLoop.keep(veil);
        veil.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> { // a list would take Esc for itself
                    if (key.getCode() == KeyCode.ESCAPE && !needsEsc.getAsBoolean()) {
                        close();
                        key.consume();
                    }
                });
        Arrival.of(over, scene -> scene.focusOwnerProperty().subscribe(this::focused));
    }

    boolean isOpen() {
        return veil.getParent() != null;
    }

    /// Where the keyboard is, or will be again once nothing lies over the window.
    Optional<Node> focusBelow() {
        return isOpen() ? before : Optional.ofNullable(over.getScene()).map(Scene::getFocusOwner);
    }

    /// Shows something, and puts the keyboard into it.
    ///
    /// @param needed whether Esc is for what is shown, and does not put it away
    void show(Region content, Node focus, BooleanSupplier needed) {
        needsEsc = needed;
        Scene scene = over.getScene();
        if (!isOpen()) {
            before = Optional.ofNullable(scene.getFocusOwner());
            over.getChildren().add(veil);
            cover();
        }
        veil.getChildren().setAll(content);
        veil.applyCss(); // without its skin nothing takes the keyboard
        focus.requestFocus();
    }

    private void cover() {
        veil.resizeRelocate(0, 0, over.getWidth(), over.getHeight());
    }

    /// Puts it away.
    void close() {
        if (isOpen()) {
            Optional<Node> back = before.filter(node -> node.getScene() != null);
            entered = false;
            over.getChildren().remove(veil);
            back.ifPresent(Node::requestFocus);
        }
    }

    /// Whoever goes elsewhere by a key or by a click has left it.
    private void focused(@Nullable Node owner) {
        if (entered && owner != null && !isInside(owner)) {
            entered = false;
            over.getChildren().remove(veil);
        } else if (owner != null && isInside(owner)) {
            entered = true;
        }
    }

    private boolean isInside(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (veil.equals(each)) {
                return true;
            }
        }
        return false;
    }
}
