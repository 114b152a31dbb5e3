package org.updateuser.view;

import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.FieldState;
import org.updateuser.model.Named;
import org.updateuser.model.Reference;
import org.updateuser.view.kit.Picker;

/// The id of something else, chosen by name.
final class ReferenceBinding {
    private ReferenceBinding() {}

    static Subscription bind(Node node, FieldState<String> state, Reference reference, Screens screens) {
        if (!(node instanceof Picker<?> untyped)) {
            throw new IllegalArgumentException("no editor of a reference: " + node);
        }
        @SuppressWarnings("unchecked") // FXML makes it empty, so it holds what is put in here
        Picker<Named> picker = (Picker<Named>) untyped;
        Pickers.prepare(picker, reference.target(), screens);
        Property<String> typed = state.typed();
        Runnable show = () -> show(picker, typed.getValue(), screens);
        return Subscription.combine(
                typed.subscribe(id -> show.run()),
                screens.names().revision().subscribe(revision -> show.run()),
                picker.valueProperty().subscribe((before, chosen) -> choose(typed, chosen)));
    }

    private static void show(Picker<Named> picker, String id, Screens screens) {
        @Nullable
        Named named = id.isEmpty()
                ? null
                : screens.names().find(id).orElse(new Named(id, screens.words().text("places.unknown", id), ""));
        picker.setValue(named);
    }

    private static void choose(Property<String> typed, @Nullable Named chosen) {
        String id = chosen == null ? "" : chosen.id();
        if (!id.equals(typed.getValue())) {
            typed.setValue(id);
        }
    }
}
