package org.updateuser.view.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands in the editor's place while a row is locked: why, and what unlocks it.
final class LockLine extends HBox {
    LockLine(StringProperty text, Node unlock, BooleanProperty locked) {
        Label why = new Label();
        why.textProperty().bind(text);
        why.setGraphic(Buttons.small(Feather.LOCK));
        getStyleClass().add("locked");
        getChildren().setAll(why, unlock);
        visibleProperty().bind(locked);
        managedProperty().bind(locked);
    }
}
