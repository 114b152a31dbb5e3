package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Many.Identity;
import org.updateuser.model.Struct;
import org.updateuser.model.Values;

/// All changes between two users, in the order of the catalogue.
public final class Difference {
    private Difference() {}

    /// What was changed of the properties a person may edit. Where one side knows nothing there is no difference.
    public static List<Change> between(Values base, Values mine) {
        List<Change> changes = new ArrayList<>();
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            boolean comparable = leaf.in(base) && leaf.in(mine);
            if (comparable && leaf.field().traits().access().editable() && !leaf.same(base, mine)) {
                changes.addAll(of(leaf, base, mine));
            }
        }
        return List.copyOf(changes);
    }

    private static <T> List<Change> of(Leaf<T> leaf, Values base, Values mine) {
        Field<T> field = leaf.field();
        if (field instanceof Many<?> many) {
            return items(many, leaf.owner(), base, mine);
        }
        return List.of(new Change.Replaced<>(leaf, leaf.get(base), leaf.get(mine)));
    }

    private static <T> List<Change> items(Many<T> many, @Nullable Struct owner, Values base, Values mine) {
        Leaf<List<T>> leaf = new Leaf<>(owner, many);
        SequencedMap<Identity, T> before = many.byIdentity(leaf.get(base));
        SequencedMap<Identity, T> after = many.byIdentity(leaf.get(mine));
        List<Change> changes = new ArrayList<>();
        before.forEach((item, value) -> {
            if (!after.containsKey(item)) {
                changes.add(new Change.Removed<>(leaf, many, item, value));
            }
        });
        after.forEach((item, value) -> {
            T old = before.get(item);
            if (old == null) {
                changes.add(new Change.Added<>(leaf, many, item, value));
            } else if (!many.item().same(old, value)) {
                changes.add(new Change.Altered<>(leaf, many, item, old, value));
            }
        });
        if (many.order() == Many.Order.SERVED && isReordered(before.sequencedKeySet(), after.sequencedKeySet())) {
            changes.add(new Change.Reordered<>(leaf, many));
        }
        return changes;
    }

    private static boolean isReordered(SequencedSet<Identity> before, SequencedSet<Identity> after) {
        return !before.stream()
                .filter(after::contains)
                .toList()
                .equals(after.stream().filter(before::contains).toList());
    }
}
