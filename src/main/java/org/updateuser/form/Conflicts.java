package org.updateuser.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.updateuser.form.Dispute.Side;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;
import org.updateuser.patch.Conflict;
import org.updateuser.patch.Difference;
import org.updateuser.patch.Spot;

/// What both sides changed, and which side is to count. A row in which a choice is open is not sent.
///
/// A choice is an edit, so it can be undone; the conflict is then open again. What was chosen can be chosen otherwise
/// until it is saved.
final class Conflicts {
    private final SequencedMap<Spot, Dispute> known = new LinkedHashMap<>();

    /// Everything that both sides changed and that is not saved yet, in the order of the catalogue.
    List<Dispute> all() {
        return known.values().stream()
                .sorted(Comparator.comparingInt(
                        dispute -> Catalogue.LEAVES.indexOf(dispute.spot().leaf())))
                .toList();
    }

    private Stream<Dispute> open() {
        return known.values().stream().filter(Dispute::isOpen);
    }

    /// What is open in a row.
    List<Conflict> of(Leaf<?> leaf) {
        return open().filter(dispute -> dispute.spot().leaf().equals(leaf))
                .map(Dispute::conflict)
                .toList();
    }

    /// Which side counts, conflict by conflict.
    Map<Spot, Side> sides() {
        Map<Spot, Side> sides = new HashMap<>();
        known.forEach((spot, dispute) -> sides.put(spot, dispute.side()));
        return sides;
    }

    boolean knows(Spot spot) {
        return known.containsKey(spot);
    }

    /// Takes other choices, as far as there is still something to choose.
    void take(Map<Spot, Side> sides) {
        sides.forEach((spot, side) -> known.computeIfPresent(spot, (_, dispute) -> dispute.with(side)));
    }

    /// Follows what was typed.
    void follow(Values base, Values typed) {
        known.replaceAll((_, dispute) -> dispute.followed(base, typed));
    }

    /// After a step of undo: where it brought back what the server does not have, the server's is chosen no more.
    void reopen(Values base, Values typed) {
        known.replaceAll((spot, dispute) ->
                dispute.side() == Side.THEIRS && !spot.same(base, typed) ? dispute.with(Side.NEITHER) : dispute);
    }

    /// Takes in what a rebase has found: that is asked, be it again. An earlier conflict stays as long as the sides
    /// differ, or the server's was chosen.
    ///
    /// @param from what both sides started from
    void rebased(List<Conflict> found, Values from, Values base, Values typed) {
        Map<Spot, Dispute> earlier = Map.copyOf(known);
        known.values()
                .removeIf(dispute ->
                        dispute.side() != Side.THEIRS && dispute.spot().same(base, typed));
        for (Conflict conflict : found) {
            Spot spot = Spot.of(conflict);
            Values opened = opened(spot, earlier, from, base);
            known.put(spot, new Dispute(conflict, spot, opened, typed, Side.NEITHER));
        }
    }

    /// What was there before the other side changed it for the first time, unless that is what it has now again.
    private static Values opened(Spot spot, Map<Spot, Dispute> earlier, Values from, Values base) {
        Dispute before = earlier.get(spot);
        return before == null || spot.same(before.opened(), base) ? from : before.opened();
    }

    /// Forgets what a save has settled.
    ///
    /// @param base what the server had before it
    /// @param sent what it has now
    void saved(Values base, Values sent) {
        known.values()
                .removeIf(dispute -> dispute.side() == Side.THEIRS
                        || (dispute.side() == Side.MINE && !dispute.spot().same(base, sent)));
    }

    /// A base in which whatever nobody has chosen yet is as it was before the other side changed it: that and nothing
    /// else tells what was open when the user was put aside.
    Values earlier(Values base) {
        Values result = base;
        for (Dispute dispute : open().toList()) {
            result = dispute.spot().put(result, dispute.opened());
        }
        return result;
    }

    /// Takes up what was open when the user was put aside. It is asked wherever the sides differ, even where what is
    /// typed is what was there before either of them: typing that was an answer to seeing the other's.
    void resume(Values earlier, Values base, Values typed) {
        for (Change change : Difference.between(earlier, base)) {
            Spot spot = Spot.of(change);
            ask(spot, spot.conflict(earlier, typed, base), earlier, base, typed);
        }
    }

    /// Takes in conflicts beside those that are open.
    ///
    /// @param from what both sides started from
    void add(List<Conflict> found, Values from, Values base, Values typed) {
        found.forEach(conflict -> ask(Spot.of(conflict), conflict, from, base, typed));
    }

    private void ask(Spot spot, Conflict conflict, Values opened, Values base, Values typed) {
        if (!spot.same(base, typed)) {
            known.put(spot, new Dispute(conflict, spot, opened, typed, Side.NEITHER));
        }
    }

    /// Values without what nobody has chosen yet.
    Values without(Values sendable, Values base) {
        Values result = sendable;
        for (Dispute dispute : open().toList()) {
            result = as(dispute.spot().leaf(), result, base);
        }
        return result;
    }

    private static <T> Values as(Leaf<T> leaf, Values values, Values base) {
        return leaf.put(values, leaf.get(base));
    }
}
