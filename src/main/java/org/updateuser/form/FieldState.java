package org.updateuser.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Dispute.Side;
import org.updateuser.model.Leaf;
import org.updateuser.patch.Checked.Finding;
import org.updateuser.patch.Conflict;

/// The state of one row: what is typed, what the server has, and what there is to say of it.
///
/// @param <T> what its value is
public final class FieldState<T> {
    private final UpdateUser user;
    private final Leaf<T> leaf;
    private final ObjectProperty<T> typed;
    private final ReadOnlyObjectWrapper<T> base;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Lock> lock = new ReadOnlyObjectWrapper<>(Lock.OPEN);
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Conflict>> conflicts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Remark> remark = new ReadOnlyObjectWrapper<>(Remark.NONE);
    private final ReadOnlyObjectWrapper<Optional<Notice>> advice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String advised = "";

    FieldState(UpdateUser user, Leaf<T> leaf) {
        this.user = user;
        this.leaf = leaf;
        this.typed = new SimpleObjectProperty<>(leaf.field().empty());
        this.base = new ReadOnlyObjectWrapper<>(leaf.field().empty());
        typed.addListener((property, before, value) -> edited(value));
    }

    /// What is shown is no edit; a control that was emptied by setting nothing means the empty value.
    private void edited(@Nullable T value) {
        if (value == null) {
            typed.set(leaf.field().empty());
        } else {
            user.edit(leaf, value);
        }
    }

    /// Shows what the user's values say.
    void show(EditedUser truth) {
        base.set(leaf.get(truth.base()));
        typed.set(leaf.get(truth.typed()));
        lock.set(truth.lock(leaf));
        changed.set(!leaf.same(truth.base(), truth.typed()));
    }

    void say(EditedUser truth, List<Finding> all) {
        findings.set(all.stream().filter(finding -> finding.leaf().equals(leaf)).toList());
        conflicts.set(truth.conflicts().of(leaf));
        remark.set(truth.remarks().getOrDefault(leaf, Remark.NONE));
    }

    /// The row of the catalogue.
    public Leaf<T> leaf() {
        return leaf;
    }

    /// What is typed. Setting it is an edit, which can be undone.
    public ObjectProperty<T> typed() {
        return typed;
    }

    /// What the server has, as far as is known.
    public ReadOnlyObjectProperty<T> base() {
        return base.getReadOnlyProperty();
    }

    /// Whether what is typed differs from what the server has: not whether it was touched.
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /// Why it cannot be edited, if it cannot.
    public ReadOnlyObjectProperty<Lock> lock() {
        return lock.getReadOnlyProperty();
    }

    /// What is wrong with what is typed.
    public ReadOnlyObjectProperty<List<Finding>> findings() {
        return findings.getReadOnlyProperty();
    }

    /// What both sides changed and nobody has chosen yet.
    public ReadOnlyObjectProperty<List<Conflict>> conflicts() {
        return conflicts.getReadOnlyProperty();
    }

    /// What the server said of it at the last save.
    public ReadOnlyObjectProperty<Remark> remark() {
        return remark.getReadOnlyProperty();
    }

    /// What is known beside the rules of what is typed, such as who has it already. It keeps nothing from being sent.
    public ReadOnlyObjectProperty<Optional<Notice>> advice() {
        return advice.getReadOnlyProperty();
    }

    /// Takes advice on a text, and on no other any more; `""` for none.
    ///
    /// @return whether it is another text than before
    boolean adviseOn(String text) {
        boolean another = !text.equals(advised);
        advised = text;
        if (another) {
            advice.set(Optional.empty());
        }
        return another;
    }

    /// Shows what there is to say of a text, if that is the one that advice is taken on.
    void advise(String text, Optional<Notice> said) {
        if (text.equals(advised)) {
            advice.set(said);
        }
    }

    /// Takes the row back to what the server has.
    public void revert() {
        user.revert(leaf);
    }

    /// Settles a conflict: what is typed here will be sent.
    public void keepMine() {
        user.disputes().choose(leaf, Side.MINE);
    }

    /// Settles a conflict: what the server has stays.
    public void takeTheirs() {
        user.disputes().choose(leaf, Side.THEIRS);
    }
}
