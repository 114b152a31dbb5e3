package org.updateuser.form;

import java.util.List;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Rebase;

/// One row's step from one value to another.
record Edit<T>(Leaf<T> leaf, T before, T after) {
    /// The steps, row by row, from one user to another. Where one side knows nothing there is none.
    static List<Edit<?>> between(Values before, Values after) {
        return Catalogue.LEAVES.stream()
                .filter(leaf -> leaf.in(before) && leaf.in(after))
                .<Edit<?>>map(leaf -> between(leaf, before, after))
                .filter(edit -> !edit.changesNothing())
                .toList();
    }

    private static <T> Edit<T> between(Leaf<T> leaf, Values before, Values after) {
        return new Edit<>(leaf, leaf.get(before), leaf.get(after));
    }

    Values apply(Values user) {
        return leaf.put(user, after);
    }

    Edit<T> inverse() {
        return new Edit<>(leaf, after, before);
    }

    boolean changesNothing() {
        return before.equals(after);
    }

    /// The same step for somebody who started from what the server has now, so that undoing it does not take back
    /// what others have done meanwhile.
    Edit<T> rebased(Values base, Values theirs) {
        T was = leaf.get(base);
        T now = leaf.in(theirs) ? leaf.get(theirs) : was;
        return new Edit<>(leaf, Rebase.of(leaf.field(), was, before, now), Rebase.of(leaf.field(), was, after, now));
    }
}
