package org.updateuser.form;

import org.updateuser.form.Dispute.Side;
import org.updateuser.patch.Spot;

/// One conflict in words: path, name, and three columns in the order of time.
///
/// @param spot what it is about
/// @param section the section of the form
/// @param title the field, or the item of its list
/// @param opened what was there when the person was opened
/// @param mine what is typed here
/// @param theirs what the server has now
/// @param side which side is chosen
public record ConflictCard(
        Spot spot, String section, String title, String opened, Option mine, Option theirs, Side side) {
    public ConflictCard {
        opened = Isolation.of(opened);
    }

    /// A side that can be chosen.
    ///
    /// @param value what it has
    /// @param consequence what choosing it does beyond that, or `""`
    public record Option(String value, String consequence) {
        public Option {
            value = Isolation.of(value);
        }
    }

    /// Whether nobody has chosen yet.
    public boolean isOpen() {
        return side == Side.NEITHER;
    }

    /// What counts, once somebody has chosen.
    public Option chosen() {
        return side == Side.MINE ? mine : theirs;
    }
}
