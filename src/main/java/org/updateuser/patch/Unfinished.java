package org.updateuser.patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.updateuser.model.Many;
import org.updateuser.model.Many.Identity;
import org.updateuser.model.Problem;

/// A typed list with items that cannot be sent yet, and the list that can be sent meanwhile.
final class Unfinished<T> {
    private final Many<T> many;
    private final List<T> base;
    private final List<T> typed;
    private final SequencedMap<Identity, T> served;
    private final List<Identity> identities;
    private final SortedMap<Integer, Problem> problems = new TreeMap<>();

    Unfinished(Many<T> many, List<T> base, List<T> typed) {
        this.many = many;
        this.base = base;
        this.typed = typed;
        this.served = many.byIdentity(base);
        this.identities = List.copyOf(many.byIdentity(typed).sequencedKeySet());
        for (int index = 0; index < typed.size(); index++) {
            find(index);
        }
    }

    /// The first problem of each item that has one, by its index.
    Map<Integer, Problem> problems() {
        return problems;
    }

    private void find(int index) {
        if (!isServed(index)) {
            own(index).stream()
                    .findFirst()
                    .or(() -> sameIdentity(index))
                    .ifPresent(problem -> problems.put(index, problem));
        }
    }

    private List<Problem> own(int index) {
        T value = typed.get(index);
        T old = served.get(identities.get(index));
        return old == null ? many.item().problems(value) : many.item().problems(old, value);
    }

    /// Of two items with one identity the one that was served stays, and among new ones the first. Where neither is as
    /// it was served but one may be an edit of what was, nobody can tell which: both wait.
    private Optional<Problem> sameIdentity(int index) {
        if (!many.isDistinct()) {
            return Optional.empty();
        }
        String key = many.key(typed.get(index));
        boolean occupied = served.containsKey(new Identity(key, 0));
        boolean taken = false;
        for (int other = 0; other < typed.size(); other++) {
            boolean rival = other != index && many.key(typed.get(other)).equals(key);
            taken |= rival && (other < index || occupied);
        }
        return taken ? Optional.of(new Problem(Problem.Code.SAME_IDENTITY, List.of(key))) : Optional.empty();
    }

    /// Whether the server has this very item; of equal ones as many as it has, those at their old places first.
    private boolean isServed(int index) {
        T value = typed.get(index);
        List<Integer> copies = IntStream.range(0, typed.size())
                .filter(other -> isCopy(typed.get(other), value))
                .boxed()
                .sorted(Comparator.comparing(other -> !isAtItsPlace(other)))
                .toList();
        long has = base.stream().filter(item -> isCopy(item, value)).count();
        return copies.indexOf(index) < has;
    }

    private boolean isAtItsPlace(int index) {
        return index < base.size() && isCopy(base.get(index), typed.get(index));
    }

    private boolean isCopy(T left, T right) {
        return many.key(left).equals(many.key(right)) && many.item().same(left, right);
    }

    /// The list without what is unfinished: where that was an item of the server's, the server's stays.
    List<T> finished() {
        Origins<T> origins = new Origins<>(many, base, typed, problems.keySet());
        List<T> finished = new ArrayList<>();
        for (int index = 0; index < typed.size(); index++) {
            if (!problems.containsKey(index)) {
                finished.add(typed.get(index));
            } else {
                origins.of(index).ifPresent(finished::add);
            }
        }
        return List.copyOf(finished);
    }
}
