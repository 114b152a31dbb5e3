package org.updateuser.view.kit;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// One tag of a tag editor: focused by the arrow keys, taken out by its button or by the editor's keys.
public final class Chip extends HBox {
    private final PauseTransition flash = new PauseTransition(Duration.millis(700));
    private final String tag;

    /// @param added whether it is drawn as new
    /// @param removeName the name of the button that takes it out
    public Chip(String tag, boolean added, String removeName, Runnable remove) {
        this.tag = tag;
        getStyleClass().add("chip");
        pseudoClassStateChanged(PseudoClass.getPseudoClass("added"), added);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(tag);
        Label words = new Label();
        Direction.write(words, tag);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.SOMETIMES);
        Button button = Buttons.square(Feather.X, "chip-remove");
        button.setGraphic(Buttons.small(Feather.X));
        button.setFocusTraversable(false);
        button.setAccessibleText(removeName);
        button.setOnAction(_ -> remove.run());
        getChildren().setAll(words, button);
        setOnMousePressed(_ -> requestFocus());
        flash.setOnFinished(_ -> light(false));
    }

    String tag() {
        return tag;
    }

    /// Lights up for a moment: it is here already.
    void flash() {
        light(true);
        flash.playFromStart();
    }

    private void light(boolean on) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("flash"), on);
    }
}
