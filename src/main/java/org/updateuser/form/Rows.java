package org.updateuser.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.patch.Checked;
import org.updateuser.patch.Conflict;

/// The rows of one user's forms, in the order of the catalogue.
final class Rows {
    private final Map<Leaf<?>, FieldState<?>> states = new LinkedHashMap<>();

    Rows(UpdateUser user) {
        Catalogue.LEAVES.forEach(leaf -> states.put(leaf, new FieldState<>(user, leaf)));
    }

    @SuppressWarnings("unchecked") // the constructor puts a FieldState<T> under a Leaf<T>
    <T> FieldState<T> of(Leaf<T> leaf) {
        FieldState<?> state = states.get(leaf);
        if (state == null) {
            throw new IllegalArgumentException("not in the catalogue: " + leaf);
        }
        return (FieldState<T>) state;
    }

    /// Shows what the user's values say, and then what there is to say of each.
    void show(EditedUser truth, Checked found) {
        states.values().forEach(state -> state.show(truth));
        states.values().forEach(state -> state.say(truth, found.findings()));
    }

    /// Whether any row differs from what the server has.
    boolean isChanged() {
        return states.values().stream().anyMatch(state -> state.changed().get());
    }

    /// What both sides changed and nobody has chosen yet.
    List<Conflict> conflicts() {
        return states.values().stream()
                .flatMap(state -> state.conflicts().get().stream())
                .toList();
    }
}
