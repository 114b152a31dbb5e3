package org.updateuser.form;

import java.util.List;
import java.util.Optional;
import org.updateuser.patch.Task;
import org.updateuser.store.Runs;
import org.updateuser.store.StoreProblem;

/// The way back of a run, of whom something was applied.
final class RunBack {
    private final Supplies supplies;
    private final Bulk bulk;

    RunBack(Supplies supplies, Bulk bulk) {
        this.supplies = supplies;
        this.bulk = bulk;
    }

    /// Begins with its preview.
    ///
    /// @param places of the people who are meant; all where there is none
    /// @param ready told once the preview is there to be looked at, or the notice says why there is none
    void begin(long number, List<Integer> places, Runnable ready) {
        supplies.kept()
                .ask(
                        books -> source(books.runs(), number, places),
                        source -> {
                            source.ifPresentOrElse(bulk::begin, () -> unknown(number));
                            ready.run();
                        },
                        ready);
    }

    private void unknown(long number) {
        bulk.notice().set(Optional.of(supplies.words().warning("run.unknown", Long.toString(number))));
    }

    private static Optional<BulkSource> source(Runs runs, long number, List<Integer> places) throws StoreProblem {
        Optional<Runs.Note> note = runs.note(number);
        if (note.isEmpty()) {
            return Optional.empty();
        }
        List<Task> meant = runs.page(number, List.of(), 0, Integer.MAX_VALUE).stream()
                .filter(Task::isApplied)
                .filter(task -> places.isEmpty() || places.contains(task.place()))
                .toList();
        return Optional.of(new BulkSource.OfRun(number, note.get().name(), meant));
    }
}
