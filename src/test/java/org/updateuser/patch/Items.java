package org.updateuser.patch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Many.Identity;
import org.updateuser.model.Values;
import org.updateuser.patch.Table.Row;

/// What the table of rebase cases says of one list, item by item.
final class Items<T> {
    private final Leaf<List<T>> leaf;
    private final Many<T> many;
    private final List<List<T>> sides;
    private final SequencedMap<Identity, T> before;
    private final SequencedMap<Identity, T> ours;
    private final SequencedMap<Identity, T> now;
    private final Set<Row> rows = EnumSet.noneOf(Row.class);
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<T> content = new ArrayList<>();
    private List<Identity> order = List.of();

    Items(Leaf<List<T>> leaf, Many<T> many, Values base, Values mine, Values theirs) {
        this.leaf = leaf;
        this.many = many;
        this.sides = List.of(leaf.get(base), leaf.get(mine), leaf.get(theirs));
        this.before = many.byIdentity(leaf.get(base));
        this.ours = many.byIdentity(leaf.get(mine));
        this.now = many.byIdentity(leaf.get(theirs));
        items();
        if (many.order() == Many.Order.SERVED) {
            order();
        }
    }

    Set<Row> rows() {
        return rows;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private void items() {
        Set<Identity> all = new LinkedHashSet<>(before.keySet());
        all.addAll(ours.keySet());
        all.addAll(now.keySet());
        boolean addedHere = false;
        boolean addedThere = false;
        for (Identity item : all) {
            T was = before.get(item);
            T mine = ours.get(item);
            T theirs = now.get(item);
            addedHere |= was == null && theirs == null;
            addedThere |= was == null && mine == null;
            if (agree(mine, was) || agree(mine, theirs)) {
                keep(theirs);
            } else {
                keep(mine);
            }
            row(was, mine, theirs).ifPresent(row -> note(row, item));
        }
        if (addedHere && addedThere) {
            rows.add(Row.L1);
        }
    }

    private void keep(T item) {
        if (item != null) {
            content.add(item);
        }
    }

    private void note(Row row, Identity item) {
        rows.add(row);
        if (EnumSet.of(Row.L4, Row.L5, Row.L6, Row.L7).contains(row)) {
            conflicts.add(new Conflict.OfItem<>(
                    leaf,
                    item,
                    Optional.ofNullable(before.get(item)),
                    Optional.ofNullable(ours.get(item)),
                    Optional.ofNullable(now.get(item))));
        }
    }

    private Optional<Row> row(T was, T mine, T theirs) {
        if (agree(mine, theirs)) {
            return was == null ? Optional.of(Row.L8) : Optional.empty();
        }
        if (agree(mine, was)) {
            return theirs == null ? Optional.of(Row.L3) : Optional.empty();
        }
        if (agree(theirs, was)) {
            return mine == null ? Optional.of(Row.L2) : Optional.empty();
        }
        if (was == null) {
            return Optional.of(Row.L7);
        }
        if (mine == null) {
            return Optional.of(Row.L6);
        }
        return Optional.of(theirs == null ? Row.L5 : Row.L4);
    }

    private boolean agree(T left, T right) {
        return left == null || right == null ? left == right : many.item().agrees(left, right);
    }

    /// Of the items of all three sides: the order of the side that changed it.
    private void order() {
        List<Identity> was = common(before);
        List<Identity> mine = common(ours);
        List<Identity> theirs = common(now);
        order = mine.equals(was) ? theirs : mine;
        if (mine.equals(was) || mine.equals(theirs)) {
            return;
        }
        if (!theirs.equals(was)) {
            rows.add(Row.L10);
            conflicts.add(new Conflict.OfValue<>(leaf, sides.get(0), sides.get(1), sides.get(2)));
        } else if (was.stream().anyMatch(item -> !agree(before.get(item), now.get(item)))) {
            rows.add(Row.L9);
        }
    }

    private List<Identity> common(SequencedMap<Identity, T> side) {
        return side.sequencedKeySet().stream()
                .filter(item -> before.containsKey(item) && ours.containsKey(item) && now.containsKey(item))
                .toList();
    }

    /// Whether the items are those that the table says, each as often.
    boolean isContent(Values merged) {
        List<T> rest = new ArrayList<>(content);
        return leaf.get(merged).stream().allMatch(item -> taken(rest, item)) && rest.isEmpty();
    }

    private boolean taken(List<T> rest, T wanted) {
        for (int index = 0; index < rest.size(); index++) {
            T item = rest.get(index);
            if (many.key(item).equals(many.key(wanted)) && agree(item, wanted)) {
                rest.remove(index);
                return true;
            }
        }
        return false;
    }

    /// Whether they stand in the order that the table says. Of equal keys nobody can tell which one moved.
    boolean isOrder(Values merged) {
        boolean repeats = sides.stream()
                .anyMatch(side -> many.byIdentity(side).keySet().stream().anyMatch(item -> item.ordinal() > 0));
        return repeats
                || many.byIdentity(leaf.get(merged)).sequencedKeySet().stream()
                        .filter(order::contains)
                        .toList()
                        .equals(order);
    }
}
