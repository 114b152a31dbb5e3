package org.updateuser.view.items;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.updateuser.view.kit.StateShape;

/// A state as a card to choose: its shape, its name, and what it means. The whole card can be clicked; the radio
/// button in it has the keyboard and says it all to assistive technology.
public final class StateOption extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final RadioButton button = new RadioButton();

    /// @param option what choosing it means to the program
    public StateOption(String option, StateShape.@Nullable State state, String name, String meaning) {
        getStyleClass().add("state-option");
        StateShape shape = new StateShape();
        shape.setState(state);
        button.setText(name);
        button.setGraphic(shape);
        button.setUserData(option);
        button.setAccessibleText(name + ". " + meaning);
        Label text = new Label(meaning);
        text.getStyleClass().add("option-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(button, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words);
        button.selectedProperty().subscribe(on -> pseudoClassStateChanged(SELECTED, on));
        setOnMouseClicked(event -> {
            button.requestFocus();
            button.setSelected(true);
        });
    }

    /// What chooses it.
    public RadioButton button() {
        return button;
    }
}
