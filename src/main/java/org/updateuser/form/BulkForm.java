package org.updateuser.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Section;
import org.updateuser.model.Values;
import org.updateuser.patch.BulkEdit;
import org.updateuser.patch.Task;

/// The catalogue as one form for many people: every row that may be edited, each with what is to be done.
public final class BulkForm {
    private final List<BulkRow> rows;
    private final ReadOnlyObjectWrapper<Optional<Values>> model = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean silent;

    /// @param changed run after every touch
    BulkForm(Runnable changed) {
        this.rows = Catalogue.LEAVES.stream()
                .filter(leaf -> leaf.field().traits().access().editable())
                .filter(leaf -> Deed.of(leaf.field()).size() > 1)
                .map(leaf -> new BulkRow(leaf, () -> touched(changed)))
                .toList();
    }

    private void touched(Runnable changed) {
        if (!silent) {
            changed.run();
        }
    }

    /// The rows of a section, in the order of the catalogue.
    public List<BulkRow> rows(Section section) {
        return rows.stream()
                .filter(row -> row.leaf().field().traits().section() == section)
                .toList();
    }

    /// All rows.
    public List<BulkRow> rows() {
        return rows;
    }

    /// What is to be done, as far as it is complete.
    public BulkEdit edit() {
        return new BulkEdit(rows.stream().flatMap(row -> row.wish().stream()).toList());
    }

    /// Everybody keeps everything.
    void clear() {
        silent = true;
        rows.forEach(BulkRow::clear);
        model.set(Optional.empty());
        silent = false;
    }

    /// The person whose values are offered for each row.
    public ReadOnlyObjectProperty<Optional<Values>> model() {
        return model.getReadOnlyProperty();
    }

    void offer(Optional<Values> person) {
        model.set(person);
    }

    /// Takes over what the [model][#model] has in a row, to be given to all.
    public void use(BulkRow row) {
        model.get().ifPresent(person -> Copied.into(row, person));
    }

    /// Wants again what was wanted of some people, where that was the same for all of them.
    void want(List<Task> tasks) {
        for (BulkRow row : rows) {
            boolean changes = tasks.stream()
                    .anyMatch(task -> task.changes().stream()
                            .anyMatch(change -> change.leaf().equals(row.leaf())));
            boolean alike = tasks.stream()
                    .allMatch(task ->
                            row.leaf().same(task.wanted(), tasks.getFirst().wanted()));
            if (changes && alike && row.isCopyable()) {
                Copied.into(row, tasks.getFirst().wanted());
            }
        }
    }

    /// What people have in each row. Takes a while for many, and touches nothing that is shown.
    static Map<Leaf<?>, Present> counted(List<Values> people) {
        Map<Leaf<?>, Present> counted = new HashMap<>();
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            counted.put(leaf, Present.of(leaf, people));
        }
        return counted;
    }

    void show(Map<Leaf<?>, Present> present) {
        rows.forEach(
                row -> row.show(Optional.ofNullable(present.get(row.leaf())).orElse(Present.UNKNOWN)));
    }

    /// The keys in braces that name no row, wherever they were typed.
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        rows.forEach(row -> unknown.addAll(row.unknown()));
        return unknown;
    }
}
