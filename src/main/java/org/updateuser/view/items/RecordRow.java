package org.updateuser.view.items;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.updateuser.form.Words;
import org.updateuser.model.Problem.Code;
import org.updateuser.model.Values;
import org.updateuser.view.items.Records.Status;
import org.updateuser.view.kit.Buttons;
import org.updateuser.view.kit.Hint;
import org.updateuser.view.kit.MessageLine;

/// One record of a list: a mark at the left edge, what is edited, and what is wrong with it underneath. A row follows
/// the list from outside, as when something is undone, but leaves alone what is being typed in it.
abstract class RecordRow extends HBox {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final RecordList list;
    private final List<Consumer<Values>> showers = new ArrayList<>();
    private final List<Runnable> namers = new ArrayList<>();
    private final Map<Node, String> edited = new LinkedHashMap<>();
    private final FoldingLine line = new FoldingLine();
    private final MessageLine problem = new MessageLine(Feather.ALERT_CIRCLE, "bad");
    private Values value;
    private int place;
    private boolean showing;
    private String consequence = "";

    RecordRow(RecordList list, Values value) {
        this.list = list;
        this.value = value;
        getStyleClass().add("record-row");
        setAccessibleRole(AccessibleRole.PARENT);
        Region mark = new Region();
        mark.getStyleClass().add("mark");
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().setAll(mark, line);
    }

    /// What the row is called, such as *Phone, Work*.
    abstract String name(Values shown);

    /// Whether this kind of row can show a value.
    abstract boolean fits(Values other);

    /// Whether a problem is about what a control with this name holds.
    abstract boolean isAbout(Code code, String key);

    /// What the keyboard goes to first.
    abstract Node first();

    /// Called whenever the row was told what stands in it.
    void drawn(Status status) {}

    final Words words() {
        return list.words();
    }

    final FoldingLine line() {
        return line;
    }

    final MessageLine problem() {
        return problem;
    }

    final Values value() {
        return value;
    }

    final String name() {
        return name(value);
    }

    /// Shows what stands at a place of the list now.
    final void show(int row, Values now, Status status) {
        place = row;
        if (!now.equals(value)) {
            value = now;
            quietly(() -> showers.forEach(shower -> shower.accept(now)));
        }
        setAccessibleText(name());
        nameAll();
        mark(status);
        drawn(status);
    }

    /// Names all that has a name after the row.
    final void nameAll() {
        namers.forEach(Runnable::run);
    }

    private void mark(Status status) {
        boolean invalid = status.problem().isPresent();
        pseudoClassStateChanged(CHANGED, status.changed());
        pseudoClassStateChanged(INVALID, invalid);
        consequence = words().text(status.origin().isPresent() ? "consequence.item.old" : "consequence.item.new");
        problem.say(status.problem().map(words()::problem).orElse(""), consequence);
        edited.forEach((node, key) -> blame(
                node, status.problem().map(found -> isAbout(found.code(), key)).orElse(false)));
    }

    private void blame(Node node, boolean blamed) {
        node.pseudoClassStateChanged(DANGER, blamed);
        node.setAccessibleHelp(blamed ? problem.getAccessibleText() : null);
    }

    /// Ties a control to a text of the record, both ways.
    final <C extends TextInputControl> C text(
            C input, String key, Function<Values, String> reads, BiFunction<Values, String, Values> writes) {
        tie(input, input.textProperty(), key, reads, writes);
        showers.add(now -> input.end());
        return input;
    }

    /// Ties a control's value to a text of the record, both ways.
    final void tie(
            Node control,
            Property<String> shown,
            String key,
            Function<Values, String> reads,
            BiFunction<Values, String, Values> writes) {
        named(control, key);
        edited.put(control, key);
        shown.setValue(reads.apply(value));
        showers.add(now -> {
            if (!reads.apply(now).equals(shown.getValue())) {
                shown.setValue(reads.apply(now));
            }
        });
        shown.subscribe((before, typed) -> edit(old -> writes.apply(old, typed == null ? "" : typed)));
    }

    private void edit(UnaryOperator<Values> change) {
        if (!showing) {
            become(change.apply(value));
        }
    }

    /// Shows something in a control without that being an edit.
    final void quietly(Runnable shower) {
        boolean before = showing;
        showing = true;
        try {
            shower.run();
        } finally {
            showing = before;
        }
    }

    /// Makes the record another one, while what is typed in it stays as it is.
    final void become(Values another) {
        value = another;
        list.records().set(place, value);
    }

    /// What a problem means for saving.
    final String consequence() {
        return consequence;
    }

    /// Names a control after the row and what it holds.
    final <N extends Node> N named(N node, String key) {
        namers.add(() -> node.setAccessibleText(words().text("items.cell", name(), words().text(key))));
        return node;
    }

    private Button button(Feather icon, String styleClass, String key, Runnable action) {
        Button button = Buttons.square(icon, styleClass);
        namers.add(() -> name(button, words().text(key, name())));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void name(Node button, String name) {
        button.setAccessibleText(name);
        Hint.setText(button, name);
    }

    /// Takes the row back; its room is kept while there is nothing to take back.
    final Button revert() {
        Button revert = button(Feather.CORNER_UP_LEFT, "revert", "action.revert", () -> list.revert(this));
        getPseudoClassStates().addListener((SetChangeListener<PseudoClass>)
                change -> revert.setVisible(getPseudoClassStates().contains(CHANGED)));
        revert.setVisible(false);
        return revert;
    }

    /// Takes the row out; Delete does it as well.
    final Button remove() {
        Button remove = button(Feather.X, "remove", "action.remove", () -> list.remove(this));
        remove.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                list.remove(this);
            }
        });
        return remove;
    }

    /// Moves the row up or down.
    final Button move(int by) {
        boolean up = by < 0;
        Button move = button(
                up ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN,
                up ? "move-up" : "move-down",
                up ? "images.up" : "images.down",
                () -> list.move(this, by));
        namers.add(() -> move.setDisable(!list.canMove(this, by)));
        return move;
    }

    final int place() {
        return place;
    }
}
