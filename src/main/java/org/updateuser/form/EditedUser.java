package org.updateuser.form;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.updateuser.form.Dispute.Side;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Permissions;
import org.updateuser.model.Values;
import org.updateuser.patch.Allowed;
import org.updateuser.patch.Checked;
import org.updateuser.patch.Circle;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Edit;
import org.updateuser.patch.Rebase;
import org.updateuser.patch.Spot;

/// A user as the server has it and as it is typed, with all that follows: what [UpdateUser] shows.
final class EditedUser {
    private final Map<Leaf<?>, Remark> remarks = new HashMap<>();
    private final Conflicts conflicts = new Conflicts();
    private final Locks locks = new Locks();
    private final UndoSteps history;
    private final Meanwhile meanwhile;
    private Values base;
    private Values typed;
    private Circle circle = Circle.NONE;

    EditedUser(Values served, LongSupplier nanoTime) {
        this.base = served;
        this.typed = served;
        this.history = new UndoSteps(nanoTime);
        this.meanwhile = new Meanwhile(served);
    }

    /// A draft taken up again: what nobody had chosen is asked once more.
    EditedUser(Draft draft, LongSupplier nanoTime) {
        this(draft.base(), nanoTime);
        base = draft.served();
        typed = draft.typed();
        history.resume(draft);
        conflicts.resume(draft.base(), base, typed);
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

    Meanwhile meanwhile() {
        return meanwhile;
    }

    Map<Leaf<?>, Remark> remarks() {
        return remarks;
    }

    Lock lock(Leaf<?> leaf) {
        return locks.of(leaf, base, typed);
    }

    /// What a save would make of the server's user.
    Values sendable() {
        return sendable(checked());
    }

    /// What of what is typed can be sent.
    Checked checked() {
        return circle.without(Allowed.check(base, typed, locks.permissions()), base, typed);
    }

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
        Edit<T> edit = new Edit<>(leaf, before, value);
        Map<Spot, Side> sides = conflicts.sides();
        remarks.remove(leaf);
        become(base, leaf.put(typed, value));
        history.typed(edit, Step.of(List.of(edit), sides, conflicts.sides()));
        return true;
    }

    /// Goes one step back or on.
    void take(Step step) {
        conflicts.take(step.after());
        Values values = step.apply(typed);
        conflicts.reopen(base, values);
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
        replace(values, Map.of());
    }

    /// Chooses between the sides, in one step.
    void choose(Collection<Dispute> which, Side side) {
        Map<Spot, Side> chosen = new HashMap<>();
        Values values = typed;
        for (Dispute dispute : which) {
            chosen.put(dispute.spot(), side);
            values = dispute.settled(values, base, side);
        }
        replace(values, chosen);
    }

    private void replace(Values values, Map<Spot, Side> chosen) {
        List<Edit<?>> edits = Edit.between(typed, values);
        Map<Spot, Side> sides = conflicts.sides();
        edits.forEach(edit -> remarks.remove(edit.leaf()));
        conflicts.take(chosen);
        become(base, values);
        history.together(Step.of(edits, sides, conflicts.sides()));
    }

    void rebase(Values from, Values theirs) {
        Values whole = locks.withUnreadable(base, theirs);
        Rebase.Result result = Rebase.of(from, typed, whole);
        meanwhile.moved(from, typed, whole);
        conflicts.rebased(result.conflicts(), from, result.base(), result.mine());
        history.rebase(from, whole, conflicts::knows);
        become(result.base(), result.mine());
        if (conflicts.all().isEmpty() && Edit.between(base, typed).isEmpty()) {
            meanwhile.reset(base);
        }
    }

    /// Notes that what was sent has arrived.
    void saved(Values sent) {
        meanwhile.saved(base, sent);
        conflicts.saved(base, sent);
    }

    /// Makes a step of what the server did not take although it was sent, so that undo brings it back.
    void keepUndoable(Values asked, Collection<Leaf<?>> unapplied) {
        history.together(Step.of(Edit.between(asked, typed).stream()
                .filter(edit -> unapplied.contains(edit.leaf()))
                .toList()));
    }

    /// What is to be kept of it.
    Draft draft(Instant changed) {
        return new Draft(base, conflicts.earlier(base), typed, history.done(), history.undone(), changed);
    }

    /// Puts what takes `from` to `to` onto what is typed, in one step. What the server has otherwise by now is
    /// asked; what is only typed otherwise gives way, and undo brings it back. What is not loaded stays so.
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

    /// Notes what the server said of single rows at the last save.
    void remark(Map<Leaf<?>, Remark> said) {
        remarks.clear();
        remarks.putAll(said);
    }

    /// Notes what whoever signed in may do.
    void allow(Permissions permissions) {
        locks.allow(permissions);
    }

    /// Notes who may not become the manager.
    void keepOut(Circle known) {
        circle = known;
    }

    /// Notes that a property was asked for alone and did not come.
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
