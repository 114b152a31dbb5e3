package org.updateuser.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.updateuser.bulk.Execution;
import org.updateuser.bulk.Execution.Ending;
import org.updateuser.bulk.Execution.Tools;
import org.updateuser.form.Notice.Tone;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;
import org.updateuser.store.Runs;
import org.updateuser.store.Runs.Phase;
import org.updateuser.store.StoreProblem;

/// The runs over many people that were made on this machine, the one that is looked at, and the one that is under way.
public final class RunList {
    /// How many people of a run are shown at once.
    public static final int SHOWN = 1_000;

    private final Supplies supplies;
    private final Bulk bulk;
    private final RunWords said;
    private final ObservableList<RunNote> runs = FXCollections.observableArrayList();
    private final ObservableList<RunLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<RunNote>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunProgress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<State>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Execution> execution = Optional.empty();

    RunList(Supplies supplies, Bulk bulk, RunWords said) {
        this.supplies = supplies;
        this.bulk = bulk;
        this.said = said;
        filter.subscribe((before, now) -> shown.get().ifPresent(run -> readLines(run.number())));
    }

    /// All runs, the newest first.
    public ObservableList<RunNote> runs() {
        return runs;
    }

    /// The people of the run that is looked at, as far as the filter lets them through; at most a thousand.
    public ObservableList<RunLine> lines() {
        return lines;
    }

    /// The run that is looked at.
    public ReadOnlyObjectProperty<Optional<RunNote>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// How far the run has come that is under way.
    public ReadOnlyObjectProperty<Optional<RunProgress>> progress() {
        return progress.getReadOnlyProperty();
    }

    /// The state of the people that are looked at; any without one.
    public ObjectProperty<Optional<State>> filter() {
        return filter;
    }

    /// What there is to say.
    public ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    /// Whether a run is under way.
    public boolean isRunning() {
        return execution.isPresent();
    }

    /// Reads which runs there are.
    public void refresh() {
        supplies.kept().ask(books -> notes(books.runs()), this::list, () -> {});
    }

    private static List<RunNote> notes(Runs runs) throws StoreProblem {
        List<RunNote> notes = new ArrayList<>();
        for (Runs.Note note : runs.notes()) {
            notes.add(new RunNote(note, runs.counts(note.number())));
        }
        return notes;
    }

    private void list(List<RunNote> notes) {
        if (!notes.equals(runs)) {
            runs.setAll(notes);
        }
        long looked = shown.get().map(RunNote::number).orElse(0L);
        Optional<RunNote> still =
                notes.stream().filter(note -> note.number() == looked).findFirst();
        shown.set(still.or(() -> notes.stream().findFirst()));
        shown.get().ifPresentOrElse(run -> readLines(run.number()), lines::clear);
    }

    /// Looks at a run.
    public void show(long number) {
        if (shown.get().filter(run -> run.number() == number).isPresent()) {
            return;
        }
        filter.set(Optional.empty());
        supplies.kept()
                .ask(
                        books -> notes(books.runs()),
                        notes -> {
                            if (!notes.equals(runs)) {
                                runs.setAll(notes);
                            }
                            shown.set(notes.stream()
                                    .filter(note -> note.number() == number)
                                    .findFirst());
                            shown.get().ifPresent(run -> readLines(run.number()));
                        },
                        () -> {});
    }

    private void readLines(long number) {
        List<State> states = filter.get().map(List::of).orElse(List.of());
        supplies.kept()
                .ask(
                        books -> books.runs().page(number, states, 0, SHOWN),
                        tasks -> {
                            if (shown.get()
                                    .filter(run -> run.number() == number)
                                    .isPresent()) {
                                lines.setAll(tasks.stream().map(said::line).toList());
                            }
                        },
                        () -> {});
    }

    /// Lets a run go on, unless one is under way.
    ///
    /// @param most how many people at most, to look first
    public void start(long number, int most) {
        if (execution.isPresent()) {
            notice.set(Optional.of(supplies.words().warning("run.busy")));
            return;
        }
        notice.set(Optional.empty());
        show(number);
        supplies.kept()
                .ask(
                        books -> new Begun(books.runs(), books.runs().counts(number)),
                        begun -> start(number, most, begun),
                        () -> notice.set(
                                Optional.of(Notice.of(Tone.BAD, supplies.words().text("run.stop.NOT_WRITTEN_DOWN")))));
    }

    private record Begun(Runs runs, Map<State, Integer> counts) {}

    private void start(long number, int most, Begun begun) {
        if (execution.isPresent()) {
            return;
        }
        Clock clock = supplies.kept().clock();
        Tools tools =
                new Tools(supplies.run(), begun.runs(), clock, supplies.editor().saver()::ownName);
        RunFollowing following = new RunFollowing(number, begun.counts(), clock.instant(), supplies, this::far);
        Execution running = new Execution(tools, number, following::told);
        execution = Optional.of(running);
        far(following, List.of());
        supplies.threads().fetch(() -> running.work(most), ending -> ended(number, ending));
    }

    /// Some people have come further.
    private void far(RunFollowing following, List<Task> tasks) {
        if (execution.isEmpty()) { // told late: it has ended meanwhile, and the list was read again
            return;
        }
        progress.set(Optional.of(following.progress()));
        if (shown.get().filter(run -> run.number() == following.number()).isPresent()) {
            shown.get().ifPresent(run -> shown.set(Optional.of(new RunNote(run.note(), following.counts()))));
            Map<Integer, Task> fresh = new HashMap<>();
            tasks.forEach(task -> fresh.put(task.place(), task));
            if (!fresh.isEmpty()) {
                lines.replaceAll(
                        line -> Optional.ofNullable(fresh.get(line.task().place()))
                                .map(said::line)
                                .orElse(line));
            }
        }
    }

    private void ended(long number, Ending ending) {
        execution = Optional.empty();
        progress.set(Optional.empty());
        supplies.kept().history().rise();
        notice.set(ending.stop()
                .map(said::of)
                .map(why -> why.with(supplies.words().text("run.goOn"), () -> start(number, Integer.MAX_VALUE))));
        refresh();
    }

    /// Nobody else has a turn for now.
    public void pause() {
        execution.ifPresent(Execution::pause);
    }

    /// Nobody else has a turn any more.
    public void cancel() {
        execution.ifPresentOrElse(Execution::cancel, this::cancelResting);
    }

    private void cancelResting() {
        shown.get().filter(run -> run.open() > 0).ifPresent(run -> {
            supplies.kept()
                    .ask(
                            books -> {
                                books.runs().giveUp(run.number());
                                books.runs().stand(run.number(), Phase.CANCELLED);
                                return run;
                            },
                            _ -> refresh(),
                            () -> {});
        });
    }

    /// Gives people another turn who had ended without what was wanted. Where both sides changed the same, what is
    /// wanted here then wins.
    public void again(List<RunLine> some) {
        shown.get().filter(_ -> !isRunning()).ifPresent(run -> {
            List<Task> tasks = some.stream()
                    .map(RunLine::task)
                    .filter(task -> task.state().isFailed())
                    .map(task -> task.as(State.WAITING, ""))
                    .toList();
            supplies.kept()
                    .ask(
                            books -> {
                                books.runs().putAll(run.number(), tasks);
                                return tasks;
                            },
                            _ -> start(run.number(), Integer.MAX_VALUE),
                            () -> {});
        });
    }

    /// Whether somebody may have another turn without being chosen one by one: in a conflict it would overwrite.
    public static boolean mayGoAgain(RunLine line) {
        return line.task().state().isFailed() && line.task().state() != State.CONFLICT;
    }

    /// Begins the way back of the run that is looked at: a preview first.
    ///
    /// @param some of its people; all where there is none
    /// @param ready told once the preview is there to be looked at
    public void undo(List<RunLine> some, Runnable ready) {
        shown.get()
                .ifPresent(run -> supplies.kept()
                        .ask(
                                books -> books.runs().page(run.number(), List.of(), 0, Integer.MAX_VALUE),
                                tasks -> {
                                    List<Integer> places = some.stream()
                                            .map(line -> line.task().place())
                                            .toList();
                                    List<Task> meant = tasks.stream()
                                            .filter(Task::isApplied)
                                            .filter(task -> places.isEmpty() || places.contains(task.place()))
                                            .toList();
                                    bulk.begin(new BulkSource.OfRun(run.number(), run.name(), meant));
                                    ready.run();
                                },
                                () -> {}));
    }
}
