package org.updateuser.view.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A person's state as a shape, for those who do not see its colour: a dot, a ring, a cross. Where the usual is to be
/// silent, as in a list, a null state shows nothing.
public final class StateShape extends Region {
    /// What a person can be, as far as it is drawn.
    public enum State {
        ACTIVE,
        INACTIVE,
        DELETED
    }

    private final ObjectProperty<@Nullable State> state = new SimpleObjectProperty<>(this, "state");

    public StateShape() {
        getStyleClass().add("state-shape");
        state.subscribe(_ -> mark());
    }

    private void mark() {
        for (State each : State.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(name(each)), each == state.get());
        }
    }

    static String name(State state) {
        return switch (state) {
            case ACTIVE -> "active";
            case INACTIVE -> "inactive";
            case DELETED -> "deleted";
        };
    }

    /// Which shape is drawn; null for none.
    public ObjectProperty<@Nullable State> stateProperty() {
        return state;
    }

    public @Nullable State getState() {
        return state.get();
    }

    public void setState(@Nullable State value) {
        state.set(value);
    }
}
