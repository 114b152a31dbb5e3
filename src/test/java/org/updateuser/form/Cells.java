package org.updateuser.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Values;
import org.updateuser.patch.Conflict;

/// A user taken apart into the smallest things that somebody changes: the value of each row, and of a list each item
/// under its name. It knows nothing of merging.
record Cells(Map<String, Object> values) {
    static Cells of(Values user) {
        Map<String, Object> cells = new LinkedHashMap<>();
        Sample.editable().stream().filter(leaf -> leaf.in(user)).forEach(leaf -> put(cells, leaf, user));
        return new Cells(cells);
    }

    private static <T> void put(Map<String, Object> cells, Leaf<T> leaf, Values user) {
        if (leaf.field() instanceof Many<?> many) {
            putItems(cells, leaf, many, user);
        } else {
            cells.put(leaf.key(), leaf.field().normal(leaf.get(user)));
        }
    }

    private static <T> void putItems(Map<String, Object> cells, Leaf<?> leaf, Many<T> many, Values user) {
        Field<T> item = many.item();
        many.byIdentity(new Leaf<>(leaf.owner(), many).get(user))
                .forEach((identity, value) -> cells.put(leaf.key() + " " + identity, item.normal(value)));
    }

    /// The cells a conflict is about; of an order there is none.
    static Set<String> of(Conflict conflict) {
        return switch (conflict) {
            case Conflict.OfItem<?> item -> Set.of(item.leaf().key() + " " + item.item());
            case Conflict.OfValue<?> value ->
                value.leaf().field() instanceof Many<?>
                        ? Set.of()
                        : Set.of(value.leaf().key());
        };
    }

    /// What is in a cell; null for an item that is not there.
    Object get(String cell) {
        return values.get(cell);
    }

    boolean same(String cell, Cells other) {
        return Objects.equals(get(cell), other.get(cell));
    }

    /// The cells of both.
    Set<String> names(Cells other) {
        Set<String> names = new HashSet<>(values.keySet());
        names.addAll(other.values.keySet());
        return names;
    }

    /// The cells that are not the same.
    Set<String> differing(Cells other) {
        Set<String> names = names(other);
        names.removeIf(cell -> same(cell, other));
        return names;
    }
}
