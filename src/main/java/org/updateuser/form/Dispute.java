package org.updateuser.form;

import org.updateuser.model.Values;
import org.updateuser.patch.Conflict;
import org.updateuser.patch.Spot;

/// Something that both sides changed, each in its own way, and which side is to count.
///
/// @param conflict what was found last
/// @param spot where it is
/// @param opened a user that has here what was there before the other side changed it
/// @param mine a user that has here what was typed last, be it overruled
/// @param side which side counts
public record Dispute(Conflict conflict, Spot spot, Values opened, Values mine, Side side) {
    /// Which side counts.
    public enum Side {
        /// Nobody has chosen: what is typed is kept and not sent.
        NEITHER,
        MINE,
        THEIRS
    }

    /// Whether nobody has chosen yet.
    public boolean isOpen() {
        return side == Side.NEITHER;
    }

    Dispute with(Side chosen) {
        return new Dispute(conflict, spot, opened, mine, chosen);
    }

    /// A user with this as chosen; where neither side is, what is typed here stands.
    Values settled(Values user, Values base, Side chosen) {
        return spot.put(user, chosen == Side.THEIRS ? base : mine);
    }

    /// What follows from what is typed: the server's value typed by hand is a choice for the server, and another value
    /// typed after that one is a choice for this side.
    Dispute followed(Values base, Values typed) {
        if (spot.same(base, typed)) {
            return with(Side.THEIRS);
        }
        Side now = side == Side.THEIRS ? Side.MINE : side;
        return new Dispute(conflict, spot, opened, typed, now);
    }

    /// Without values: they are people's data and must not reach a log by accident.
    @Override
    public String toString() {
        return "Dispute[" + spot + ", " + side + "]";
    }
}
