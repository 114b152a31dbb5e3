package org.updateuser.view;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Entrance.Colour;
import org.updateuser.form.Words;

/// The colour of a tag, by its name.
final class ColourCell extends ListCell<Colour> {
    private final Words words;

    ColourCell(Words words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Colour colour, boolean empty) {
        super.updateItem(colour, empty);
        setText(empty || colour == null ? "" : words.text("connect.colour." + colour));
    }
}
