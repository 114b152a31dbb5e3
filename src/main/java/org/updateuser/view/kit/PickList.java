package org.updateuser.view.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Several things picked out of many: a row for each, with a button that takes it out, and a picker under them that
/// adds another. What is in the list already cannot be added twice.
///
/// @param <T> what is picked
public final class PickList<T> extends Offer<T> {
    private final ObjectProperty<List<T>> items = new SimpleObjectProperty<>(this, "items", List.of());
    private final ObjectProperty<List<T>> base = new SimpleObjectProperty<>(this, "base", List.of());
    private final ObjectProperty<Function<T, Object>> identity =
            new SimpleObjectProperty<>(this, "identity", item -> item);
    private final StringProperty removeName = new SimpleStringProperty(this, "removeName", "{0}");
    private final Picker<T> adder = new Picker<>();
    private final VBox rows = new VBox();

    public PickList() {
        getStyleClass().add("pick-list-editor");
        rows.getStyleClass().add("pick-rows");
        VBox all = new VBox(rows, adder);
        all.getStyleClass().add("pick-list-box");
        getChildren().setAll(all);
        adder.finderProperty().bind(finderProperty());
        adder.labelProperty().bind(labelProperty());
        adder.detailProperty().bind(detailProperty());
        adder.faceProperty().bind(faceProperty());
        adder.promptProperty().bind(promptProperty());
        adder.searchPromptProperty().bind(searchPromptProperty());
        adder.emptyTextProperty().bind(emptyTextProperty());
        adder.accessibleTextProperty().bind(accessibleTextProperty());
        adder.accessibleHelpProperty().bind(accessibleHelpProperty());
        adder.valueProperty().subscribe(this::add);
        items.subscribe(_ -> draw());
        base.subscribe(_ -> draw());
        removeName.subscribe(_ -> draw());
    }

    @Override
    public void requestFocus() {
        adder.requestFocus();
    }

    private void add(@Nullable T picked) {
        if (picked == null) {
            return;
        }
        adder.setValue(null);
        if (!holds(items.get(), picked)) {
            List<T> more = new ArrayList<>(items.get());
            more.add(picked);
            items.set(List.copyOf(more));
        }
    }

    private boolean holds(List<T> list, T item) {
        Object wanted = identity.get().apply(item);
        return list.stream().anyMatch(each -> identity.get().apply(each).equals(wanted));
    }

    private void remove(int place) {
        List<T> rest = new ArrayList<>(items.get());
        rest.remove(place);
        items.set(List.copyOf(rest));
        int next = Math.min(place, rest.size() - 1);
        if (next < 0) {
            adder.requestFocus();
        } else if (rows.getChildren().get(next).lookup(".pick-remove") instanceof Button button) {
            button.requestFocus();
        }
    }

    @Override
    void draw() {
        List<HBox> drawn = new ArrayList<>();
        for (int place = 0; place < items.get().size(); place++) {
            drawn.add(row(place, items.get().get(place)));
        }
        rows.getChildren().setAll(drawn);
    }

    private HBox row(int place, T item) {
        Button remove = Buttons.square(Feather.X, "pick-remove");
        remove.setAccessibleText(removeName.get().replace("{0}", getLabel().apply(item)));
        remove.setOnAction(_ -> remove(place));
        HBox line = PickCell.line(item, look());
        HBox.setHgrow(line, Priority.ALWAYS);
        Region mark = new Region();
        mark.getStyleClass().add("mark");
        HBox row = new HBox(mark, line, remove);
        row.getStyleClass().add("pick-row");
        row.pseudoClassStateChanged(PseudoClass.getPseudoClass("added"), !holds(base.get(), item));
        return row;
    }

    /// What is picked, in order; an immutable list, replaced as a whole.
    public ObjectProperty<List<T>> itemsProperty() {
        return items;
    }

    public List<T> getItems() {
        return items.get();
    }

    public void setItems(List<T> value) {
        items.set(value);
    }

    /// What the server has: an item that is not in it is drawn as added.
    public ObjectProperty<List<T>> baseProperty() {
        return base;
    }

    public List<T> getBase() {
        return base.get();
    }

    public void setBase(List<T> value) {
        base.set(value);
    }

    /// What makes two items the same one, such as their id.
    public ObjectProperty<Function<T, Object>> identityProperty() {
        return identity;
    }

    public Function<T, Object> getIdentity() {
        return identity.get();
    }

    public void setIdentity(Function<T, Object> value) {
        identity.set(value);
    }

    /// The name of the button that takes an item out; `{0}` stands for the item's words.
    public StringProperty removeNameProperty() {
        return removeName;
    }

    public String getRemoveName() {
        return removeName.get();
    }

    public void setRemoveName(String value) {
        removeName.set(value);
    }
}
