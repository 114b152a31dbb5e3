package org.updateuser.view.kit;

import java.util.Map;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Puts a text on the clipboard and says so by a tick for a moment.
public final class CopyButton extends Button {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final StringProperty copyText = new SimpleStringProperty(this, "copyText", "");
    private final StringProperty copyName = new SimpleStringProperty(this, "copyName", "");
    private final FontIcon icon = Buttons.small(Feather.COPY);
    private final PauseTransition shown = new PauseTransition(Duration.seconds(1.5));

    public CopyButton() {
        getStyleClass().addAll("quiet", "square", "copy");
        setGraphic(icon);
        accessibleTextProperty().bind(copyName);
        copyName.subscribe(name -> Hint.setText(this, Objects.requireNonNullElse(name, "")));
        setOnAction(_ -> copy());
        shown.setOnFinished(_ -> tick(false));
    }

    private void copy() {
        String text = Objects.requireNonNullElse(copyText.get(), "");
        copy(text);
        tick(true);
        shown.playFromStart();
    }

    /// Puts a text on the clipboard.
    public static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private void tick(boolean done) {
        icon.setIconCode(done ? Feather.CHECK : Feather.COPY);
        pseudoClassStateChanged(DONE, done);
    }

    /// What is put on the clipboard.
    public StringProperty copyTextProperty() {
        return copyText;
    }

    public String getCopyText() {
        return copyText.get();
    }

    public void setCopyText(String value) {
        copyText.set(value);
    }

    /// The button's name, such as "Copy the id".
    public StringProperty copyNameProperty() {
        return copyName;
    }

    public String getCopyName() {
        return copyName.get();
    }

    public void setCopyName(String value) {
        copyName.set(value);
    }
}
