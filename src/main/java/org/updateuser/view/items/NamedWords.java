package org.updateuser.view.items;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.updateuser.model.Named;

/// What an id stands for: a name, and a quieter line under it.
final class NamedWords extends VBox {
    private final Label name = new Label();
    private final Label detail = new Label();

    NamedWords() {
        getStyleClass().add("named-words");
        name.getStyleClass().add("named-name");
        detail.getStyleClass().add("second-line");
        detail.managedProperty().bind(detail.visibleProperty());
        getChildren().setAll(name, detail);
    }

    void show(String called, Optional<Named> known) {
        String second = known.map(Named::detail).orElse("");
        name.setText(called);
        detail.setText(second);
        detail.setVisible(!second.isEmpty());
    }
}
