package org.updateuser.view.kit;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;

/// The text field of a tag editor. A paste of several lines or of a list with commas is several tags, which a text
/// field alone would run together.
final class TagInput extends TextField {
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\t\\r\\n\\u2028\\u3001\\uFF0C]+");

    private static final double LEAST = 11; // em
    private static final double CARET = 4; // pixels, for the caret at the end of the line

    private final StringProperty asked = new SimpleStringProperty(this, "asked", "");
    private final Consumer<List<String>> tags;

    TagInput(Consumer<List<String>> tags) {
        this.tags = tags;
        getStyleClass().add("tag-input");
        var _ = Direction.follow(this); // as long as there is the field
        PromptRoom.of(this, asked);
    }

    /// What it asks for, as far as there is room.
    StringProperty askedProperty() {
        return asked;
    }

    /// As wide as what it asks for, which is longer in other languages.
    @Override
    protected double computePrefWidth(double height) {
        Text whole = new Text(asked.get());
        whole.setFont(getFont());
        double words = whole.prefWidth(-1) + snappedLeftInset() + snappedRightInset() + CARET;
        return Math.max(LEAST * getFont().getSize(), Math.ceil(words));
    }

    @Override
    public void paste() {
        String pasted =
                Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
        if (SEPARATOR.matcher(pasted.strip()).find()) {
            replaceSelection("");
            String all = getText(0, getCaretPosition()) + pasted + getText(getCaretPosition(), getLength());
            clear();
            tags.accept(split(all));
        } else {
            super.paste();
        }
    }

    /// What is typed becomes tags.
    void commit() {
        List<String> typed = split(getText());
        clear();
        tags.accept(typed);
    }

    private static List<String> split(String text) {
        return SEPARATOR
                .splitAsStream(text)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
