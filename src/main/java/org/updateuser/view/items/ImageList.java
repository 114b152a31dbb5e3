package org.updateuser.view.items;

import javafx.scene.Node;
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
        return Adders.button(this, text);
    }
}
