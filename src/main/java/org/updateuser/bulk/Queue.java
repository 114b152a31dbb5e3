package org.updateuser.bulk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;
import org.updateuser.store.Runs;
import org.updateuser.store.Runs.Phase;
import org.updateuser.store.StoreProblem;

/// Who is next in a run, read from the store page by page: a run may be of any length. For any number of threads.
final class Queue {
    private static final List<State> DUE = List.of(State.SENT, State.UNSURE, State.WAITING);
    private static final int PAGE = 200;
    private static final int STUMBLES_MOST = 6; // one after the other: then it is not these people

    private final Runs runs;
    private final long run;
    private final Deque<Task> page = new ArrayDeque<>();
    private int reached;
    private int left;
    private boolean last;
    private Optional<Phase> ended = Optional.empty();
    private Optional<Stop> stop = Optional.empty();
    private Optional<Stop> stumbled = Optional.empty();
    private int stumbles;

    Queue(Runs runs, long run) {
        this.runs = runs;
        this.run = run;
    }

    /// Begins at the front.
    ///
    /// @param most how many at most are given out
    synchronized void open(int most) {
        page.clear();
        reached = 0;
        left = most;
        last = false;
    }

    /// Whoever is next; nobody once it has ended.
    synchronized Optional<Task> next() {
        if (ended.isPresent() || stop.isPresent() || left == 0) {
            return Optional.empty();
        }
        if (page.isEmpty() && !last) {
            fill();
        }
        Optional<Task> next = Optional.ofNullable(page.poll());
        left -= next.isPresent() ? 1 : 0;
        return next;
    }

    private void fill() {
        try {
            List<Task> found = runs.page(run, DUE, reached, PAGE);
            last = found.isEmpty();
            page.addAll(found);
            reached = last ? reached : found.getLast().place();
        } catch (StoreProblem problem) {
            stop = Optional.of(Stop.of(Stop.Reason.NOT_WRITTEN_DOWN));
        }
    }

    /// Whether nothing has ended it.
    synchronized boolean goesOn() {
        return ended.isEmpty() && stop.isEmpty();
    }

    synchronized void end(Phase phase) {
        ended = ended.filter(Phase.CANCELLED::equals).or(() -> Optional.of(phase));
    }

    synchronized void stop(Stop why) {
        stop = stop.or(() -> Optional.of(why));
    }

    /// Something is in the way of one person, who waits until the run goes on again; the others go on.
    synchronized void stumble(Stop why) {
        stumbled = stumbled.or(() -> Optional.of(why));
        stumbles++;
        if (stumbles == STUMBLES_MOST) {
            stop(why);
        }
    }

    /// Somebody had a turn, and nothing was in the way.
    synchronized void pass() {
        stumbles = 0;
    }

    synchronized Optional<Stop> stop() {
        return stop.or(() -> stumbled);
    }

    /// Whether everybody has had a turn.
    synchronized boolean isThrough() {
        return ended.isEmpty() && stop().isEmpty() && page.isEmpty() && last;
    }

    /// How the run stands after it.
    synchronized Phase phase() {
        return ended.orElse(isThrough() ? Phase.FINISHED : Phase.PAUSED);
    }
}
