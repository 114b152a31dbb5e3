package org.updateuser.view.kit;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.updateuser.view.kit.StateShape.State;

/// A person's state as a shape and a word on a tint. The word is the label's text.
public final class StatePill extends Label {
    private final StateShape shape = new StateShape();

    public StatePill() {
        getStyleClass().add("pill");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(shape);
        shape.stateProperty().subscribe(_ -> mark());
    }

    private void mark() {
        for (State each : State.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(StateShape.name(each)), each == getState());
        }
    }

    /// Which state it is; the word is given apart.
    public ObjectProperty<@Nullable State> stateProperty() {
        return shape.stateProperty();
    }

    public @Nullable State getState() {
        return shape.getState();
    }

    public void setState(@Nullable State value) {
        shape.setState(value);
    }
}
