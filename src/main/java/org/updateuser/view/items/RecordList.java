package org.updateuser.view.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.FieldState;
import org.updateuser.form.Words;
import org.updateuser.model.Values;
import org.updateuser.view.ItemsEditor;
import org.updateuser.view.Screens;
import org.updateuser.view.items.Records.Status;
import org.updateuser.view.kit.Portions;
import org.updateuser.view.kit.Reveal;

/// A list of records with a row for each. Rows stay as long as they fit what they show, so that typing keeps focus and
/// caret, and undo, redo and what a server sends appear in the rows they are about.
public abstract class RecordList extends VBox implements ItemsEditor {
    private final String key;
    private final HBox top = new HBox();
    private final VBox heading = new VBox();
    private final VBox rows = new VBox();
    private final Portions portions = new Portions(rows, 1);
    private final Label empty = new Label();
    private final VBox foot = new VBox();
    private final RecordFocus focus = new RecordFocus(this::rows, this::adder);
    private @Nullable Screens screens;
    private @Nullable Records records;

    /// @param key the words of the list: `group.<key>.text` above it if there is one, `<key>.add`, `<key>.empty`
    RecordList(String key) {
        this.key = key;
        getStyleClass().add("record-list");
        top.getStyleClass().add("record-top");
        rows.getStyleClass().add("record-rows");
        rows.setAccessibleRole(AccessibleRole.PARENT);
        foot.getStyleClass().add("record-foot");
        empty.getStyleClass().add("record-empty");
        empty.setWrapText(true);
        empty.managedProperty().bind(empty.visibleProperty());
        top.managedProperty().bind(top.visibleProperty());
        heading.managedProperty().bind(heading.visibleProperty());
        getChildren().setAll(top, heading, rows, empty, foot);
    }

    /// Makes the row that suits a value.
    abstract RecordRow row(Values value);

    /// What adds a record; made anew for each user.
    abstract Node adder(String words);

    /// What else the rows have to follow.
    Subscription follow(Screens shared) {
        return Subscription.EMPTY;
    }

    /// Whether the adder stands under the rows, as a picker does, not above them.
    boolean isAdderLast() {
        return false;
    }

    /// What else stands under the rows; made anew for each user.
    List<Node> below() {
        return List.of();
    }

    /// The line of column names, if there is one.
    final VBox heading() {
        return heading;
    }

    final Screens screens() {
        return Objects.requireNonNull(screens, "bound first");
    }

    final Words words() {
        return screens().words();
    }

    final Records records() {
        return Objects.requireNonNull(records, "bound first");
    }

    @Override
    public final Subscription bind(FieldState<List<Values>> state, Screens shared) {
        screens = shared;
        records = new Records(state);
        portions.show(List.of());
        empty.setText(words().text(key + ".empty"));
        Label hint = hint(words());
        top.getChildren().setAll(hint);
        top.setVisible(!isAdderLast() || !hint.getText().isEmpty());
        foot.getChildren().setAll(below());
        (isAdderLast() ? foot : top).getChildren().add(adder(words().text(key + ".add")));
        return Subscription.combine(
                state.typed().subscribe(now -> refresh()),
                state.base().subscribe(now -> refresh()),
                state.findings().subscribe(now -> refresh()),
                follow(shared),
                shared.names().revision().subscribe(revision -> refresh()));
    }

    private Label hint(Words words) {
        Label text = new Label(words.textIfAny("group." + key + ".text").orElse(""));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        text.getStyleClass().add("record-hint");
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    final void refresh() {
        List<Values> items = records().items();
        if (!fit(items)) {
            rebuild(items);
        }
        List<Status> statuses = records().statuses();
        List<RecordRow> now = rows();
        for (int place = 0; place < now.size(); place++) {
            now.get(place).show(place, items.get(place), statuses.get(place));
        }
        empty.setVisible(items.isEmpty());
        heading.setVisible(!items.isEmpty() && !heading.getChildren().isEmpty());
        refreshed();
    }

    /// Called whenever the rows were told what stands in them.
    void refreshed() {}

    private boolean fit(List<Values> items) {
        List<RecordRow> now = rows();
        boolean fit = now.size() == items.size();
        for (int place = 0; fit && place < now.size(); place++) {
            fit = now.get(place).fits(items.get(place));
        }
        return fit;
    }

    /// Rows that show what they did go on doing it at their new place.
    private void rebuild(List<Values> items) {
        List<RecordRow> left = new ArrayList<>(rows());
        List<RecordRow> now = new ArrayList<>();
        for (Values item : items) {
            RecordRow row = left.stream()
                    .filter(old -> old.value().equals(item))
                    .findFirst()
                    .orElseGet(() -> row(item));
            left.remove(row);
            now.add(row);
        }
        portions.show(now);
    }

    /// The rows, of which the last may not be in the window yet.
    final List<RecordRow> rows() {
        return portions.nodes().stream()
                .flatMap(node -> node instanceof RecordRow row ? Stream.of(row) : Stream.empty())
                .toList();
    }

    /// Adds a record at the end and goes to it.
    final void add(Values value) {
        records().add(value);
        portions.finish();
        RecordFocus.to(rows().getLast());
    }

    final void remove(RecordRow row) {
        int place = row.place();
        show(rows().stream().filter(other -> !other.equals(row)).toList());
        records().remove(place);
        focus.toRemove(place);
    }

    final void revert(RecordRow row) {
        int place = row.place();
        records().revert(place);
        if (place < rows().size()) {
            rows().get(place).first().requestFocus();
        }
    }

    final boolean canMove(RecordRow row, int by) {
        int to = row.place() + by;
        return to >= 0 && to < records().items().size();
    }

    final void move(RecordRow row, int by) {
        put(row, by);
        RecordFocus.toMove(row, by);
    }

    /// Moves a row; the keyboard stays where it is.
    final void moveQuietly(RecordRow row, int by) {
        Node owner = getScene().getFocusOwner();
        put(row, by);
        if (owner != null) {
            owner.requestFocus();
        }
        Reveal.show(row);
    }

    private void show(List<RecordRow> now) {
        portions.show(now);
        portions.finish();
    }

    private void put(RecordRow row, int by) {
        int from = row.place();
        List<RecordRow> order = new ArrayList<>(rows());
        order.add(from + by, order.remove(from));
        show(order);
        records().move(from, from + by);
    }

    @Override
    public final boolean focusFirst() {
        portions.finish();
        return focus.toFirst();
    }

    private Node adder() {
        return (isAdderLast() ? foot : top).getChildren().getLast();
    }
}
