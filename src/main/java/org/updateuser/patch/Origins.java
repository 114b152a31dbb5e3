package org.updateuser.patch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.updateuser.model.Field;
import org.updateuser.model.Many;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Values;

/// Which of the server's items the typed ones were made from.
///
/// A typed item carries no trace of it, so it is told by likeness: the surest likeness first, for the finished items
/// before the unfinished ones. What is left is told by its place between neighbours, for an unfinished item only: it
/// is better to hold a removal back until a line is finished than to remove what somebody is typing at.
final class Origins<T> {
    private interface Likeness<T> {
        boolean holds(T served, T typed);
    }

    private final Many<T> many;
    private final List<T> base;
    private final List<T> typed;
    private final Map<Integer, Integer> found = new HashMap<>();

    Origins(Many<T> many, List<T> base, List<T> typed, Set<Integer> unfinished) {
        this.many = many;
        this.base = base;
        this.typed = typed;
        Set<Integer> finished = new TreeSet<>(indexes(typed));
        finished.removeAll(unfinished);
        match(finished, (item, value) -> hasKey(item, value) && many.item().same(item, value));
        match(finished, this::hasKey);
        match(unfinished, (item, value) -> hasKey(item, value) && sharesText(item, value));
        match(unfinished, this::sharesText);
        match(unfinished, this::hasKey);
        match(finished, this::sharesText);
        unfinished.forEach(this::place);
    }

    /// The server's item that a typed one was made from.
    Optional<T> of(int index) {
        return Optional.ofNullable(found.get(index)).map(base::get);
    }

    private static List<Integer> indexes(List<?> items) {
        return IntStream.range(0, items.size()).boxed().toList();
    }

    private void match(Set<Integer> candidates, Likeness<T> likeness) {
        for (int index : candidates) {
            if (!found.containsKey(index)) {
                open(0, base.size(), likeness, typed.get(index)).ifPresent(item -> found.put(index, item));
            }
        }
    }

    private void place(int index) {
        if (!found.containsKey(index)) {
            int from = neighbour(IntStream.iterate(index - 1, other -> other >= 0, other -> other - 1), -1) + 1;
            int to = neighbour(IntStream.range(index + 1, typed.size()), base.size());
            open(from, to, (item, value) -> true, typed.get(index)).ifPresent(item -> found.put(index, item));
        }
    }

    private int neighbour(IntStream others, int none) {
        return others.filter(found::containsKey).map(found::get).findFirst().orElse(none);
    }

    private Optional<Integer> open(int from, int to, Likeness<T> likeness, T value) {
        return IntStream.range(from, Math.max(from, to))
                .filter(item -> !found.containsValue(item))
                .filter(item -> likeness.holds(base.get(item), value))
                .boxed()
                .findFirst();
    }

    private boolean hasKey(T item, T value) {
        return many.key(item).equals(many.key(value));
    }

    private boolean sharesText(T left, T right) {
        return many.item() instanceof Struct struct
                && many.item().canonical(left) instanceof Values one
                && many.item().canonical(right) instanceof Values other
                && struct.parts().stream().anyMatch(part -> sharesText(part, one, other));
    }

    private static boolean sharesText(Field<?> part, Values left, Values right) {
        return part instanceof Text text
                && !left.get(text).isEmpty()
                && left.get(text).equals(right.get(text));
    }
}
