package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Many.Identity;

/// The three-way merge of one list, item by item.
final class Merging<T> {
    private final Many<T> many;
    private final Leaf<List<T>> leaf;
    private final List<T> mine;
    private final SequencedMap<Identity, T> before;
    private final SequencedMap<Identity, T> ours;
    private final SequencedMap<Identity, T> now;
    private final List<Conflict> conflicts = new ArrayList<>();

    Merging(Many<T> many, Leaf<List<T>> leaf, List<T> base, List<T> mine, List<T> theirs) {
        this.many = many;
        this.leaf = leaf;
        this.mine = mine;
        this.before = many.byIdentity(base);
        this.ours = many.byIdentity(mine);
        this.now = many.byIdentity(theirs);
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /// Their items in their order, then what was added here, unless the order itself was changed here.
    List<T> items() {
        List<Identity> kept = new ArrayList<>();
        List<T> merged = new ArrayList<>();
        List<Identity> all = new ArrayList<>(now.sequencedKeySet());
        ours.sequencedKeySet().stream().filter(item -> !now.containsKey(item)).forEach(all::add);
        for (Identity item : all) {
            @Nullable T value = item(item);
            if (value != null) {
                kept.add(item);
                merged.add(value);
            }
        }
        return many.order() == Many.Order.SERVED ? new Ordering<>(this, kept, merged).items() : merged;
    }

    private @Nullable T item(Identity item) {
        @Nullable T b = before.get(item);
        @Nullable T m = ours.get(item);
        @Nullable T t = now.get(item);
        Field<T> kind = many.item();
        if (both(m, b, kind::agrees) || both(m, t, kind::agrees)) {
            return t;
        }
        if (!both(t, b, kind::agrees)) {
            conflicts.add(new Conflict.OfItem<>(
                    leaf, item, Optional.ofNullable(b), Optional.ofNullable(m), Optional.ofNullable(t)));
        }
        return m == null || t == null ? m : kind.onto(t, m);
    }

    private boolean both(@Nullable T left, @Nullable T right, BiPredicate<T, T> test) {
        if (left == null || right == null) {
            return left == null && right == null;
        }
        return test.test(left, right);
    }

    /// The items of all three sides in the order of each.
    List<Identity> common(SequencedMap<Identity, T> side) {
        return side.sequencedKeySet().stream()
                .filter(item -> before.containsKey(item) && ours.containsKey(item) && now.containsKey(item))
                .toList();
    }

    List<Identity> orderBefore() {
        return common(before);
    }

    List<Identity> orderOurs() {
        return common(ours);
    }

    List<Identity> orderNow() {
        return common(now);
    }

    /// Where an item stands on our side; what only they have comes last.
    int place(Identity item) {
        int place = List.copyOf(ours.sequencedKeySet()).indexOf(item);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    void orderConflict() {
        conflicts.add(new Conflict.OfValue<>(
                leaf, List.copyOf(before.sequencedValues()), mine, List.copyOf(now.sequencedValues())));
    }
}
