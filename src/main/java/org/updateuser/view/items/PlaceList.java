package org.updateuser.view.items;

import java.util.List;
import javafx.scene.Node;
import org.updateuser.model.Named;
import org.updateuser.model.Place;
import org.updateuser.model.Reference.Target;
import org.updateuser.model.Values;
import org.updateuser.view.Pickers;
import org.updateuser.view.kit.Picker;

/// Where somebody works: locations chosen by name, each with notes.
public final class PlaceList extends RecordList {
    public PlaceList() {
        super("locations");
    }

    @Override
    RecordRow row(Values value) {
        return new PlaceRow(this, value);
    }

    @Override
    boolean isAdderLast() {
        return true;
    }

    @Override
    Node adder(String text) {
        Picker<Named> picker = new Picker<>();
        Pickers.prepare(picker, Target.LOCATION, screens());
        Chosen.leaveOut(picker, this::ids);
        picker.setPrompt(text);
        picker.setAccessibleText(text);
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.valueProperty().subscribe(picked -> {
            if (picked != null) {
                picker.setValue(null);
                records().add(Place.of(picked.id()));
            }
        });
        return picker;
    }

    private List<String> ids() {
        return records().items().stream().map(Place::id).toList();
    }
}
