package org.updateuser.view.conflict;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.updateuser.form.Sentence;
import org.updateuser.form.Sentence.Glyph;
import org.updateuser.view.kit.Buttons;

/// A change that will be sent, to be read only: what is to be changed about it is chosen on its card.
public final class OutcomeLine extends HBox {
    public OutcomeLine(Sentence sentence) {
        getStyleClass().addAll("change-sentence", "outcome-line");
        StackPane glyph = new StackPane(Buttons.small(icon(sentence.glyph())));
        glyph.getStyleClass().add("glyph");
        Label title = new Label(sentence.title());
        title.getStyleClass().add("medium");
        title.setWrapText(true);
        boolean moves = sentence.glyph() == Glyph.CHANGED && !sentence.before().isEmpty();
        Wording wording = new Wording(sentence.before(), moves, sentence.after(), "");
        VBox words = new VBox(title, wording);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(glyph, words);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence.title() + ": " + wording.said());
    }

    private static Feather icon(Glyph glyph) {
        return switch (glyph) {
            case CHANGED -> Feather.EDIT_2;
            case ADDED -> Feather.PLUS;
            case REMOVED -> Feather.MINUS;
        };
    }
}
