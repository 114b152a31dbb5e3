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
        Label label = new Label();
        label.textProperty().bind(words);
        KeyCap cap = new KeyCap();
        cap.textProperty().bind(keys);
        cap.visibleProperty().bind(keys.isNotEmpty());
        cap.managedProperty().bind(cap.visibleProperty());
        Region gap = new Region();
        gap.managedProperty().bind(cap.visibleProperty());
        keys.subscribe(text -> pseudoClassStateChanged(BARE, text.isEmpty()));
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(label, gap, cap);
        line.getStyleClass().add("line");
        keys.subscribe(now -> spread(line, now.isEmpty()));
        setGraphic(line);
        accessibleTextProperty().bind(words);
        setMaxWidth(Double.MAX_VALUE);
    }

    /// To its whole width, so that the keys stand under each other; where there are none, it is as wide as its words.
    private void spread(HBox line, boolean keyless) {
        if (keyless) {
            line.prefWidthProperty().unbind();
            line.setPrefWidth(USE_COMPUTED_SIZE);
        } else {
            line.prefWidthProperty().bind(widthProperty().subtract(24));
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
