package org.updateuser.bulk;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Result;
import org.updateuser.patch.Sent;
import org.updateuser.patch.Task;
import org.updateuser.patch.Trouble;
import org.updateuser.store.Runs;
import org.updateuser.store.StoreProblem;

/// The rows of one person of a run as they are written: before each request, and after it together with what came of
/// it.
final class Journal implements Recording {
    private final Runs runs;
    private final long run;
    private final Clock clock;
    private final Supplier<String> by;
    private Task task;
    private Optional<Result> pending = Optional.empty();

    /// @param by the name of whoever sends
    Journal(Runs runs, long run, Clock clock, Supplier<String> by, Task task) {
        this.runs = runs;
        this.run = run;
        this.clock = clock;
        this.by = by;
        this.task = task;
    }

    Task task() {
        return task;
    }

    /// The person has come further; written with [#write].
    void become(Task further) {
        task = further;
    }

    @Override
    public Outcome record(String method, Values before, Patch patch, Supplier<Outcome> send) {
        try {
            if (pending.isPresent()) { // another way is tried for the same
                write();
            }
            Sent sent = new Sent(task.id(), task.name(), clock.instant(), by.get(), method, before, patch);
            task = runs.begin(run, task, sent);
        } catch (StoreProblem problem) {
            return new Outcome.Unsent(
                    new Trouble(Trouble.Kind.NOT_WRITTEN_DOWN, problem.kind().toString()));
        }
        Outcome outcome = send.get();
        pending = Optional.of(Result.of(outcome, clock.instant()));
        return outcome;
    }

    /// What a later look at the person says of a request whose answer was lost.
    void settle(Result.Fate fate, Values user) {
        pending = Optional.of(new Result(fate, clock.instant(), user, 0, "", ""));
    }

    /// A request of which it was said that it had not arrived has arrived since, before the one that was sent then.
    ///
    /// @param earlier its number
    void arrivedLate(long earlier, Values user) throws StoreProblem {
        write();
        become(task.sent(earlier));
        settle(Result.Fate.DONE, user);
    }

    /// Writes down how far the person has come, and what came of the request.
    void write() throws StoreProblem {
        if (pending.isPresent() && task.request() > 0) {
            runs.complete(run, task, pending.get());
        } else {
            runs.putAll(run, java.util.List.of(task));
        }
        pending = Optional.empty();
    }
}
