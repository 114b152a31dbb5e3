package org.updateuser.form;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Checked;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Edit;
import org.updateuser.patch.Rebase;

/// A user as the server has it and as it is typed, with all that follows: what [UpdateUser] shows.
final class EditedUser {
    private final Map<Leaf<?>, Remark> remarks = new HashMap<>();
    private final Conflicts conflicts = new Conflicts();
    private final Locks locks = new Locks();
    private final UndoSteps history;
    private Values base;
    private Values typed;

    EditedUser(Values served, LongSupplier nanoTime) {
        this.base = served;
        this.typed = served;
        this.history = new UndoSteps(nanoTime);
    }

    /// A draft taken up again: what both sides had changed is asked once more.
    EditedUser(Draft draft, LongSupplier nanoTime) {
        this(draft.base(), nanoTime);
        typed = draft.typed();
        history.resume(draft);
        rebase(draft.base(), draft.served());
    }

    Values base() {
        return base;
    }

    Values typed() {
        return typed;
    }

    UndoSteps history() {
        return history;
    }

    Conflicts conflicts() {
        return conflicts;
    }

    Map<Leaf<?>, Remark> remarks() {
        return remarks;
    }

    Lock lock(Leaf<?> leaf) {
        return locks.of(leaf, base, typed);
    }

    /// What a save would make of the server's user.
    Values sendable(Checked found) {
        return locks.without(conflicts.without(found.sendable(), base), base, typed);
    }

    private void become(Values newBase, Values newTyped) {
        base = newBase;
        typed = newTyped;
        conflicts.follow(base, typed);
    }

    /// Whether the row could be edited.
    <T> boolean edit(Leaf<T> leaf, T before, T value) {
        if (lock(leaf) != Lock.OPEN) {
            return false;
        }
        history.typed(leaf, before, value);
        remarks.remove(leaf);
        become(base, leaf.put(typed, value));
        return true;
    }

    /// Shows the user one step earlier or later.
    void step(Values values) {
        conflicts.reopen(values);
        become(base, values);
    }

    void revert(Leaf<?> leaf) {
        if (leaf.in(typed) && leaf.in(base)) {
            replace(put(leaf, base));
        }
    }

    private <T> Values put(Leaf<T> leaf, Values from) {
        return leaf.put(typed, leaf.get(from));
    }

    /// Changes several rows in one step.
    void replace(Values values) {
        List<Edit<?>> edits = Edit.between(typed, values);
        edits.forEach(edit -> remarks.remove(edit.leaf()));
        history.together(edits);
        become(base, values);
    }

    void takeTheirs(Leaf<?> leaf) {
        replace(conflicts.takeTheirs(leaf, base, typed));
    }

    void rebase(Values from, Values theirs) {
        Values whole = locks.withUnreadable(base, theirs);
        Rebase.Result result = Rebase.of(from, typed, whole);
        history.rebase(from, whole);
        conflicts.rebased(result.conflicts(), from, result.base(), result.mine());
        become(result.base(), result.mine());
    }

    /// Makes a step of what the server did not take although it was sent, so that undo brings it back.
    void keepUndoable(Values asked, Collection<Leaf<?>> unapplied) {
        history.together(Edit.between(asked, typed).stream()
                .filter(edit -> unapplied.contains(edit.leaf()))
                .toList());
    }

    /// What is to be kept of it.
    Draft draft(Instant changed) {
        return new Draft(base, conflicts.earlier(base), typed, history.done(), history.undone(), changed);
    }

    /// Puts what takes `from` to `to` onto what is typed, in one step. What the server has otherwise by now is asked;
    /// what is only typed otherwise gives way, and undo brings it back. What is not loaded stays so.
    ///
    /// @return whether anything is typed otherwise now
    boolean apply(Values from, Values to) {
        Rebase.Result served = Rebase.of(from, loaded(to), base);
        Values values = Rebase.of(base, served.mine(), typed).mine();
        if (Edit.between(typed, values).isEmpty()) {
            return false;
        }
        replace(values);
        conflicts.add(served.conflicts(), from, base, typed);
        return true;
    }

    private Values loaded(Values values) {
        Values result = values;
        for (Field<?> property : values.fields()) {
            result = base.has(property) ? result : result.without(property);
        }
        return result;
    }

    void remark(Map<Leaf<?>, Remark> said) {
        remarks.clear();
        remarks.putAll(said);
    }

    void nothingReturned(Field<?> property) {
        locks.nothingReturned(property);
    }

    void treatAsEmpty(Leaf<?> leaf) {
        if (lock(leaf) == Lock.NOTHING_RETURNED) {
            become(empty(base, leaf.property()), empty(typed, leaf.property()));
        }
    }

    private static <T> Values empty(Values values, Field<T> property) {
        return values.with(property, property.empty());
    }
}
