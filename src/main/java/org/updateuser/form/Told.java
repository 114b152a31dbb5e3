package org.updateuser.form;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;
import org.updateuser.patch.Checked;
import org.updateuser.patch.Difference;

/// What is told of a user as a whole. All of it follows from what the server has and what is typed.
final class Told {
    private final ReadOnlyObjectWrapper<Values> base;
    private final ReadOnlyObjectWrapper<Values> typed;
    private final ReadOnlyObjectWrapper<Checked> checked;
    private final ReadOnlyObjectWrapper<Values> sendable;
    private final ReadOnlyObjectWrapper<List<Change>> changes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    Told(EditedUser truth) {
        base = new ReadOnlyObjectWrapper<>(truth.base());
        typed = new ReadOnlyObjectWrapper<>(truth.typed());
        checked = new ReadOnlyObjectWrapper<>(Checked.of(truth.base(), truth.base()));
        sendable = new ReadOnlyObjectWrapper<>(truth.base());
    }

    ReadOnlyObjectWrapper<Values> base() {
        return base;
    }

    ReadOnlyObjectWrapper<Values> typed() {
        return typed;
    }

    ReadOnlyObjectWrapper<Checked> checked() {
        return checked;
    }

    ReadOnlyObjectWrapper<Values> sendable() {
        return sendable;
    }

    ReadOnlyObjectWrapper<List<Change>> changes() {
        return changes;
    }

    ReadOnlyBooleanWrapper dirty() {
        return dirty;
    }

    ReadOnlyBooleanWrapper undoable() {
        return undoable;
    }

    ReadOnlyBooleanWrapper redoable() {
        return redoable;
    }

    /// Tells it, and row by row too: the rows are up to date when it is heard what is changed and what is wrong.
    void show(EditedUser truth, Rows rows) {
        Checked found = truth.checked();
        Values toSend = truth.sendable(found);
        List<Change> differences = Difference.between(truth.base(), toSend);
        base.set(truth.base());
        typed.set(truth.typed());
        sendable.set(toSend);
        rows.show(truth, found);
        dirty.set(rows.isChanged());
        changes.set(differences);
        checked.set(found);
        undoable.set(truth.history().canUndo());
        redoable.set(truth.history().canRedo());
    }
}
