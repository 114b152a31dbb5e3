package org.updateuser.view.items;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.model.Values;
import org.updateuser.view.LocalPictures;

/// The renditions of a person's picture, in their order, each with a preview; and the way to prepare a picture of this
/// machine, which cannot be uploaded.
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

    @Override
    List<Node> below() {
        LocalPictures.accept(this, screens());
        Label hint = new Label(words().text("picture.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("record-hint");
        Button prepare = new Button(words().text("picture.prepare"), new FontIcon(Feather.CROP));
        prepare.getStyleClass().addAll("prepare", "tall");
        prepare.setOnAction(event -> LocalPictures.choose(screens()));
        return List.of(prepare, hint);
    }
}
