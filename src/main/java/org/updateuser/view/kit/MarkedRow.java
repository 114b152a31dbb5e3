package org.updateuser.view.kit;

import javafx.beans.DefaultProperty;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What every row of a form has: a mark at its left edge, a label, room for an editor, and a gutter for reverting. Mark
/// and gutter take their room always, so that nothing moves when a value becomes a change.
@DefaultProperty("content")
public abstract sealed class MarkedRow extends HBox permits FormRow {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final StringProperty labelText = new SimpleStringProperty(this, "labelText", "");
    private final StringProperty aside = new SimpleStringProperty(this, "aside", "");
    private final StringProperty revertName = new SimpleStringProperty(this, "revertName", "");
    private final ObjectProperty<@Nullable Node> content = new SimpleObjectProperty<>(this, "content");
    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onRevert =
            new SimpleObjectProperty<>(this, "onRevert");
    private final BooleanProperty changed = new PseudoFlag(this, "changed");
    private final BooleanProperty invalid = new PseudoFlag(this, "invalid");

    private final Slot slot = new Slot();
    private final Label asideLine = new Label();
    private final VBox body = new VBox(slot, asideLine);

    MarkedRow() {
        getStyleClass().add("form-row");
        Region mark = new Region();
        mark.getStyleClass().add("mark");
        body.getStyleClass().add("row-body");
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().setAll(mark, label(), body, gutter());
        asideLine.getStyleClass().add("row-aside");
        asideLine.setWrapText(true);
        asideLine.setMinHeight(USE_PREF_SIZE);
        asideLine.textProperty().bind(aside);
        asideLine.visibleProperty().bind(aside.isNotEmpty());
        asideLine.managedProperty().bind(aside.isNotEmpty());
        labelText.subscribe(this::placeAside);
        content.subscribe(this::place);
        invalid.subscribe(_ -> warn(content.get()));
    }

    private Label label() {
        Label label = new Label();
        label.getStyleClass().add("row-label");
        label.textProperty().bind(labelText);
        label.labelForProperty().bind(content);
        label.setOnMouseClicked(_ -> slot.getChildren().forEach(Node::requestFocus));
        return label;
    }

    /// The button is made when there is first something to take back: most rows are never changed.
    private StackPane gutter() {
        StackPane gutter = new StackPane();
        gutter.getStyleClass().add("gutter");
        changed.subscribe(now -> {
            if (now && gutter.getChildren().isEmpty()) {
                gutter.getChildren().setAll(revert());
            }
        });
        return gutter;
    }

    private Button revert() {
        Button revert = Buttons.square(Feather.CORNER_UP_LEFT, "revert");
        revert.accessibleTextProperty().bind(revertName);
        revert.visibleProperty().bind(changed.and(Bindings.isNotNull(onRevert)));
        revert.opacityProperty() // unseen it is still there, so that both ways of the keyboard lead to it
                .bind(Bindings.when(hoverProperty().or(focusWithinProperty()))
                        .then(1)
                        .otherwise(0));
        changed.subscribe(now -> {
            if (!now && revert.isFocused()) {
                slot.getChildren().forEach(Node::requestFocus);
            }
        });
        revert.onActionProperty().bind(onRevert);
        revertName.subscribe(words -> Hint.setText(revert, words));
        return revert;
    }

    /// Last under the editor, or first where there is no label: then it stands where the label would.
    private void placeAside(String label) {
        body.getChildren().remove(asideLine);
        body.getChildren().add(label.isEmpty() ? 0 : body.getChildren().size(), asideLine);
    }

    private void place(@Nullable Node node) {
        slot.put(node);
        if (node != null) {
            name(node);
        }
        warn(node);
    }

    /// An editor made of parts hands its name on to the part that takes the keyboard.
    private void name(Node node) {
        boolean parts = node instanceof Region && !(node instanceof Control);
        if (parts && !node.accessibleTextProperty().isBound() && node.getAccessibleText() == null) {
            node.accessibleTextProperty().bind(labelText);
        }
    }

    private void warn(@Nullable Node node) {
        if (node != null) {
            node.pseudoClassStateChanged(DANGER, invalid.get());
        }
    }

    /// Where the editor stands and lines under it are put.
    final VBox body() {
        return body;
    }

    final Slot slot() {
        return slot;
    }

    /// The words before the editor; they name it to assistive technology too.
    public final StringProperty labelTextProperty() {
        return labelText;
    }

    public final String getLabelText() {
        return labelText.get();
    }

    public final void setLabelText(String value) {
        labelText.set(value);
    }

    /// A quiet word about the field itself, whatever its value; empty for none.
    public final StringProperty asideProperty() {
        return aside;
    }

    public final String getAside() {
        return aside.get();
    }

    public final void setAside(String value) {
        aside.set(value);
    }

    /// The editor.
    public final ObjectProperty<@Nullable Node> contentProperty() {
        return content;
    }

    public final @Nullable Node getContent() {
        return content.get();
    }

    public final void setContent(@Nullable Node value) {
        content.set(value);
    }

    /// Whether the value differs from the server's.
    public final BooleanProperty changedProperty() {
        return changed;
    }

    public final boolean isChanged() {
        return changed.get();
    }

    public final void setChanged(boolean value) {
        changed.set(value);
    }

    /// Whether what was typed cannot be sent; wins over `changed` in what is drawn.
    public final BooleanProperty invalidProperty() {
        return invalid;
    }

    public final boolean isInvalid() {
        return invalid.get();
    }

    public final void setInvalid(boolean value) {
        invalid.set(value);
    }

    /// What takes the change back; without one there is no button for it.
    public final ObjectProperty<@Nullable EventHandler<ActionEvent>> onRevertProperty() {
        return onRevert;
    }

    public final @Nullable EventHandler<ActionEvent> getOnRevert() {
        return onRevert.get();
    }

    public final void setOnRevert(@Nullable EventHandler<ActionEvent> value) {
        onRevert.set(value);
    }

    /// The name of the button that takes the change back.
    public final StringProperty revertNameProperty() {
        return revertName;
    }

    public final String getRevertName() {
        return revertName.get();
    }

    public final void setRevertName(String value) {
        revertName.set(value);
    }
}
