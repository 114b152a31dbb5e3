package org.updateuser.form;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Many.Identity;
import org.updateuser.model.Values;
import org.updateuser.patch.Conflict;

/// Settles conflicts in favour of the server.
final class Settlement {
    private Settlement() {}

    /// Our values with the server's side of each conflict, as the server has it now.
    static Values theirs(Values base, Values mine, List<Conflict> conflicts) {
        Values result = mine;
        for (Conflict conflict : conflicts) {
            result = switch (conflict) {
                case Conflict.OfValue<?> value -> value(value.leaf(), base, result);
                case Conflict.OfItem<?> item -> item(item, base, result);
            };
        }
        return result;
    }

    private static <T> Values value(Leaf<T> leaf, Values base, Values mine) {
        return leaf.put(mine, leaf.get(base));
    }

    private static <T> Values item(Conflict.OfItem<T> conflict, Values base, Values mine) {
        Leaf<List<T>> leaf = conflict.leaf();
        Many<T> many = many(conflict);
        SequencedMap<Identity, T> items = many.byIdentity(leaf.get(mine));
        Map<Identity, T> served = many.byIdentity(leaf.get(base));
        T item = served.get(conflict.item());
        if (item == null) {
            items.remove(conflict.item());
        } else {
            items.put(conflict.item(), item);
        }
        return leaf.put(mine, List.copyOf(items.values()));
    }

    /// The list that an item stands in.
    static <T> Many<T> many(Conflict.OfItem<T> conflict) {
        if (conflict.leaf().field() instanceof Many<T> many) {
            return many;
        }
        throw new IllegalStateException("not a list: " + conflict.leaf());
    }
}
