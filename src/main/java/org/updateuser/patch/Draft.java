package org.updateuser.patch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Values;

/// What somebody has typed of one user and not sent yet, with the steps that led there.
///
/// @param served what the server had when it was read last
/// @param base as served, but for what both sides changed and nobody has chosen yet: that is as it was before the other
///     side changed it. Where it differs from `served`, somebody is still to be asked
/// @param typed what is typed, valid or not
/// @param done what can be undone, the last step first
/// @param undone what can be redone, the next step first
/// @param changed when it was edited last
public record Draft(
        Values served,
        Values base,
        Values typed,
        List<List<Edit<?>>> done,
        List<List<Edit<?>>> undone,
        Instant changed) {
    public Draft {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /// Whose it is.
    public String id() {
        return served.get(Catalogue.ID);
    }

    /// The person's name as the server had it.
    public String name() {
        return served.get(Catalogue.NAME);
    }

    /// The version it was made for, or 0 where the server told none.
    public int version() {
        return served.get(Catalogue.VERSION);
    }

    /// What is changed, in the order of the catalogue.
    public List<Change> changes() {
        return Difference.between(served, typed);
    }

    /// What a list of drafts says of it.
    public DraftNote note() {
        return new DraftNote(id(), name(), version(), changes().size(), changed);
    }

    /// The same draft without its steps, and with nothing in it but edits that a form could have made: what only the
    /// service writes is as served, and what was not served is not typed. What comes from elsewhere is trusted with
    /// no more.
    public Draft editsOnly() {
        return new Draft(served, edits(base), edits(typed), List.of(), List.of(), changed);
    }

    private Values edits(Values edited) {
        Values result = served;
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            boolean known = leaf.in(served) && leaf.in(edited);
            if (known && leaf.field().traits().access().editable()) {
                Values with = edit(leaf, result, edited);
                result = leaf.same(served, with) ? result : with;
            }
        }
        return result;
    }

    private static <T> Values edit(Leaf<T> leaf, Values into, Values edited) {
        Field<T> field = leaf.field();
        return field instanceof Many<?> many
                ? items(leaf, many, into, edited)
                : leaf.put(into, field.onto(leaf.get(into), leaf.get(edited)));
    }

    private static <T> Values items(Leaf<?> row, Many<T> many, Values into, Values edited) {
        Leaf<List<T>> leaf = new Leaf<>(row.owner(), many);
        Map<Many.Identity, T> served = many.byIdentity(leaf.get(into));
        Field<T> kind = many.item();
        List<T> items = new ArrayList<>();
        many.byIdentity(leaf.get(edited))
                .forEach((item, value) -> items.add(kind.onto(served.getOrDefault(item, kind.empty()), value)));
        return leaf.put(into, List.copyOf(items));
    }

    /// No values: they are people's data and must not reach a log by accident.
    @Override
    public String toString() {
        return "Draft" + typed;
    }
}
