package org.updateuser.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.updateuser.form.Dispute.Side;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Edit;
import org.updateuser.patch.Spot;

/// One step of undo: the rows that it changed, and the choices that it made between the sides.
///
/// @param before which side counted before it, where it changed that
/// @param after which side counts after it
record Step(List<Edit<?>> edits, Map<Spot, Side> before, Map<Spot, Side> after) {
    Step {
        edits = List.copyOf(edits);
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    static Step of(List<Edit<?>> edits) {
        return new Step(edits, Map.of(), Map.of());
    }

    /// A step between two states of all the choices.
    static Step of(List<Edit<?>> edits, Map<Spot, Side> before, Map<Spot, Side> after) {
        return new Step(edits, without(before, after), without(after, before));
    }

    private static Map<Spot, Side> without(Map<Spot, Side> sides, Map<Spot, Side> others) {
        Map<Spot, Side> rest = new HashMap<>(sides);
        rest.entrySet().removeAll(others.entrySet());
        return rest;
    }

    boolean changesNothing() {
        return edits.isEmpty() && after.isEmpty();
    }

    /// Whether it is one edit of one row.
    boolean isOf(Leaf<?> leaf) {
        return edits.size() == 1 && edits.getFirst().leaf().equals(leaf);
    }

    /// The step back.
    Step inverse() {
        return new Step(edits.reversed().stream().<Edit<?>>map(Edit::inverse).toList(), after, before);
    }

    /// The user after it.
    Values apply(Values user) {
        Values result = user;
        for (Edit<?> edit : edits) {
            result = edit.apply(result);
        }
        return result;
    }

    /// This step and the next one of the same row as one.
    Step joined(Step next) {
        Edit<?> joined = joined(edits.getFirst(), next.edits.getFirst());
        Map<Spot, Side> from = new HashMap<>(next.before);
        from.putAll(before);
        Map<Spot, Side> to = new HashMap<>(after);
        to.putAll(next.after);
        return of(joined.changesNothing() ? List.of() : List.of(joined), from, to);
    }

    private static <T> Edit<T> joined(Edit<?> first, Edit<T> next) {
        return new Edit<>(next.leaf(), next.leaf().get(first.inverse().apply(Values.EMPTY)), next.after());
    }

    /// The same step on what the server has now, with the choices there still are.
    Step rebased(Values base, Values theirs, Predicate<Spot> known) {
        List<Edit<?>> moved = edits.stream()
                .<Edit<?>>map(edit -> edit.rebased(base, theirs))
                .filter(edit -> !edit.changesNothing())
                .toList();
        return new Step(moved, only(before, known), only(after, known));
    }

    private static Map<Spot, Side> only(Map<Spot, Side> sides, Predicate<Spot> known) {
        Map<Spot, Side> kept = new HashMap<>(sides);
        kept.keySet().removeIf(known.negate());
        return kept;
    }
}
