package org.updateuser.patch;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Struct;
import org.updateuser.model.Values;

/// What the table of rebase cases says of one triple, written from the table and not from the code.
final class Table {
    /// The rows of the table but the last, which is about what nobody edits.
    enum Row {
        S1,
        S2,
        S3,
        S4,
        A1,
        A2,
        A3,
        P1,
        P2,
        L1,
        L2,
        L3,
        L4,
        L5,
        L6,
        L7,
        L8,
        L9,
        L10
    }

    private static final Map<Field<?>, List<Leaf<?>>> LEAVES =
            Catalogue.LEAVES.stream().collect(Collectors.groupingBy(Leaf::property));

    private final Values base;
    private final Values mine;
    private final Values theirs;
    private final Rebase.Result result;
    private final Set<Row> rows = EnumSet.noneOf(Row.class);
    private final Set<Conflict> conflicts = new HashSet<>();

    private Table(Values base, Values mine, Values theirs, Rebase.Result result) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.result = result;
    }

    /// The rows that a triple of one property falls under; fails where the result is not as they say.
    static Set<Row> rows(Field<?> property, Values base, Values mine, Values theirs, Rebase.Result result) {
        Table table = new Table(base, mine, theirs, result);
        table.hold(property);
        return table.rows;
    }

    /// The rows of the form that a property has.
    static List<Leaf<?>> leaves(Field<?> property) {
        return LEAVES.get(property);
    }

    private void hold(Field<?> property) {
        if (!theirs.has(property)) {
            rows.add(Row.A1);
            holds(result.base().equals(base), "A1: base stays");
            holds(result.mine().equals(mine), "A1: mine stays");
        } else {
            holds(result.base().equals(theirs), "the base is what the server has");
            known(property);
        }
        holds(conflicts.equals(new HashSet<>(result.conflicts())), "exactly these conflicts: " + conflicts);
    }

    private void known(Field<?> property) {
        if (!mine.has(property)) {
            rows.add(Row.A2);
            holds(result.mine().equals(theirs), "A2: theirs");
            return;
        }
        if (!base.has(property)) {
            rows.add(Row.A3);
        }
        leaves(property).forEach(leaf -> rows.addAll(row(leaf)));
        if (property instanceof Struct) {
            parts(leaves(property));
        }
    }

    private void parts(List<Leaf<?>> parts) {
        boolean here = parts.stream().anyMatch(leaf -> !leaf.same(base, mine) && leaf.same(base, theirs));
        boolean there = parts.stream().anyMatch(leaf -> leaf.same(base, mine) && !leaf.same(base, theirs));
        if (here && there) {
            rows.add(Row.P1);
        }
        if (rows.contains(Row.S4)) {
            rows.add(Row.P2);
        }
    }

    /// What it says of one row of the form.
    private <T> Set<Row> row(Leaf<T> leaf) {
        return leaf.field() instanceof Many<?> many ? items(leaf, many) : EnumSet.of(scalar(leaf));
    }

    private <T> Set<Row> items(Leaf<?> leaf, Many<T> many) {
        Items<T> items = new Items<>(new Leaf<>(leaf.owner(), many), many, base, mine, theirs);
        Set<Row> found = items.rows();
        conflicts.addAll(items.conflicts());
        holds(items.isContent(result.mine()), leaf + " holds what " + found + " say");
        holds(items.isOrder(result.mine()), leaf + " has the order that " + found + " say");
        return found;
    }

    private <T> Row scalar(Leaf<T> leaf) {
        Field<T> field = leaf.field();
        T before = leaf.get(base);
        T ours = leaf.get(mine);
        T now = leaf.get(theirs);
        T merged = leaf.get(result.mine());
        if (field.same(ours, before)) {
            holds(field.same(merged, now), leaf + " S1: theirs");
            return Row.S1;
        }
        holds(field.same(merged, ours), leaf + " S2, S3, S4: mine");
        if (field.same(now, before)) {
            return Row.S2;
        }
        if (field.same(now, ours)) {
            return Row.S3;
        }
        conflicts.add(new Conflict.OfValue<>(leaf, before, ours, now));
        return Row.S4;
    }

    static void holds(boolean law, String said) {
        if (!law) {
            throw new AssertionError(said);
        }
    }
}
