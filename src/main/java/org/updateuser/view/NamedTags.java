package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.updateuser.model.Named;
import org.updateuser.model.Reference.Target;
import org.updateuser.view.kit.Chip;
import org.updateuser.view.kit.Picker;

/// Several things told by their ids, shown by their names, with a picker that adds another one.
final class NamedTags extends VBox {
    private final Screens screens;
    private final ObjectProperty<List<String>> ids;
    private final FlowPane chips = new FlowPane();

    /// @param label of the row, for who cannot see where it stands
    NamedTags(Screens screens, ObjectProperty<List<String>> ids, Target target, String label) {
        this.screens = screens;
        this.ids = ids;
        getStyleClass().add("bulk-editor");
        chips.getStyleClass().add("bulk-chips");
        Picker<Named> picker = new Picker<>();
        picker.setAccessibleText(screens.words().text("bulk.value", label));
        picker.setPrompt(screens.words().text("bulk.another"));
        Pickers.prepare(picker, target, screens);
        picker.valueProperty().subscribe((before, chosen) -> {
            if (chosen != null) {
                add(chosen.id());
                picker.setValue(null);
            }
        });
        getChildren().setAll(chips, picker);
        ids.subscribe(this::show);
        screens.names().revision().subscribe(_ -> show(ids.get()));
    }

    private void show(List<String> shown) {
        chips.getChildren().setAll(shown.stream().map(this::chip).toList());
        chips.setVisible(!shown.isEmpty());
        chips.setManaged(!shown.isEmpty());
    }

    private Chip chip(String id) {
        String name = screens.names().name(id);
        return new Chip(name, true, screens.words().text("bulk.another.remove", name), () -> remove(id));
    }

    private void add(String id) {
        if (!ids.get().contains(id)) {
            List<String> more = new ArrayList<>(ids.get());
            more.add(id);
            ids.set(List.copyOf(more));
        }
    }

    private void remove(String id) {
        ids.set(ids.get().stream().filter(other -> !other.equals(id)).toList());
    }
}
