package org.updateuser.view.conflict;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.updateuser.form.Merged.Who;
import org.updateuser.form.MergedLine;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Buttons;

/// A change about which nobody has to choose: who made it, which field, and what became of it.
public final class MergedRow extends HBox {
    public MergedRow(Words words, MergedLine line) {
        getStyleClass().add("merged-row");
        if (line.who() == Who.YOURS) {
            getStyleClass().add("yours");
        }
        Label who = new Label(words.text("conflict.who." + line.who()), Buttons.small(icon(line.who())));
        who.getStyleClass().add("merged-who");
        Label title = new Label(line.title());
        title.getStyleClass().addAll("merged-title", "medium");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Wording sentence = new Wording(line.before(), line.moves(), line.after(), line.note());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        setFillHeight(false);
        getChildren().setAll(who, title, sentence);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(who.getText() + ", " + line.title() + ": " + sentence.said());
    }

    private static Feather icon(Who who) {
        return switch (who) {
            case YOURS -> Feather.USER;
            case SERVER -> Feather.CLOUD;
            case BOTH -> Feather.CHECK;
        };
    }
}
