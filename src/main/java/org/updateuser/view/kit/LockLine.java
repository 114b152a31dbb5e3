package org.updateuser.view.kit;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands in the editor's place while a row is locked: why, and what unlocks it. It is made of nothing until the
/// row is locked for the first time, which most rows never are.
final class LockLine extends HBox {
    private final StringProperty text;
    private final Supplier<Node> unlock;

    /// @param unlock makes what unlocks it
    LockLine(StringProperty text, Supplier<Node> unlock, BooleanProperty locked) {
        this.text = text;
        this.unlock = unlock;
        getStyleClass().add("locked");
        locked.subscribe(this::fill);
        visibleProperty().bind(locked);
        managedProperty().bind(locked);
    }

    private void fill(boolean locked) {
        if (locked && getChildren().isEmpty()) {
            Label why = new Label();
            why.textProperty().bind(text);
            why.setGraphic(Buttons.small(Feather.LOCK));
            getChildren().setAll(why, unlock.get());
        }
    }
}
