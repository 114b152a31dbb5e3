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

    static Values theirs(Values mine, List<Conflict> conflicts) {
        Values result = mine;
        for (Conflict conflict : conflicts) {
            result = switch (conflict) {
                case Conflict.OfValue<?> value -> value(result, value);
                case Conflict.OfItem<?> item -> item(result, item);
            };
        }
        return result;
    }

    private static <T> Values value(Values mine, Conflict.OfValue<T> conflict) {
        return conflict.leaf().put(mine, conflict.theirs());
    }

    private static <T> Values item(Values mine, Conflict.OfItem<T> conflict) {
        Leaf<List<T>> leaf = conflict.leaf();
        if (!(leaf.field() instanceof Many<T> many)) {
            throw new IllegalStateException("not a list: " + leaf);
        }
        SequencedMap<Identity, T> items = many.byIdentity(leaf.get(mine));
        conflict.theirs()
                .ifPresentOrElse(item -> put(items, conflict.item(), item), () -> items.remove(conflict.item()));
        return leaf.put(mine, List.copyOf(items.values()));
    }

    private static <T> void put(Map<Identity, T> items, Identity identity, T item) {
        items.put(identity, item);
    }
}
