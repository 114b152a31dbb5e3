package org.updateuser.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result;
import org.updateuser.patch.Sent;

/// The requests that were sent to one organization from this machine. All methods block; a write is on the disk when
/// it returns.
public final class History {
    History() {}

    /// What to look for. Every condition that is given has to hold.
    ///
    /// @param userId whose
    /// @param from not before
    /// @param until not from this time on
    /// @param property the name of a property that was to change
    /// @param fates how it ended; none for any
    public record Query(
            Optional<String> userId,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<String> property,
            Set<Result.Fate> fates) {
        /// Everything.
        public static final Query ALL =
                new Query(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    /// Writes a request down, as unsure, before it is sent.
    ///
    /// @return its number
    public long begin(Sent sent) throws StoreProblem {
        return Store.unbuilt();
    }

    /// Writes down what came of it.
    public void complete(long number, Result result) throws StoreProblem {
        Store.unbuilt();
    }

    /// A page of what was sent, the newest first.
    ///
    /// @param before only entries with a smaller number: the last one of the page before, or [Long#MAX_VALUE]
    /// @param most how many at most
    public List<Entry> find(Query query, long before, int most) throws StoreProblem {
        return Store.unbuilt();
    }

    /// How many there are.
    public int count(Query query) throws StoreProblem {
        return Store.unbuilt();
    }

    /// Whatever is unsure, the oldest first.
    public List<Entry> unsure() throws StoreProblem {
        return Store.unbuilt();
    }

    /// Forgets everything before a time that is not unsure.
    ///
    /// @return how many entries that were
    public int forgetBefore(Instant time) throws StoreProblem {
        return Store.unbuilt();
    }
}
