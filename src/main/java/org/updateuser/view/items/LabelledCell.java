package org.updateuser.view.items;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A small label over what it names.
final class LabelledCell extends VBox {
    LabelledCell(String words, Node... nodes) {
        getStyleClass().add("labelled-cell");
        Label label = new Label(words);
        label.getStyleClass().add("cell-label");
        label.setLabelFor(nodes[0]);
        label.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(nodes);
        line.getStyleClass().add("cell-line");
        HBox.setHgrow(nodes[0], Priority.ALWAYS);
        getChildren().setAll(label, line);
    }
}
