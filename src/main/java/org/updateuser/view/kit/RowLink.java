package org.updateuser.view.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A link of a row, which has its words and what it does from the row's properties. Without words it is not there.
final class RowLink {
    private RowLink() {}

    static Hyperlink of(
            StringProperty text, ObjectProperty<@Nullable EventHandler<ActionEvent>> action, String styleClass) {
        Hyperlink link = new Hyperlink();
        link.getStyleClass().add(styleClass);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.textProperty().bind(text);
        link.onActionProperty().bind(action);
        link.visibleProperty().bind(text.isNotEmpty());
        link.managedProperty().bind(text.isNotEmpty());
        return link;
    }
}
