package org.updateuser.patch;

import java.util.List;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;

/// One row's step from one value to another.
public record Edit<T>(Leaf<T> leaf, T before, T after) {
    /// The steps, row by row, from one user to another. Where one side knows nothing there is none.
    public static List<Edit<?>> between(Values before, Values after) {
        return Catalogue.LEAVES.stream()
                .filter(leaf -> leaf.in(before) && leaf.in(after))
                .<Edit<?>>map(leaf -> between(leaf, before, after))
                .filter(edit -> !edit.changesNothing())
                .toList();
    }

    private static <T> Edit<T> between(Leaf<T> leaf, Values before, Values after) {
        return new Edit<>(leaf, leaf.get(before), leaf.get(after));
    }

    /// The user after it.
    public Values apply(Values user) {
        return leaf.put(user, after);
    }

    /// The step back.
    public Edit<T> inverse() {
        return new Edit<>(leaf, after, before);
    }

    /// Whether it leads from a value to the same one.
    public boolean changesNothing() {
        return before.equals(after);
    }

    /// The same step for somebody who started from what the server has now, so that undoing it does not take back
    /// what others have done meanwhile.
    public Edit<T> rebased(Values base, Values theirs) {
        T was = leaf.get(base);
        T now = leaf.in(theirs) ? leaf.get(theirs) : was;
        return new Edit<>(leaf, Rebase.of(leaf.field(), was, before, now), Rebase.of(leaf.field(), was, after, now));
    }
}
