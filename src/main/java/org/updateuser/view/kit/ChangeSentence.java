package org.updateuser.view.kit;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A change as a sentence: what kind, which field, what was before and what comes after, and a button that takes it
/// back. Neither value is shortened: what does not fit goes to a line that begins with the arrow.
public final class ChangeSentence extends HBox {
    /// What happens to the field.
    public enum Kind {
        CHANGED,
        ADDED,
        REMOVED
    }

    private static final String ARROW = "\u2192\u00A0";

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.CHANGED);
    private final StringProperty field = new SimpleStringProperty(this, "field", "");
    private final StringProperty before = new SimpleStringProperty(this, "before", "");
    private final StringProperty after = new SimpleStringProperty(this, "after", "");
    private final StringProperty revertName = new SimpleStringProperty(this, "revertName", "");
    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onAction =
            new SimpleObjectProperty<>(this, "onAction");
    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onRevert =
            new SimpleObjectProperty<>(this, "onRevert");
    private final Text first = new Text();
    private final Text arrow = new Text(ARROW);
    private final Text second = new Text();
    private final TextFlow values = new TextFlow();

    public ChangeSentence() {
        getStyleClass().add("change-sentence");
        first.getStyleClass().add("before");
        arrow.getStyleClass().add("before");
        second.getStyleClass().add("after");
        values.getStyleClass().add("change-values");
        Direction.watch(first, second);
        VBox words = new VBox(link(), values);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(glyph(), words, revert());
        before.subscribe(_ -> say());
        after.subscribe(_ -> say());
        kind.subscribe(_ -> say());
        values.widthProperty().subscribe(_ -> say());
        second.fontProperty().subscribe(_ -> say());
    }

    private StackPane glyph() {
        FontIcon icon = Buttons.small(Feather.EDIT_2);
        kind.subscribe(shown -> icon.setIconCode(
                switch (shown) {
                    case CHANGED -> Feather.EDIT_2;
                    case ADDED -> Feather.PLUS;
                    case REMOVED -> Feather.MINUS;
                }));
        StackPane glyph = new StackPane(icon);
        glyph.getStyleClass().add("glyph");
        return glyph;
    }

    private Hyperlink link() {
        Hyperlink link = new Hyperlink();
        link.getStyleClass().add("change-field");
        link.textProperty().bind(field);
        link.onActionProperty().bind(onAction);
        return link;
    }

    private Button revert() {
        Button revert = Buttons.square(Feather.CORNER_UP_LEFT, "revert");
        revert.accessibleTextProperty().bind(revertName);
        revertName.subscribe(words -> Hint.setText(revert, Objects.requireNonNullElse(words, "")));
        revert.onActionProperty().bind(onRevert);
        revert.visibleProperty().bind(onRevert.isNotNull());
        return revert;
    }

    private void say() {
        String old = Objects.requireNonNullElse(before.get(), "");
        boolean moves = kind.get() == Kind.CHANGED && !old.isEmpty();
        first.setText(old.isEmpty() ? "" : old + " ");
        second.setText(Objects.requireNonNullElse(after.get(), ""));
        if (moves) {
            first.setText(fits() ? old + " " : old + "\n");
        }
        values.setAccessibleText((first.getText() + (moves ? ARROW : "") + second.getText()).replace('\n', ' '));
        breakUp(first);
        breakUp(second);
        show(moves ? List.of(first, arrow, second) : List.of(first, second));
    }

    /// A text that is taken out and put in again would be styled again.
    private void show(List<Text> texts) {
        if (!values.getChildren().equals(texts)) {
            values.getChildren().setAll(texts);
        }
    }

    /// An address that is longer than a line goes on before its `@` or after a stroke: a hair space is the narrowest
    /// thing that the toolkit takes for the end of a word.
    private void breakUp(Text text) {
        if (values.getWidth() > 0 && width(text) > values.getWidth()) {
            text.setText(text.getText().replaceAll("(?=@)|(?<=[/?&])(?!/)", "\u200A"));
        }
    }

    private boolean fits() {
        double width = width(first) + width(arrow) + width(second);
        return values.getWidth() == 0 || width <= values.getWidth();
    }

    /// As if it stood alone: a text of a flow says how it was broken there last.
    private static double width(Text text) {
        return LongWords.width(text.getText(), text.getFont());
    }

    /// What happens to the field.
    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public Kind getKind() {
        return kind.get();
    }

    public void setKind(Kind value) {
        kind.set(value);
    }

    /// Which field, as a link to it.
    public StringProperty fieldProperty() {
        return field;
    }

    public String getField() {
        return field.get();
    }

    public void setField(String value) {
        field.set(value);
    }

    /// What it was, or for a list the verb, such as "Add".
    public StringProperty beforeProperty() {
        return before;
    }

    public String getBefore() {
        return before.get();
    }

    public void setBefore(String value) {
        before.set(value);
    }

    /// What it becomes.
    public StringProperty afterProperty() {
        return after;
    }

    public String getAfter() {
        return after.get();
    }

    public void setAfter(String value) {
        after.set(value);
    }

    /// The name of the button that takes the change back.
    public StringProperty revertNameProperty() {
        return revertName;
    }

    public String getRevertName() {
        return revertName.get();
    }

    public void setRevertName(String value) {
        revertName.set(value);
    }

    /// What goes to the field.
    public ObjectProperty<@Nullable EventHandler<ActionEvent>> onActionProperty() {
        return onAction;
    }

    public @Nullable EventHandler<ActionEvent> getOnAction() {
        return onAction.get();
    }

    public void setOnAction(@Nullable EventHandler<ActionEvent> value) {
        onAction.set(value);
    }

    /// What takes the change back; without one there is no button for it.
    public ObjectProperty<@Nullable EventHandler<ActionEvent>> onRevertProperty() {
        return onRevert;
    }

    public @Nullable EventHandler<ActionEvent> getOnRevert() {
        return onRevert.get();
    }

    public void setOnRevert(@Nullable EventHandler<ActionEvent> value) {
        onRevert.set(value);
    }
}
