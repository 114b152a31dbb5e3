package org.updateuser.form;

import java.time.Instant;
import java.util.Map;
import org.updateuser.patch.Task.State;
import org.updateuser.store.Runs;

/// A run in the list of runs.
///
/// @param note what it is
/// @param counts how many people are in each state
/// @param live whether it is under way in this program
public record RunNote(Runs.Note note, Map<State, Integer> counts, boolean live) {
    RunNote(Runs.Note note, Map<State, Integer> counts) {
        this(note, counts, false);
    }

    /// Its number on this machine.
    public long number() {
        return note.number();
    }

    /// When it was made.
    public Instant at() {
        return note.at();
    }

    /// Its name.
    public String name() {
        return note.name();
    }

    /// How it stands: the end of the key of a word.
    public String phase() {
        return isUnderWay() && !live ? "CUT" : note.phase().name();
    }

    /// Whether it is under way, or was when the program ended.
    public boolean isUnderWay() {
        return note.phase() == Runs.Phase.RUNNING;
    }

    /// The same while it is under way.
    RunNote underWay(Map<State, Integer> now) {
        Runs.Note running =
                new Runs.Note(note.number(), note.name(), note.at(), note.by(), note.undoes(), Runs.Phase.RUNNING);
        return new RunNote(running, now, true);
    }

    /// How many people it is about.
    public int people() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Of how many people it is not known yet how it ends.
    public int open() {
        return sum(true, false);
    }

    /// How many people ended without what was wanted.
    public int failed() {
        return sum(false, true);
    }

    /// Whether something of it may have been applied, so that it may be taken back: of whoever was refused, a part.
    public boolean isApplied() {
        return counts.keySet().stream().anyMatch(state -> state.isApplied() || state == State.REFUSED);
    }

    private int sum(boolean open, boolean failed) {
        return counts.entrySet().stream()
                .filter(entry -> (open && entry.getKey().isOpen())
                        || (failed && entry.getKey().isFailed()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
