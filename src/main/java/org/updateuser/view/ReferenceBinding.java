package org.updateuser.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.FieldState;
import org.updateuser.form.ManagerCheck;
import org.updateuser.form.OpenUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Named;
import org.updateuser.model.Reference;
import org.updateuser.view.kit.Picker;

/// The id of something else, chosen by name.
final class ReferenceBinding {
    private ReferenceBinding() {}

    static Subscription bind(Node node, FieldState<String> state, Reference reference, OpenUser open, Screens screens) {
        if (!(node instanceof Picker<?> untyped)) {
            throw new IllegalArgumentException("no editor of a reference: " + node);
        }
        @SuppressWarnings("unchecked") // FXML makes it empty, so it holds what is put in here
        Picker<Named> picker = (Picker<Named>) untyped;
        Pickers.prepare(picker, reference.target(), screens);
        Subscription marks = reference == Catalogue.MANAGER
                ? mark(picker, open, screens).and(Drops.manager(picker, state, open, screens))
                : Subscription.EMPTY;
        Property<String> typed = state.typed();
        Runnable show = () -> show(picker, typed.getValue(), screens);
        return Subscription.combine(
                marks,
                typed.subscribe(id -> show.run()),
                screens.names().revision().subscribe(revision -> show.run()),
                picker.valueProperty().subscribe((before, chosen) -> choose(typed, chosen)));
    }

    /// Marks in the list whoever reports to the person already: as a manager they would make a circle.
    private static Subscription mark(Picker<Named> picker, OpenUser open, Screens screens) {
        ManagerCheck managers = screens.workplace().checks().managers();
        Pickers.leaveOut(picker, () -> List.of(open.id())); // nobody is their own manager
        picker.setDetail(named -> Stream.of(named.detail(), managers.mark(named.id(), open.id(), open.name()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        return picker.focusedProperty().subscribe(focused -> {
            if (focused) {
                managers.look(open.id());
            }
        });
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
