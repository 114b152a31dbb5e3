package org.updateuser.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Section;
import org.updateuser.model.Values;
import org.updateuser.patch.BulkEdit;

/// The catalogue as one form for many people: every row that may be edited, each with what is to be done.
public final class BulkForm {
    private final List<BulkRow> rows;
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
        silent = false;
    }

    /// Takes over what one person has in some rows, to be given to all.
    ///
    /// @param from the person
    /// @param leaves which rows
    public void copy(Values from, List<Leaf<?>> leaves) {
        for (BulkRow row : rows) {
            if (leaves.contains(row.leaf())) {
                Copied.into(row, from);
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
