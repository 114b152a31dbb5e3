package org.updateuser.view.items;

import javafx.scene.Node;
import org.updateuser.model.Values;

/// Schools and courses, as a biography lists them.
public final class EducationTable extends RecordList {
    public EducationTable() {
        super("education");
    }

    @Override
    RecordRow row(Values value) {
        return new EducationRow(this, value);
    }

    @Override
    Node adder(String text) {
        return Adders.button(this, text);
    }
}
