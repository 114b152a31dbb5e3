package org.updateuser.view.kit;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;

/// A count beside a title, in the accent because it counts what is yours; nothing is drawn for none.
public final class Badge extends Label {
    private final IntegerProperty count = new SimpleIntegerProperty(this, "count", 0);

    public Badge() {
        getStyleClass().add("badge");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(count.asString());
        visibleProperty().bind(count.greaterThan(0));
        managedProperty().bind(visibleProperty());
    }

    /// How many.
    public IntegerProperty countProperty() {
        return count;
    }

    public int getCount() {
        return count.get();
    }

    public void setCount(int value) {
        count.set(value);
    }
}
