package org.updateuser.patch;

import static org.updateuser.patch.Table.holds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Struct;
import org.updateuser.model.Values;

/// The laws of the three-way merge on one triple of one property; without the cost of an assertion library, because
/// they are held a million times.
record MergeLaws(Field<?> property, Values base, Values mine, Values theirs) {
    /// Fails at the first law that does not hold; the rows of the table that the triple falls under.
    Set<Table.Row> hold() {
        Rebase.Result merged = Rebase.of(base, mine, theirs);
        whereNothingIsMineItIsTheirs();
        whereNothingIsTheirsItIsMine();
        whereBothAreAlikeThereIsNoConflict();
        bothSidesAreTreatedAlike(merged);
        silenceChangesNothing();
        onceMoreChangesNothing(merged);
        oneValueIsMergedLikeAUser(merged);
        return Table.rows(property, base, mine, theirs, merged);
    }

    private void whereNothingIsMineItIsTheirs() {
        Rebase.Result result = Rebase.of(base, base, theirs);
        Values now = theirs.has(property) ? theirs : base;
        holds(result.mine().equals(now) && result.base().equals(now), "merge(b, b, x) is x");
        holds(result.conflicts().isEmpty(), "merge(b, b, x) has no conflict");
    }

    private void whereNothingIsTheirsItIsMine() {
        Rebase.Result result = Rebase.of(base, mine, base);
        Values wanted = mine.has(property) ? mine : base;
        holds(means(result.mine(), wanted), "merge(b, x, b) is x");
        holds(result.base().equals(base.has(property) ? base : result.base()), "merge(b, x, b) has the base b");
        holds(result.conflicts().isEmpty(), "merge(b, x, b) has no conflict");
    }

    private void whereBothAreAlikeThereIsNoConflict() {
        Rebase.Result result = Rebase.of(base, theirs, theirs);
        holds(result.mine().equals(theirs), "merge(b, x, x) is x");
        holds(result.conflicts().isEmpty(), "merge(b, x, x) has no conflict");
    }

    /// But for the labels: what is mine in a conflict here is theirs there.
    private void bothSidesAreTreatedAlike(Rebase.Result here) {
        Rebase.Result there = Rebase.of(base, theirs, mine);
        Set<Conflict> mirrored =
                there.conflicts().stream().map(MergeLaws::mirrored).collect(Collectors.toSet());
        holds(mirrored.equals(new HashSet<>(here.conflicts())), "the same conflicts with the sides changed");
        for (Leaf<?> leaf : Table.leaves(property)) {
            boolean disputed = here.conflicts().stream()
                    .anyMatch(conflict -> conflict.leaf().equals(leaf));
            holds(disputed || Content.same(leaf, here.mine(), there.mine()), leaf + " holds the same");
        }
    }

    private static Conflict mirrored(Conflict conflict) {
        return switch (conflict) {
            case Conflict.OfValue<?> value -> mirrored(value);
            case Conflict.OfItem<?> item -> mirrored(item);
        };
    }

    private static <T> Conflict mirrored(Conflict.OfValue<T> value) {
        return new Conflict.OfValue<>(value.leaf(), value.base(), value.theirs(), value.mine());
    }

    private static <T> Conflict mirrored(Conflict.OfItem<T> item) {
        return new Conflict.OfItem<>(item.leaf(), item.item(), item.base(), item.theirs(), item.mine());
    }

    private void silenceChangesNothing() {
        Rebase.Result result = Rebase.of(base, mine, theirs.without(property));
        holds(result.base().equals(base) && result.mine().equals(mine), "absent on their side changes nothing");
        holds(result.conflicts().isEmpty(), "absent on their side is no conflict");
    }

    private void onceMoreChangesNothing(Rebase.Result merged) {
        Rebase.Result twice = Rebase.of(merged.base(), merged.mine(), theirs);
        holds(means(twice.mine(), merged.mine()), "the same once more");
        holds(twice.conflicts().isEmpty(), "no conflict once more");
    }

    private void oneValueIsMergedLikeAUser(Rebase.Result merged) {
        boolean known = theirs.has(property) && mine.has(property);
        if (known && !(property instanceof Struct)) {
            holds(oneValue(property, merged), "one value is merged like a user");
        }
    }

    private <T> boolean oneValue(Field<T> field, Rebase.Result merged) {
        T value = Rebase.of(field, base.get(field), mine.get(field), theirs.get(field));
        return field.same(value, merged.mine().get(field));
    }

    private boolean means(Values left, Values right) {
        return means(property, left, right);
    }

    /// Row by row: the unknown content of a struct is the server's, whatever a stranger had.
    private static boolean means(Field<?> property, Values left, Values right) {
        return Table.leaves(property).stream().allMatch(leaf -> leaf.same(left, right));
    }

    /// Holds the law of disjoint edits: mine of this property, theirs of another.
    void disjointEditsCommute(Field<?> other, Values otherBase, Values otherTheirs) {
        Values start = base.take(other, otherBase);
        Values here = mine.take(other, otherBase);
        Values there = base.take(other, otherTheirs);
        Values wanted =
                (mine.has(property) ? mine : base).take(other, otherTheirs.has(other) ? otherTheirs : otherBase);
        for (Rebase.Result result : List.of(Rebase.of(start, here, there), Rebase.of(start, there, here))) {
            holds(result.conflicts().isEmpty(), "disjoint edits have no conflict");
            boolean both = means(property, result.mine(), wanted) && means(other, result.mine(), wanted);
            holds(both, "disjoint edits commute");
        }
    }
}
