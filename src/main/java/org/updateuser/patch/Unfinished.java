package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.updateuser.model.Field;
import org.updateuser.model.Many;
import org.updateuser.model.Problem;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Values;

/// A typed list with items that cannot be sent yet, and the list that can be sent meanwhile.
final class Unfinished<T> {
    private final Many<T> many;
    private final List<T> base;
    private final List<T> typed;
    private final SortedMap<Integer, Problem> problems = new TreeMap<>();

    Unfinished(Many<T> many, List<T> base, List<T> typed) {
        this.many = many;
        this.base = base;
        this.typed = typed;
        for (int index = 0; index < typed.size(); index++) {
            find(index);
        }
    }

    /// The first problem of each item that has one, by its index.
    Map<Integer, Problem> problems() {
        return problems;
    }

    private void find(int index) {
        T value = typed.get(index);
        if (isServed(value)) {
            return;
        }
        many.item().problems(value).stream()
                .findFirst()
                .or(() -> sameIdentity(index, value))
                .ifPresent(problem -> problems.put(index, problem));
    }

    /// Of two items with one identity the one that was served stays; among new ones, the first.
    private Optional<Problem> sameIdentity(int index, T value) {
        if (!many.isDistinct()) {
            return Optional.empty();
        }
        boolean taken = false;
        for (int other = 0; other < typed.size(); other++) {
            T neighbour = typed.get(other);
            boolean rival = other != index && many.key(neighbour).equals(many.key(value));
            taken |= rival && (other < index || isServed(neighbour));
        }
        return taken
                ? Optional.of(new Problem(Problem.Code.SAME_IDENTITY, List.of(many.key(value))))
                : Optional.empty();
    }

    private boolean isServed(T value) {
        return base.stream()
                .anyMatch(item ->
                        many.key(item).equals(many.key(value)) && many.item().same(item, value));
    }

    /// The list without what is unfinished: where that was an item of the server's, the server's stays.
    List<T> finished() {
        List<T> open = new ArrayList<>(base);
        for (int index = 0; index < typed.size(); index++) {
            if (!problems.containsKey(index)) {
                T value = typed.get(index);
                first(open, item -> many.key(item).equals(many.key(value))).ifPresent(open::remove);
            }
        }
        List<T> finished = new ArrayList<>();
        for (int index = 0; index < typed.size(); index++) {
            if (problems.containsKey(index)) {
                original(index, open).ifPresent(item -> {
                    open.remove(item);
                    finished.add(item);
                });
            } else {
                finished.add(typed.get(index));
            }
        }
        return List.copyOf(finished);
    }

    /// The server's item that an unfinished one was made from: of the same key, or of the same text, or at its place.
    private Optional<T> original(int index, List<T> open) {
        T value = typed.get(index);
        return first(open, item -> many.key(item).equals(many.key(value)))
                .or(() -> first(open, item -> sharesText(many.item(), item, value)))
                .or(() -> first(open, item -> base.indexOf(item) == index));
    }

    private static <T> Optional<T> first(List<T> items, Predicate<T> test) {
        return items.stream().filter(test).findFirst();
    }

    private static <T> boolean sharesText(Field<T> item, T left, T right) {
        return item instanceof Struct struct
                && left instanceof Values one
                && right instanceof Values other
                && struct.parts().stream().anyMatch(part -> sharesText(part, one, other));
    }

    private static boolean sharesText(Field<?> part, Values left, Values right) {
        return part instanceof Text text
                && !left.get(text).isEmpty()
                && left.get(text).equals(right.get(text));
    }
}
