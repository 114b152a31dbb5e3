package org.updateuser.view.items;

import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.model.Named;
import org.updateuser.model.Reference.Target;
import org.updateuser.model.Values;
import org.updateuser.view.Pickers;
import org.updateuser.view.kit.Picker;

/// What adds a record to a list: a button for an empty one, a picker for one that is chosen by name.
final class Adders {
    private Adders() {}

    static Button button(RecordList list, String text) {
        Button add = new Button(text, new FontIcon(Feather.PLUS));
        add.getStyleClass().addAll("add", "tall");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> list.add(Values.EMPTY));
        return add;
    }

    /// A picker that offers what is not in the list yet, and stays ready for the next.
    static Picker<Named> picker(
            RecordList list, String text, Target target, Function<Values, String> id, Function<String, Values> made) {
        Picker<Named> picker = new Picker<>();
        Pickers.prepare(picker, target, list.screens());
        Pickers.leaveOut(picker, () -> list.records().items().stream().map(id).toList());
        picker.setPrompt(text);
        picker.setAccessibleText(text);
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.valueProperty().subscribe(picked -> {
            if (picked != null) {
                picker.setValue(null);
                list.records().add(made.apply(picked.id()));
            }
        });
        return picker;
    }
}
