package org.updateuser.view.kit;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A row of what can be read and copied but not changed: plain text, because a box promises that one can type. What is
/// too long to stand beside its label stands under it.
public final class ReadOnlyRow extends Bar {
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");

    private final StringProperty labelText = new SimpleStringProperty(this, "labelText", "");
    private final StringProperty copyName = new SimpleStringProperty(this, "copyName", "");
    private final StringProperty unsetText = new SimpleStringProperty(this, "unsetText", "");
    private final ObjectProperty<List<String>> lines = new SimpleObjectProperty<>(this, "lines", List.of());
    private final BooleanProperty mono = new PseudoFlag(this, "mono");
    private final VBox body = new VBox();

    public ReadOnlyRow() {
        getStyleClass().add("read-only-row");
        Label label = new Label();
        label.getStyleClass().add("row-label");
        label.textProperty().bind(labelText);
        label.setLabelFor(body);
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().setAll(label, body);
        lines.subscribe(_ -> show());
        unsetText.subscribe(_ -> show());
    }

    private void show() {
        boolean unset = lines.get().isEmpty();
        pseudoClassStateChanged(UNSET, unset);
        List<Node> shown = unset
                ? List.of(line(unsetText.get()))
                : lines.get().stream().<Node>map(this::copyable).toList();
        body.getChildren().setAll(shown);
    }

    private HBox copyable(String text) {
        HBox line = line(text);
        CopyButton copy = new CopyButton();
        copy.setCopyText(text);
        copy.copyNameProperty().bind(copyName);
        line.getChildren().add(copy);
        return line;
    }

    private static HBox line(String text) {
        Label words = new Label(text);
        words.getStyleClass().add("read-only-text");
        words.setWrapText(true);
        HBox line = new HBox(words);
        line.getStyleClass().add("read-only-line");
        return line;
    }

    /// The lines as one text.
    public String getText() {
        return String.join("\n", lines.get());
    }

    /// One line is set as easily as several; an empty one counts as unset.
    public void setText(String text) {
        lines.set(text.isEmpty() ? List.of() : List.of(text));
    }

    /// The words before the lines.
    public StringProperty labelTextProperty() {
        return labelText;
    }

    public String getLabelText() {
        return labelText.get();
    }

    public void setLabelText(String value) {
        labelText.set(value);
    }

    /// The name of the button beside each line.
    public StringProperty copyNameProperty() {
        return copyName;
    }

    public String getCopyName() {
        return copyName.get();
    }

    public void setCopyName(String value) {
        copyName.set(value);
    }

    /// What stands there while there is no line.
    public StringProperty unsetTextProperty() {
        return unsetText;
    }

    public String getUnsetText() {
        return unsetText.get();
    }

    public void setUnsetText(String value) {
        unsetText.set(value);
    }

    /// What can be read, one line each; never null.
    public ObjectProperty<List<String>> linesProperty() {
        return lines;
    }

    public List<String> getLines() {
        return lines.get();
    }

    public void setLines(List<String> value) {
        lines.set(value);
    }

    /// Whether the lines are ids or the like, in the monospaced face.
    public BooleanProperty monoProperty() {
        return mono;
    }

    public boolean isMono() {
        return mono.get();
    }

    public void setMono(boolean value) {
        mono.set(value);
    }
}
