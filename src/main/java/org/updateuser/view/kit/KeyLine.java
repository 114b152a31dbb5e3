package org.updateuser.view.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A way on with its keys at the end of the line; it can be clicked and chosen from the keyboard. Without keys it looks
/// like a link, since nothing else says that it leads somewhere.
public final class KeyLine extends Button {
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final StringProperty keys = new SimpleStringProperty(this, "keys", "");

    public KeyLine() {
        getStyleClass().addAll("quiet", "key-line");
        HBox line = line();
        keys.subscribe(now -> dress(line, now.isEmpty()));
        accessibleTextProperty().bind(words);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
    }

    /// To its whole width, so that the keys stand under each other.
    private HBox line() {
        Label label = new Label();
        label.textProperty().bind(words);
        KeyCap cap = new KeyCap();
        cap.textProperty().bind(keys);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(label, gap, cap);
        line.getStyleClass().add("line");
        line.prefWidthProperty().bind(widthProperty().subtract(24));
        return line;
    }

    /// Without keys it is as wide as its words, and goes on in the next line.
    private void dress(HBox line, boolean bare) {
        pseudoClassStateChanged(BARE, bare);
        setWrapText(bare);
        setGraphic(bare ? null : line);
        if (bare) {
            textProperty().bind(words);
        } else {
            textProperty().unbind();
            setText("");
        }
    }

    /// Whether no keys do the same.
    boolean isKeyless() {
        return keys.get().isEmpty();
    }

    /// A way on, whole.
    ///
    /// @param keys the keys that do the same; empty for none
    public static KeyLine of(String words, String keys, Runnable action) {
        KeyLine line = new KeyLine();
        line.setWords(words);
        line.setKeys(keys);
        line.setOnAction(event -> action.run());
        return line;
    }

    /// What it does.
    public StringProperty wordsProperty() {
        return words;
    }

    public String getWords() {
        return words.get();
    }

    public void setWords(String value) {
        words.set(value);
    }

    /// The keys that do the same; empty for none.
    public StringProperty keysProperty() {
        return keys;
    }

    public String getKeys() {
        return keys.get();
    }

    public void setKeys(String value) {
        keys.set(value);
    }
}
