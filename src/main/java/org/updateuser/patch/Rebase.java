package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Struct;
import org.updateuser.model.Values;

/// The three-way merge: what was edited here, put onto what the server has now.
///
/// It serves wherever server values meet an open form: a save that is acknowledged while somebody goes on typing (the
/// base is then what was *sent*), the second request of a plan, a refresh, a stale version. The table of cases stands
/// in this package's description.
public final class Rebase {
    /// What comes of it.
    ///
    /// @param base what the server has, with what it did not say taken from the earlier base
    /// @param mine the edits, put onto that base
    /// @param conflicts what both sides changed differently; `mine` holds our side of it
    public record Result(Values base, Values mine, List<Conflict> conflicts) {}

    private final Values base;
    private final Values mine;
    private final Values theirs;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Rebase(Values base, Values mine, Values theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /// Puts what takes `base` to `mine` onto `theirs`.
    public static Result of(Values base, Values mine, Values theirs) {
        return new Rebase(base, mine, theirs).result();
    }

    /// One value put onto another base, our side kept where both changed it.
    public static <T> T of(Field<T> field, T base, T mine, T theirs) {
        if (field.same(mine, base)) {
            return theirs;
        }
        boolean settled = field.same(theirs, base) || field.same(theirs, mine);
        return settled ? mine : mergedItems(field, base, mine, theirs);
    }

    private static <T> T mergedItems(Field<T> field, T base, T mine, T theirs) {
        if (field instanceof Many<?> many) {
            Values one = Values.EMPTY.with(field, mine);
            Values merged = new Rebase(Values.EMPTY.with(field, base), one, Values.EMPTY.with(field, theirs))
                    .items(one, null, many);
            return merged.get(field);
        }
        return mine;
    }

    private Result result() {
        Values merged = completed(theirs, mine);
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            boolean edited = leaf.field().traits().access().editable() && leaf.in(mine) && leaf.in(theirs);
            merged = edited ? leaf(merged, leaf) : merged;
        }
        return new Result(completed(theirs, base), merged, List.copyOf(conflicts));
    }

    /// Absent on their side means unknown, not unset: what was known stays.
    private static Values completed(Values theirs, Values known) {
        Values result = theirs;
        for (Field<?> property : Catalogue.PROPERTIES) {
            result = theirs.has(property) ? result : result.take(property, known);
        }
        return result;
    }

    private <T> Values leaf(Values merged, Leaf<T> leaf) {
        Field<T> field = leaf.field();
        T ours = leaf.get(mine);
        T before = leaf.get(base);
        T now = leaf.get(theirs);
        if (field.same(ours, before) || field.same(ours, now)) {
            return merged;
        }
        if (field.same(now, before)) {
            return leaf.put(merged, ours);
        }
        return switch (field) {
            case Many<?> many -> items(merged, leaf.owner(), many);
            case Struct struct -> throw new IllegalStateException("a struct is merged by its parts: " + struct);
            default -> {
                conflicts.add(new Conflict.OfValue<>(leaf, before, ours, now));
                yield leaf.put(merged, ours);
            }
        };
    }

    private <T> Values items(Values merged, @Nullable Struct owner, Many<T> many) {
        Leaf<List<T>> leaf = new Leaf<>(owner, many);
        Merging<T> merging = new Merging<>(many, leaf, leaf.get(base), leaf.get(mine), leaf.get(theirs));
        List<T> items = merging.items();
        conflicts.addAll(merging.conflicts());
        return leaf.put(merged, items);
    }
}
