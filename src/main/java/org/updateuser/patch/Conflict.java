package org.updateuser.patch;

import java.util.List;
import java.util.Optional;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many.Identity;

/// Something that both sides changed, each in its own way. Until somebody chooses, *mine* is kept and not sent.
public sealed interface Conflict {
    /// The row of the form it is about.
    Leaf<?> leaf();

    /// A value changed on both sides; also a list that both sides put into another order.
    record OfValue<T>(Leaf<T> leaf, T base, T mine, T theirs) implements Conflict {}

    /// An item of a list changed on both sides; empty where that side does not have it.
    record OfItem<T>(Leaf<List<T>> leaf, Identity item, Optional<T> base, Optional<T> mine, Optional<T> theirs)
            implements Conflict {}
}
