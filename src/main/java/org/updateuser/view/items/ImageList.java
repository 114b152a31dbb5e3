package org.updateuser.view.items;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.model.Values;

/// The renditions of a person's picture, in their order, each with a preview.
public final class ImageList extends RecordList {
    public ImageList() {
        super("images");
    }

    @Override
    RecordRow row(Values value) {
        return new ImageRow(this, value);
    }

    @Override
    Node adder(String text) {
        return button(text, () -> add(Values.EMPTY));
    }

    /// A button that adds an empty record.
    static Button button(String text, Runnable action) {
        Button add = new Button(text, new FontIcon(Feather.PLUS));
        add.getStyleClass().addAll("add", "tall");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> action.run());
        return add;
    }
}
