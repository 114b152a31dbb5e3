package org.updateuser.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.updateuser.patch.Change;
import org.updateuser.patch.Proposal;

/// One person of a preview.
///
/// @param line of the file it came from, or 0
/// @param worries what should be looked at
/// @param kept the keys of the rows that somebody has left out
/// @param chosen whether the person is to be sent
public record PreviewLine(Proposal proposal, int line, List<Worry> worries, Set<String> kept, boolean chosen) {
    static PreviewLine of(Proposal proposal, int line, List<Worry> worries) {
        boolean grave = worries.stream().anyMatch(Worry::isGrave);
        return new PreviewLine(proposal, line, List.copyOf(worries), Set.of(), !grave);
    }

    /// The same with one more thing that should be looked at.
    PreviewLine worried(Worry worry) {
        List<Worry> more = new ArrayList<>(worries);
        more.add(worry);
        return new PreviewLine(proposal, line, List.copyOf(more), kept, chosen);
    }

    /// Of whom nothing is to change, and of whom something should be said.
    PreviewLine settled(Worry worry) {
        Proposal nothing = new Proposal(proposal.served(), proposal.served(), List.of(), List.of());
        return new PreviewLine(nothing, line, List.of(worry), Set.of(), false);
    }

    /// Whose it is.
    public String id() {
        return proposal.id();
    }

    /// The person's name, or the id where nobody knows more.
    public String name() {
        return proposal.name().isEmpty() ? proposal.id() : proposal.name();
    }

    /// What would change, without what was left out.
    public List<Change> changes() {
        return sendable().changes();
    }

    /// What would be sent of it.
    public Proposal sendable() {
        return kept.isEmpty() ? proposal : proposal.without(kept);
    }

    /// Whether something of it can be sent at all.
    public boolean isPossible() {
        return worries.stream().noneMatch(Worry::isFinal) && !proposal.changes().isEmpty();
    }

    /// Whether it is sent.
    public boolean isSent() {
        return chosen && isPossible() && !changes().isEmpty();
    }

    /// The same, sent or not.
    public PreviewLine choose(boolean sent) {
        return new PreviewLine(proposal, line, worries, kept, sent);
    }

    /// The same, leaving out these rows.
    public PreviewLine keep(Set<String> rows) {
        return new PreviewLine(proposal, line, worries, Set.copyOf(rows), chosen);
    }
}
