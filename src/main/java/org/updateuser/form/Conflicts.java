package org.updateuser.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Values;
import org.updateuser.patch.Conflict;
import org.updateuser.patch.Spot;

/// What both sides changed, row by row, and whether somebody has chosen yet. A row with an open conflict is not sent.
///
/// A choice for the server's side is an edit, so it can be undone; the conflict is then open again.
final class Conflicts {
    private final Map<Leaf<?>, List<Conflict>> known = new HashMap<>();
    private final Map<Leaf<?>, Values> mine = new HashMap<>();
    private final Map<Spot, Values> before = new HashMap<>();
    private final Set<Leaf<?>> open = new HashSet<>();

    /// What is open in a row.
    List<Conflict> of(Leaf<?> leaf) {
        return open.contains(leaf) ? known.getOrDefault(leaf, List.of()) : List.of();
    }

    /// What is typed in a row will be sent.
    void keepMine(Leaf<?> leaf) {
        open.remove(leaf);
        known.remove(leaf);
    }

    /// What the server has in a row stays: the edit that this takes.
    Values takeTheirs(Leaf<?> leaf, Values base, Values typed) {
        List<Conflict> settled = of(leaf);
        open.remove(leaf);
        return Settlement.theirs(base, typed, settled);
    }

    /// A row in which both sides mean the same has nothing to choose any more.
    void follow(Values base, Values typed) {
        open.removeIf(leaf -> leaf.same(base, typed));
        open.forEach(leaf -> mine.put(leaf, typed));
    }

    /// After a step of undo: a choice that was taken back is to be made again.
    void reopen(Values typed) {
        for (Leaf<?> leaf : known.keySet()) {
            Values disputed = mine.get(leaf);
            if (disputed != null && leaf.same(disputed, typed)) {
                open.add(leaf);
            }
        }
    }

    /// Takes in what a rebase has found. An earlier conflict nobody settled stays one as long as the sides differ.
    ///
    /// @param from what both sides started from
    void rebased(List<Conflict> found, Values from, Values base, Values typed) {
        Map<Spot, Values> earlier = Map.copyOf(before);
        Map<Leaf<?>, List<Conflict>> all = new LinkedHashMap<>();
        found.forEach(conflict ->
                all.computeIfAbsent(conflict.leaf(), _ -> new ArrayList<>()).add(conflict));
        open.stream()
                .flatMap(leaf -> of(leaf).stream())
                .filter(conflict -> found.stream().noneMatch(fresh -> isAboutTheSame(fresh, conflict)))
                .filter(conflict -> differs(conflict, base, typed))
                .forEach(conflict -> all.computeIfAbsent(conflict.leaf(), _ -> new ArrayList<>())
                        .add(conflict));
        known.clear();
        open.clear();
        all.forEach((leaf, conflicts) -> known.put(leaf, List.copyOf(conflicts)));
        open.addAll(known.keySet());
        before.clear();
        all.values().stream()
                .flatMap(List::stream)
                .map(Spot::of)
                .forEach(spot -> before.put(spot, seen(spot, earlier, from, base)));
    }

    /// What was there before the other side changed it for the first time, unless that is what it has now again.
    private static Values seen(Spot spot, Map<Spot, Values> earlier, Values from, Values base) {
        Values first = earlier.getOrDefault(spot, from);
        return spot.same(first, base) ? from : first;
    }

    /// A base in which whatever nobody has chosen yet is as it was before the other side changed it: edits put from
    /// there onto that base ask again.
    Values earlier(Values base) {
        Values result = base;
        for (Leaf<?> leaf : open) {
            for (Conflict conflict : of(leaf)) {
                Spot spot = Spot.of(conflict);
                result = spot.put(result, before.getOrDefault(spot, result));
            }
        }
        return result;
    }

    private static boolean isAboutTheSame(Conflict one, Conflict other) {
        return one.leaf().equals(other.leaf()) && item(one).equals(item(other));
    }

    private static Optional<Many.Identity> item(Conflict conflict) {
        return conflict instanceof Conflict.OfItem<?> item ? Optional.of(item.item()) : Optional.empty();
    }

    private static boolean differs(Conflict conflict, Values base, Values typed) {
        return switch (conflict) {
            case Conflict.OfValue<?> value -> !value.leaf().same(base, typed);
            case Conflict.OfItem<?> item -> differs(item, base, typed);
        };
    }

    private static <T> boolean differs(Conflict.OfItem<T> conflict, Values base, Values typed) {
        Many<T> many = Settlement.many(conflict);
        Map<Many.Identity, T> served = many.byIdentity(conflict.leaf().get(base));
        Map<Many.Identity, T> ours = many.byIdentity(conflict.leaf().get(typed));
        T one = served.get(conflict.item());
        T other = ours.get(conflict.item());
        if (one == null || other == null) {
            return one != null || other != null;
        }
        return !many.item().same(one, other);
    }

    /// Takes in conflicts beside those that are open.
    ///
    /// @param from what both sides started from
    void add(List<Conflict> found, Values from, Values base, Values typed) {
        if (!found.isEmpty()) {
            List<Conflict> all = new ArrayList<>(found);
            open.forEach(leaf -> all.addAll(of(leaf)));
            rebased(List.copyOf(all), from, base, typed);
        }
    }

    /// Values without what nobody has chosen yet.
    Values without(Values sendable, Values base) {
        Values result = sendable;
        for (Leaf<?> leaf : open) {
            result = as(leaf, result, base);
        }
        return result;
    }

    private static <T> Values as(Leaf<T> leaf, Values values, Values base) {
        return leaf.put(values, leaf.get(base));
    }
}
