package org.updateuser.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.updateuser.api.GenesysCloud;
import org.updateuser.patch.Task;
import org.updateuser.store.Runs;
import org.updateuser.store.Runs.Phase;
import org.updateuser.store.StoreProblem;

/// A run that is under way. It may be interrupted at any moment, by whatever: another execution goes on with it.
public final class Execution {
    private static final int AT_ONCE = 4; // people under way: more than one answer's time needs at the usual limit

    /// What a run works with.
    ///
    /// @param server in a run's urgency
    /// @param by the name of who sends, or `""`
    public record Tools(GenesysCloud server, Runs runs, Clock clock, Supplier<String> by) {}

    /// How an execution came to its end.
    ///
    /// @param phase of the run from now on
    /// @param stop why it cannot go on, where something is in the way
    public record Ending(Phase phase, Optional<Stop> stop) {}

    private final Tools tools;
    private final long run;
    private final Consumer<Task> told;
    private final Queue queue;

    /// @param told of everybody whose row has changed, on the thread that changed it
    public Execution(Tools tools, long run, Consumer<Task> told) {
        this.tools = tools;
        this.run = run;
        this.told = told;
        this.queue = new Queue(tools.runs(), run);
    }

    /// Lets nobody else have a turn. Whoever is under way comes to an end.
    public void pause() {
        queue.end(Phase.PAUSED);
    }

    /// The same, and whoever has not had a turn never will.
    public void cancel() {
        queue.end(Phase.CANCELLED);
    }

    /// Gives turns until all have had one, or something is in the way. Blocks.
    ///
    /// @param most how many people at most have a turn now
    public Ending work(int most) {
        return work(most, false);
    }

    /// The same.
    ///
    /// @param together whether auto-answer is switched for fifty people at once, which no version guards
    public Ending work(int most, boolean together) {
        if (!tools.runs().hold(run)) {
            return new Ending(Phase.RUNNING, Optional.of(Stop.of(Stop.Reason.UNDER_WAY)));
        }
        try {
            return worked(most, together);
        } finally {
            tools.runs().letGo(run);
        }
    }

    private Ending worked(int most, boolean together) {
        try {
            tools.runs().stand(run, Phase.RUNNING);
            if (together) {
                new AutoAnswers(tools, run, told).send(queue::goesOn).ifPresent(queue::stop);
            }
            queue.open(most);
            takeTurns();
            if (queue.isThrough()) {
                new Confirmation(tools, run, told).confirm().ifPresent(queue::stop);
            }
            return ended();
        } catch (StoreProblem problem) {
            return new Ending(Phase.PAUSED, Optional.of(Stop.of(Stop.Reason.NOT_WRITTEN_DOWN)));
        }
    }

    private void takeTurns() {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Runnable> work = new ArrayList<>();
            for (int worker = 0; worker < AT_ONCE; worker++) {
                work.add(this::takeTurnsInARow);
            }
            work.forEach(workers::execute);
        } // which waits for all of them
    }

    private void takeTurnsInARow() {
        for (Optional<Task> next = queue.next(); next.isPresent(); next = queue.next()) {
            Journal journal = new Journal(tools.runs(), run, tools.clock(), tools.by(), next.get());
            Turn turn = new Turn(tools.server(), journal);
            Optional<Stop> stop = turn.take();
            stop.ifPresentOrElse(turn.isAlone() ? queue::stumble : queue::stop, queue::pass);
            told.accept(journal.task());
        }
    }

    private Ending ended() throws StoreProblem {
        Phase phase = queue.phase();
        if (phase == Phase.CANCELLED) {
            tools.runs().giveUp(run);
        }
        tools.runs().stand(run, phase);
        return new Ending(phase, queue.stop());
    }
}
