package org.updateuser.form;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;
import org.updateuser.patch.Checked;
import org.updateuser.patch.Conflict;
import org.updateuser.patch.Draft;

/// The observable user that the forms are bound to.
///
/// It holds two sets of values, what the server has and what is typed, and derives everything else from them: what
/// is changed, what is wrong, what can be sent. All of it lives on the thread of the user interface.
public final class UpdateUser {
    private final EditedUser truth;
    private final Rows rows;
    private final Redrawing redrawing = new Redrawing(this::showOnce);
    private final Disputes disputes;
    private final Told told;
    private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    /// A user as the server has it, nothing edited yet.
    ///
    /// @param nanoTime tells keystrokes that belong together from those that don't
    public UpdateUser(Values served, LongSupplier nanoTime) {
        this(new EditedUser(served, nanoTime));
    }

    /// A user with all that was done to it, such as a draft taken up again.
    UpdateUser(EditedUser truth) {
        this.truth = truth;
        disputes = new Disputes(truth, this::edited);
        told = new Told(truth);
        rows = new Rows(this);
        show();
    }

    /// The state of one row.
    public <T> FieldState<T> state(Leaf<T> leaf) {
        return rows.of(leaf);
    }

    /// The state of the row of a property or part.
    public <T> FieldState<T> state(Field<T> field) {
        return state(Catalogue.leaf(field));
    }

    /// What the server has.
    public ReadOnlyObjectProperty<Values> base() {
        return told.base().getReadOnlyProperty();
    }

    /// What is typed, valid or not.
    public ReadOnlyObjectProperty<Values> typed() {
        return told.typed().getReadOnlyProperty();
    }

    /// What is typed and what is wrong with it.
    public ReadOnlyObjectProperty<Checked> checked() {
        return told.checked().getReadOnlyProperty();
    }

    /// What a save would make of the server's user: without what is invalid, and without what nobody has chosen
    /// yet.
    public ReadOnlyObjectProperty<Values> sendable() {
        return told.sendable().getReadOnlyProperty();
    }

    /// The differences a save would send, in the order of the catalogue.
    public ReadOnlyObjectProperty<List<Change>> changes() {
        return told.changes().getReadOnlyProperty();
    }

    /// Whether anything typed differs from what the server has, valid or not.
    public ReadOnlyBooleanProperty dirty() {
        return told.dirty().getReadOnlyProperty();
    }

    /// What both sides changed and nobody has chosen yet, in the order of the catalogue.
    public List<Conflict> conflicts() {
        return rows.conflicts();
    }

    /// The same, with what is chosen and not saved yet, and the choosing.
    public Disputes disputes() {
        return disputes;
    }

    /// Whether there is something to undo.
    public ReadOnlyBooleanProperty undoable() {
        return told.undoable().getReadOnlyProperty();
    }

    /// Whether there is something to redo.
    public ReadOnlyBooleanProperty redoable() {
        return told.redoable().getReadOnlyProperty();
    }

    /// Rises once all that is told of the user fits together anew: for whoever shows several things of it, once.
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// Rises with everything that somebody does here, and not with what the server says.
    ReadOnlyIntegerProperty edits() {
        return edits.getReadOnlyProperty();
    }

    /// What is to be kept of it.
    ///
    /// @param changed when it was edited last
    Draft draft(Instant changed) {
        return truth.draft(changed);
    }

    <T> void edit(Leaf<T> leaf, T value) {
        T before = leaf.get(truth.typed());
        if (before.equals(value)) {
            return;
        }
        if (truth.edit(leaf, before, value)) {
            edited();
        } else if (!redrawing.isRunning()) {
            show(); // a locked row shows what it had
        }
    }

    private void edited() {
        edits.set(edits.get() + 1);
        show();
    }

    /// Puts what takes `from` to `to` onto what is typed, in one step that can be undone.
    ///
    /// @return whether anything is typed otherwise now
    boolean apply(Values from, Values to) {
        boolean changes = truth.apply(from, to);
        if (changes) {
            edited();
        }
        return changes;
    }

    /// The next keystroke begins a new step of undo.
    public void closeStep() {
        truth.history().close();
    }

    /// Takes the last step back.
    public void undo() {
        if (truth.history().canUndo()) {
            truth.take(truth.history().undo());
            edited();
        }
    }

    /// Does again what was undone last.
    public void redo() {
        if (truth.history().canRedo()) {
            truth.take(truth.history().redo());
            edited();
        }
    }

    /// Takes one change back.
    public void revert(Change change) {
        truth.replace(change.revert(truth.base(), truth.typed()));
        edited();
    }

    /// Takes one row back.
    public void revert(Leaf<?> leaf) {
        truth.revert(leaf);
        edited();
    }

    /// Takes everything back, in one step that can be undone.
    public void revertAll() {
        truth.replace(truth.base());
        edited();
    }

    /// Puts the edits onto what the server has now. This is the only way in for a server's values.
    ///
    /// @param from what both sides started from: the base, or what was sent
    /// @param theirs what the server has now
    public void rebase(Values from, Values theirs) {
        truth.rebase(from, theirs);
        show();
    }

    /// Takes in the answer to what was sent: what a save has settled is settled.
    void saved(Values sent, Values answer) {
        truth.saved(sent);
        rebase(sent, answer);
    }

    /// Takes in what the server said beside its values: that is no edit.
    void hear(Consumer<EditedUser> news) {
        news.accept(truth);
        show();
    }

    /// Unlocks a row that the service returned nothing for, as if it were empty.
    public void treatAsEmpty(Leaf<?> leaf) {
        truth.treatAsEmpty(leaf);
        edited();
    }

    /// Shows the truth. Who listens may edit at once: then it is shown again.
    private void show() {
        redrawing.run();
    }

    private void showOnce() {
        told.show(truth, rows);
        disputes.show(); // after all that: a choice may change nothing that the others tell
        revision.set(revision.get() + 1);
    }
}
