package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Values;

/// One person of a run over many: what is wanted, and how far it has come. Of the person it holds nothing but what
/// changes, and what has to be known of somebody whatever changes.
///
/// @param place in the run, from 1
/// @param line of the file it came from, or 0
/// @param before what the server had before the run, with whatever others have changed since
/// @param base what the server has now, as far as it is known
/// @param wanted what it is to have
/// @param request the number of the request that was sent last, or 0
/// @param detail what there is to say of its end, as data: the keys of rows, or what the server said
public record Task(
        int place, int line, State state, Values before, Values base, Values wanted, long request, String detail) {
    /// How far a person of a run has come. Each has a word under `run.state.<name>`.
    public enum State {
        /// Its turn has not come.
        WAITING,
        /// A request was written down, and no answer is known.
        SENT,
        /// The answer says that it was applied, as far as it says anything: the rest is asked for later.
        UNCONFIRMED,
        /// Applied.
        DONE,
        /// Applied, onto what somebody else has changed meanwhile.
        MERGED,
        /// The server has it already.
        UNCHANGED,
        /// Somebody else has changed the same: nothing is overwritten.
        CONFLICT,
        /// The server said no, or left something out.
        REFUSED,
        /// The server knows nobody of that id, or says that the person is deleted.
        NOT_FOUND,
        /// The answer was lost, and what the server has cannot be read either.
        UNSURE,
        /// The run was ended before.
        NOT_ATTEMPTED;

        private static final Set<State> OPEN = Set.of(WAITING, SENT, UNCONFIRMED, UNSURE);
        private static final Set<State> FAILED = Set.of(CONFLICT, REFUSED, NOT_FOUND, NOT_ATTEMPTED);

        /// Whether a run that goes on has something to do there.
        public boolean isOpen() {
            return OPEN.contains(this);
        }

        /// Whether it ended without what was wanted, so that it may be tried again.
        public boolean isFailed() {
            return FAILED.contains(this);
        }

        /// Whether it was applied whole.
        public boolean isApplied() {
            return this == DONE || this == MERGED || this == UNCONFIRMED;
        }
    }

    /// A person whose turn has not come.
    ///
    /// @param proposal as it was looked at
    public static Task of(int place, int line, Proposal proposal) {
        Proposal small = proposal.narrowed();
        return new Task(place, line, State.WAITING, small.served(), small.served(), small.wanted(), 0, "");
    }

    /// Whose it is.
    public String id() {
        return before.get(Catalogue.ID);
    }

    /// The person's name before the run.
    public String name() {
        return before.get(Catalogue.NAME);
    }

    /// What it was to change, in the order of the catalogue.
    public List<Change> changes() {
        return Difference.between(before, wanted);
    }

    /// Whether something of it was applied, so that it may be taken back: a part may be, whatever became of the rest.
    public boolean isApplied() {
        return state.isApplied() || !Difference.between(before, base).isEmpty();
    }

    /// The same in another state.
    public Task as(State other, String said) {
        return new Task(place, line, other, before, base, wanted, request, said);
    }

    /// The same with another request.
    public Task sent(long number) {
        return new Task(place, line, State.SENT, before, base, wanted, number, "");
    }

    /// The same after the server has taken a request.
    ///
    /// @param now what the server has, as far as it says
    public Task acknowledged(Patch patch, Values now) {
        Values sent = patch.applyTo(base);
        Rebase.Result result = Rebase.of(sent, wanted, narrow(now));
        return new Task(place, line, state, before, result.base(), result.mine(), request, detail);
    }

    /// The same after the server has taken a request, and somebody else has changed some of the same since: what is
    /// theirs stays, and is not taken back either.
    public Task overtaken(Patch patch, Values theirs) {
        Values sent = patch.applyTo(base);
        Values now = narrow(theirs);
        Rebase.Result result = Rebase.of(sent, wanted, now);
        Rebase.Result back = Rebase.of(sent, before, now);
        return new Task(place, line, state, yielding(back, now), result.base(), result.mine(), request, detail);
    }

    /// With their side of all that both sides changed.
    private static Values yielding(Rebase.Result result, Values now) {
        Values mine = result.mine();
        for (Conflict conflict : result.conflicts()) {
            mine = Spot.of(conflict).put(mine, now);
        }
        return mine;
    }

    /// The same on what the server has now; what is to be said of the rows that both sides changed is in the list.
    ///
    /// @param found filled with the conflicts
    public Task rebased(Values theirs, List<Conflict> found) {
        Values now = narrow(theirs);
        Rebase.Result result = Rebase.of(base, wanted, now);
        found.addAll(result.conflicts());
        Values earlier = Rebase.of(base, before, now).mine();
        return new Task(place, line, state, earlier, result.base(), result.mine(), request, detail);
    }

    private Values narrow(Values user) {
        List<Field<?>> touched = new ArrayList<>(wanted.fields());
        return Proposal.narrowed(user, touched);
    }

    /// What takes the person back to what was before, with whatever others have changed since.
    ///
    /// @param now the person as the server has them
    /// @return what to send, and the conflicts where others have changed the same
    public Undo undo(Values now) {
        Rebase.Result result = Rebase.of(base, before, now);
        Proposal back = new Proposal(now, yielding(result, now), List.of(), List.of());
        return new Undo(back, result.conflicts());
    }

    /// A person whom a run is to be taken back for.
    ///
    /// @param conflicts what others have changed since and so stays
    public record Undo(Proposal proposal, List<Conflict> conflicts) {}

    /// Without values: they are people's data.
    @Override
    public String toString() {
        return "Task[" + place + " " + state + "]";
    }
}
