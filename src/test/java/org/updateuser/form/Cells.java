package org.updateuser.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Values;
import org.updateuser.patch.Conflict;

/// A user taken apart into the smallest things that somebody changes: the value of each row, and of a list each item
/// under its name. It knows nothing of merging.
record Cells(Map<String, String> values) {
    /// What is in the cell of an item that is not there.
    static final String NOTHING = "nothing";

    static Cells of(Values user) {
        Map<String, String> cells = new LinkedHashMap<>();
        Sample.editable().stream().filter(leaf -> leaf.in(user)).forEach(leaf -> put(cells, leaf, user));
        return new Cells(cells);
    }

    private static <T> void put(Map<String, String> cells, Leaf<T> leaf, Values user) {
        if (leaf.field() instanceof Many<?> many) {
            putItems(cells, leaf, many, user);
        } else {
            cells.put(leaf.key(), text(leaf.field().normal(leaf.get(user))));
        }
    }

    private static <T> void putItems(Map<String, String> cells, Leaf<?> leaf, Many<T> many, Values user) {
        Field<T> item = many.item();
        many.byIdentity(new Leaf<>(leaf.owner(), many).get(user))
                .forEach((identity, value) -> cells.put(name(leaf, identity), text(item.normal(value))));
    }

    private static String name(Leaf<?> leaf, Many.Identity item) {
        return leaf.key() + "[" + item.key() + " " + item.ordinal() + "]";
    }

    private static String text(Object value) {
        return value instanceof Values parts ? text(parts) : "'" + value + "'";
    }

    private static String text(Values parts) {
        Map<String, String> members = new TreeMap<>(parts.unknown());
        parts.fields().forEach(part -> members.put(part.name(), text(parts.get(part))));
        return members.toString();
    }

    /// The cells a conflict is about; of an order there is none.
    static Set<String> of(Conflict conflict) {
        return switch (conflict) {
            case Conflict.OfItem<?> item -> Set.of(name(item.leaf(), item.item()));
            case Conflict.OfValue<?> value ->
                value.leaf().field() instanceof Many<?>
                        ? Set.of()
                        : Set.of(value.leaf().key());
        };
    }

    /// What is in a cell.
    String get(String cell) {
        return values.getOrDefault(cell, NOTHING);
    }

    boolean same(String cell, Cells other) {
        return get(cell).equals(other.get(cell));
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
