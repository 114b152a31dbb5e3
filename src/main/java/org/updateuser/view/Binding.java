package org.updateuser.view;

import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// Ties a control to what is typed, both ways. What a control makes of a value when it is shown (a line break that a
/// field drops, say) is no edit.
final class Binding {
    private boolean showing;

    private Binding() {}

    static <T> Subscription of(Property<T> typed, ObservableValue<T> control, Consumer<T> show) {
        Binding binding = new Binding();
        Subscription fromState = typed.subscribe(value -> binding.show(value, control, show));
        Subscription fromControl = control.subscribe((before, value) -> {
            if (!binding.showing) {
                typed.setValue(value);
            }
        });
        return fromState.and(fromControl);
    }

    private <T> void show(T value, ObservableValue<T> control, Consumer<T> show) {
        if (value.equals(control.getValue())) {
            return;
        }
        showing = true;
        try {
            show.accept(value);
        } finally {
            showing = false;
        }
    }
}
