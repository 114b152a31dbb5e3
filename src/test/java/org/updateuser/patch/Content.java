package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Many.Identity;
import org.updateuser.model.Values;

/// What a row holds, apart from order: for laws about nothing being lost and nothing being overwritten.
final class Content {
    private Content() {}

    /// Whether a row holds the same, be it in another order.
    static <T> boolean same(Leaf<T> leaf, Values left, Values right) {
        return leaf.field() instanceof Many<?> many ? sameItems(many, leaf, left, right) : leaf.same(left, right);
    }

    private static <T> boolean sameItems(Many<T> many, Leaf<?> row, Values left, Values right) {
        Leaf<List<T>> leaf = new Leaf<>(row.owner(), many);
        List<T> rest = new ArrayList<>(leaf.get(right));
        return leaf.get(left).stream().allMatch(item -> removed(many, rest, item)) && rest.isEmpty();
    }

    private static <T> boolean removed(Many<T> many, List<T> items, T wanted) {
        for (T item : items) {
            if (many.key(item).equals(many.key(wanted)) && many.item().agrees(item, wanted)) {
                return items.remove(item);
            }
        }
        return false;
    }

    /// What they have, mine did not touch, and yet is not in the result.
    static <T> List<Object> overwritten(Leaf<T> leaf, Values base, Values mine, Values theirs, Values merged) {
        boolean numbered = Stream.of(base, mine, theirs).anyMatch(user -> Meaning.repeats(user, leaf));
        return numbered ? List.of() : otherwise(leaf, List.of(base, mine, theirs, merged), true);
    }

    /// What mine changed, and yet is not in the result.
    static <T> List<Object> lost(Leaf<T> leaf, Values base, Values mine, Values theirs, Values merged) {
        boolean numbered = Stream.of(base, mine, theirs).anyMatch(user -> Meaning.repeats(user, leaf));
        return numbered ? List.of() : otherwise(leaf, List.of(base, mine, mine, merged), false);
    }

    private static <T> List<Object> otherwise(Leaf<T> leaf, List<Values> users, boolean untouched) {
        if (leaf.field() instanceof Many<?> many) {
            return otherItems(many, leaf, users, untouched);
        }
        boolean asked = leaf.field().same(leaf.get(users.get(0)), leaf.get(users.get(1))) == untouched;
        boolean there = leaf.field().same(leaf.get(users.get(2)), leaf.get(users.get(3)));
        return asked && !there ? List.of(leaf.key()) : List.of();
    }

    private static <T> List<Object> otherItems(Many<T> many, Leaf<?> row, List<Values> users, boolean untouched) {
        Leaf<List<T>> leaf = new Leaf<>(row.owner(), many);
        List<Map<Identity, T>> sides = users.stream()
                .<Map<Identity, T>>map(user -> many.byIdentity(leaf.get(user)))
                .toList();
        return sides.stream()
                .flatMap(side -> side.keySet().stream())
                .distinct()
                .filter(item -> agree(many, sides.get(0).get(item), sides.get(1).get(item)) == untouched)
                .filter(item ->
                        !agree(many, sides.get(2).get(item), sides.get(3).get(item)))
                .<Object>map(item -> item)
                .toList();
    }

    private static <T> boolean agree(Many<T> many, T left, T right) {
        return left == null || right == null ? left == right : many.item().agrees(left, right);
    }
}
