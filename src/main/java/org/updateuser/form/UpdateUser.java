package org.updateuser.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;
import org.updateuser.patch.Checked;
import org.updateuser.patch.Conflict;
import org.updateuser.patch.Difference;
import org.updateuser.patch.Rebase;

/// The observable user that the forms are bound to.
///
/// It holds two sets of values, what the server has and what is typed, and derives everything else from them: what
/// is changed, what is wrong, what can be sent. All of it lives on the thread of the user interface.
public final class UpdateUser {
    private final Map<Leaf<?>, FieldState<?>> states = new LinkedHashMap<>();
    private final Map<Leaf<?>, List<Conflict>> conflicts = new HashMap<>();
    private final Map<Leaf<?>, Remark> remarks = new HashMap<>();
    private final History history;
    private final Locks locks = new Locks();
    private final ReadOnlyObjectWrapper<Values> base;
    private final ReadOnlyObjectWrapper<Values> typed;
    private final ReadOnlyObjectWrapper<Checked> checked;
    private final ReadOnlyObjectWrapper<Values> sendable;
    private final ReadOnlyObjectWrapper<List<Change>> changes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    /// A user as the server has it, nothing edited yet.
    ///
    /// @param nanoTime tells keystrokes that belong together from those that don't
    public UpdateUser(Values served, LongSupplier nanoTime) {
        base = new ReadOnlyObjectWrapper<>(served);
        typed = new ReadOnlyObjectWrapper<>(served);
        checked = new ReadOnlyObjectWrapper<>(Checked.of(served, served));
        sendable = new ReadOnlyObjectWrapper<>(served);
        history = new History(nanoTime);
        Catalogue.LEAVES.forEach(leaf -> states.put(leaf, new FieldState<>(this, leaf)));
        show();
    }

    /// The state of one row.
    @SuppressWarnings("unchecked") // the constructor puts a FieldState<T> under a Leaf<T>
    public <T> FieldState<T> state(Leaf<T> leaf) {
        FieldState<?> state = states.get(leaf);
        if (state == null) {
            throw new IllegalArgumentException("not in the catalogue: " + leaf);
        }
        return (FieldState<T>) state;
    }

    /// The state of the row of a property or part.
    public <T> FieldState<T> state(Field<T> field) {
        return state(Catalogue.leaf(field));
    }

    /// What the server has.
    public ReadOnlyObjectProperty<Values> base() {
        return base.getReadOnlyProperty();
    }

    /// What is typed, valid or not.
    public ReadOnlyObjectProperty<Values> typed() {
        return typed.getReadOnlyProperty();
    }

    /// What is typed and what is wrong with it.
    public ReadOnlyObjectProperty<Checked> checked() {
        return checked.getReadOnlyProperty();
    }

    /// What a save would make of the server's user: without what is invalid, and without what nobody has chosen yet.
    public ReadOnlyObjectProperty<Values> sendable() {
        return sendable.getReadOnlyProperty();
    }

    /// The differences a save would send, in the order of the catalogue.
    public ReadOnlyObjectProperty<List<Change>> changes() {
        return changes.getReadOnlyProperty();
    }

    /// Whether anything typed differs from what the server has, valid or not.
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    /// Whether there is something to undo.
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// Whether there is something to redo.
    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    <T> void edit(Leaf<T> leaf, T value) {
        T before = leaf.get(typed.get());
        if (!before.equals(value) && locks.of(leaf, base.get(), typed.get()) == Lock.OPEN) {
            history.typed(leaf, before, value);
            remarks.remove(leaf);
            become(base.get(), leaf.put(typed.get(), value));
        } else if (!before.equals(value)) {
            show(); // a locked row shows what it had
        }
    }

    /// The next keystroke begins a new step of undo.
    public void closeStep() {
        history.close();
    }

    /// Takes the last step back.
    public void undo() {
        if (history.canUndo()) {
            become(base.get(), history.undo(typed.get()));
        }
    }

    /// Does again what was undone last.
    public void redo() {
        if (history.canRedo()) {
            become(base.get(), history.redo(typed.get()));
        }
    }

    /// Takes one change back.
    public void revert(Change change) {
        replace(change.revert(base.get(), typed.get()));
    }

    /// Takes one row back.
    public void revert(Leaf<?> leaf) {
        conflicts.remove(leaf);
        replace(put(leaf, base.get()));
    }

    /// Takes everything back, in one step that can be undone.
    public void revertAll() {
        conflicts.clear();
        replace(base.get());
    }

    private <T> Values put(Leaf<T> leaf, Values from) {
        return leaf.put(typed.get(), leaf.get(from));
    }

    private void replace(Values values) {
        List<Edit<?>> edits = new ArrayList<>();
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            if (leaf.in(typed.get()) && leaf.in(values)) {
                Edit<?> edit = Edit.between(leaf, typed.get(), values);
                if (!edit.changesNothing()) {
                    edits.add(edit);
                    remarks.remove(leaf);
                }
            }
        }
        history.together(edits);
        become(base.get(), values);
    }

    void keepMine(Leaf<?> leaf) {
        conflicts.remove(leaf);
        become(base.get(), typed.get());
    }

    void takeTheirs(Leaf<?> leaf) {
        List<Conflict> open = conflicts.getOrDefault(leaf, List.of());
        conflicts.remove(leaf);
        replace(Settlement.theirs(typed.get(), open));
    }

    /// Puts the edits onto what the server has now. This is the only way in for a server's values.
    ///
    /// @param from what both sides started from: the base, or what was sent
    /// @param theirs what the server has now
    public void rebase(Values from, Values theirs) {
        Rebase.Result result = Rebase.of(from, typed.get(), theirs);
        history.rebase(from, theirs);
        Map<Leaf<?>, List<Conflict>> open = new HashMap<>();
        result.conflicts()
                .forEach(conflict -> open.computeIfAbsent(conflict.leaf(), leaf -> new ArrayList<>())
                        .add(conflict));
        conflicts.entrySet().removeIf(entry -> !stillOpen(entry.getKey(), result));
        conflicts.putAll(open);
        become(result.base(), result.mine());
    }

    /// An earlier conflict nobody settled stays one as long as the two sides differ.
    private static boolean stillOpen(Leaf<?> leaf, Rebase.Result result) {
        return !leaf.same(result.base(), result.mine());
    }

    /// Notes what the server said of single rows at the last save.
    public void remark(Map<Leaf<?>, Remark> said) {
        remarks.clear();
        remarks.putAll(said);
        show();
    }

    /// Unlocks a row that the service returned nothing for, as if it were empty.
    public void treatAsEmpty(Leaf<?> leaf) {
        Field<?> property = leaf.property();
        locks.unlock(property);
        become(empty(base.get(), property), empty(typed.get(), property));
    }

    private static <T> Values empty(Values values, Field<T> property) {
        return values.has(property) ? values : values.with(property, property.empty());
    }

    /// Notes that a property was asked for alone and did not come.
    public void nothingReturned(Field<?> property) {
        locks.nothingReturned(property);
        show();
    }

    private void become(Values newBase, Values newTyped) {
        base.set(newBase);
        typed.set(newTyped);
        show();
    }

    private void show() {
        Checked found = Checked.of(base.get(), typed.get());
        Values toSend = withoutConflicts(found.sendable());
        for (FieldState<?> state : states.values()) {
            Leaf<?> leaf = state.leaf();
            state.show(base.get(), typed.get(), locks.of(leaf, base.get(), typed.get()));
            state.say(
                    found.findings().stream()
                            .filter(finding -> finding.leaf().equals(leaf))
                            .toList(),
                    conflicts.getOrDefault(leaf, List.of()),
                    remarks.getOrDefault(leaf, Remark.NONE));
        }
        sendable.set(toSend);
        changes.set(Difference.between(base.get(), toSend));
        checked.set(found); // the rows are up to date when this is heard
        dirty.set(states.values().stream().anyMatch(state -> state.changed().get()));
        undoable.set(history.canUndo());
        redoable.set(history.canRedo());
    }

    private Values withoutConflicts(Values values) {
        Values result = values;
        for (Leaf<?> leaf : conflicts.keySet()) {
            result = settled(result, leaf);
        }
        return result;
    }

    private <T> Values settled(Values values, Leaf<T> leaf) {
        return leaf.put(values, leaf.get(base.get()));
    }
}
