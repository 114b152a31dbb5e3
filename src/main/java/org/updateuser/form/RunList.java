package org.updateuser.form;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.updateuser.bulk.Execution;
import org.updateuser.bulk.Execution.Ending;
import org.updateuser.bulk.Execution.Tools;
import org.updateuser.form.Notice.Tone;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;
import org.updateuser.store.Runs;
import org.updateuser.store.Runs.Phase;

/// The runs over many people that were made on this machine, the one that is looked at, and the one that is under way.
public final class RunList {
    /// How many people of a run are shown at once.
    public static final int SHOWN = 1_000;

    private final Supplies supplies;
    private final Admittance admittance;
    private final Bulk bulk;
    private final RunWords said;
    private final RunExport export;
    private final RunLook look;
    private final RunBack back;
    private final ReadOnlyObjectWrapper<Optional<RunProgress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Execution> execution = Optional.empty();

    RunList(Supplies supplies, Admittance admittance, Bulk bulk, RunWords said, RunExport export) {
        this.supplies = supplies;
        this.admittance = admittance;
        this.bulk = bulk;
        this.said = said;
        this.export = export;
        this.look = new RunLook(supplies, said);
        this.back = new RunBack(supplies, bulk);
        admittance.onBarred(this::pause); // nobody else would be let through
    }

    /// All runs, the newest first.
    public ObservableList<RunNote> runs() {
        return look.runs();
    }

    /// How the reading of the runs stands.
    public KeptReading reading() {
        return look.reading();
    }

    /// The people of the run that is looked at, as far as the filter lets them through; at most a thousand.
    public ObservableList<RunLine> lines() {
        return look.lines();
    }

    /// The run that is looked at.
    public ReadOnlyObjectProperty<Optional<RunNote>> shown() {
        return look.shown();
    }

    /// How far the run has come that is under way.
    public ReadOnlyObjectProperty<Optional<RunProgress>> progress() {
        return progress.getReadOnlyProperty();
    }

    /// The state of the people that are looked at; any without one.
    public ObjectProperty<Optional<State>> filter() {
        return look.filter();
    }

    /// What there is to say.
    public ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    /// How far the report of a run has come.
    public RunExport export() {
        return export;
    }

    /// Writes what came of everybody of the run that is looked at; the notice says what came of that.
    public void export(Path file, RunExport.Format format) {
        look.shown().get().ifPresent(run -> export.start(run, file, format, now -> notice.set(Optional.of(now))));
    }

    /// Whether a run is under way.
    public boolean isRunning() {
        return execution.isPresent();
    }

    /// Reads which runs there are.
    public void refresh() {
        look.refresh();
    }

    /// Looks at a run.
    public void show(long number) {
        look.show(number);
    }

    /// Tells of a run that was under way when the program ended, if there is one.
    public void cutShort(Consumer<Optional<RunNote>> told) {
        find(RunNote::isUnderWay, told);
    }

    /// Tells of the last run of a name that has not come to its end, for whatever reason but that somebody ended it.
    public void unfinished(String name, Consumer<Optional<RunNote>> told) {
        find(run -> run.name().equals(name) && run.open() > 0 && run.note().phase() != Phase.CANCELLED, told);
    }

    private void find(Predicate<RunNote> which, Consumer<Optional<RunNote>> told) {
        look.find(run -> which.test(run) && !isRunning(), told);
    }

    /// Gives all people of a run, however many.
    public void read(long number, Consumer<List<RunLine>> show) {
        look.read(number, show);
    }

    /// Lets a run go on, unless one is under way.
    public void start(long number) {
        start(number, Manner.WHOLE, () -> {});
    }

    /// The same.
    ///
    /// @param then run once it has ended or could not begin; the notice then says why it goes no further, if so
    public void start(long number, Manner manner, Runnable then) {
        if (execution.isPresent()) {
            notice.set(Optional.of(supplies.words().warning("run.busy")));
            then.run();
            return;
        }
        notice.set(Optional.empty());
        show(number);
        supplies.kept()
                .ask(
                        books -> new Begun(books.runs(), books.runs().counts(number)),
                        begun -> start(number, manner, begun, then),
                        () -> {
                            notice.set(Optional.of(
                                    Notice.of(Tone.BAD, supplies.words().text("run.stop.NOT_WRITTEN_DOWN"))));
                            then.run();
                        });
    }

    private record Begun(Runs runs, Map<State, Integer> counts) {}

    private void start(long number, Manner manner, Begun begun, Runnable then) {
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
        supplies.threads().fetch(() -> running.work(manner.most(), manner.together()), ending -> {
            ended(number, ending);
            then.run();
        });
    }

    /// Some people have come further.
    private void far(RunFollowing following, List<Task> tasks) {
        tasks.forEach(bulk::heard);
        if (execution.isEmpty()) { // told late: it has ended meanwhile, and the list was read again
            return;
        }
        progress.set(Optional.of(following.progress()));
        look.far(following.number(), following.counts(), tasks);
    }

    private void ended(long number, Ending ending) {
        execution = Optional.empty();
        progress.set(Optional.empty());
        supplies.kept().history().rise();
        notice.set(ending.stop().map(stop -> said.of(stop, () -> admittance.pass(() -> start(number)))));
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
        look.shown().get().filter(run -> run.open() > 0).ifPresent(run -> look.giveUp(run.number()));
    }

    /// Gives people another turn who had ended without what was wanted. Where both sides changed the same, what is
    /// wanted here then wins.
    public void again(List<RunLine> some) {
        look.shown().get().filter(_ -> !isRunning()).ifPresent(run -> {
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
                            _ -> start(run.number()),
                            () -> {});
        });
    }

    /// Takes up people who had ended without what was wanted, to be changed otherwise: what was wanted of them is in
    /// the form already, as far as it was the same for all.
    public void mend(List<RunLine> some) {
        List<Task> tasks = some.stream().map(RunLine::task).toList();
        bulk.begin(tasks.stream().map(Task::id).toList());
        bulk.form().want(tasks);
    }

    /// Whether somebody may have another turn without being chosen one by one: in a conflict it would overwrite.
    public static boolean mayGoAgain(RunLine line) {
        return line.task().state().isFailed() && line.task().state() != State.CONFLICT;
    }

    /// Begins the way back of a run: a preview first.
    ///
    /// @param places of the people who are meant; all where there is none
    /// @param ready told once the preview is there to be looked at, or the notice says why there is none
    public void undo(long number, List<Integer> places, Runnable ready) {
        back.begin(number, places, ready);
    }
}
