package org.updateuser.patch;

import java.util.List;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Values;

/// What generated users mean, for laws that are about meaning and not about spelling.
final class Meaning {
    private Meaning() {}

    /// The properties known on both sides that mean different things.
    static List<String> differing(Values left, Values right) {
        return Catalogue.PROPERTIES.stream()
                .filter(property -> left.has(property) && right.has(property) && !same(property, left, right))
                .map(Field::name)
                .toList();
    }

    /// The same, and nothing is known on one side only.
    static List<String> unequal(Values left, Values right) {
        return Catalogue.PROPERTIES.stream()
                .filter(property -> left.has(property) != right.has(property) || !same(property, left, right))
                .map(Field::name)
                .toList();
    }

    static <T> boolean same(Field<T> property, Values left, Values right) {
        return property.same(left.get(property), right.get(property));
    }

    /// The rows that were changed from one user to another.
    static List<Leaf<?>> changed(Values base, Values user) {
        return Catalogue.LEAVES.stream().filter(leaf -> !leaf.same(base, user)).toList();
    }

    /// Whether a row is a list that holds one identity twice.
    static <T> boolean repeats(Values user, Leaf<T> leaf) {
        return leaf.field() instanceof Many<?> many && repeats(many, leaf, user);
    }

    private static <T> boolean repeats(Many<T> many, Leaf<?> row, Values user) {
        List<T> items = new Leaf<>(row.owner(), many).get(user);
        return items.stream().map(many::key).distinct().count() < items.size();
    }
}
