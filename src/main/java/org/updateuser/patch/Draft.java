package org.updateuser.patch;

import java.time.Instant;
import java.util.List;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;

/// What somebody has typed of one user and not sent yet, with the steps that led there.
///
/// @param served what the server had when it was read last
/// @param base what the typing started from: as served, but for what both sides changed and nobody has chosen yet.
///     That is as it was before the other side changed it, so that putting the draft onto `served` asks again
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

    /// No values: they are people's data and must not reach a log by accident.
    @Override
    public String toString() {
        return "Draft" + typed;
    }
}
