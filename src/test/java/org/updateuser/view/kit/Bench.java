package org.updateuser.view.kit;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// A window with one node in it, a field before and one after, and a pair of hands.
final class Bench<N extends Node> implements AutoCloseable {
    final N node;
    final FxRobot hands = new FxRobot();
    final Theme theme;
    private final Stage stage;
    private final TextField after;

    Bench(Supplier<N> maker) {
        after = Fx.get(TextField::new);
        node = Fx.get(maker::get);
        stage = Fx.get(Stage::new);
        theme = Fx.get(() -> {
            Scene scene = new Scene(new VBox(8, new TextField(), node, after), 500, 600);
            stage.setScene(scene);
            stage.setX(20);
            stage.setY(20);
            Theme made = Theme.install(scene);
            stage.show();
            stage.requestFocus();
            return made;
        });
        Fx.await("the window has the focus", stage::isFocused);
    }

    Stage stage() {
        return stage;
    }

    Node focused() {
        return Fx.get(() -> Objects.requireNonNull(stage.getScene().getFocusOwner()));
    }

    void focus() {
        Fx.run(node::requestFocus);
    }

    void leave() {
        Fx.run(after::requestFocus);
    }

    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            hands.type(key);
        }
    }

    void write(String text) {
        hands.write(text, 0);
    }

    void click(String selector) {
        Node target = Fx.get(() -> Objects.requireNonNull(node.lookup(selector), selector));
        hands.clickOn(target);
    }

    <T extends Node> T find(String selector, Class<T> type) {
        return Fx.get(() -> type.cast(Objects.requireNonNull(node.lookup(selector), selector)));
    }

    void clipboard(String text) {
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    @Override
    public void close() {
        Fx.run(stage::close);
    }
}
