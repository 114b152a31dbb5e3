package org.updateuser.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.updateuser.app.Batch.Deed;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.form.Bulk;
import org.updateuser.form.Notice;
import org.updateuser.form.People.Reach;
import org.updateuser.form.RunLine;
import org.updateuser.form.RunList;
import org.updateuser.form.RunNote;
import org.updateuser.form.RunWords;
import org.updateuser.form.Sentences;
import org.updateuser.form.Workplace;
import org.updateuser.model.Values;
import org.updateuser.patch.Task;
import org.updateuser.wire.RunLines;

/// The work itself: reads, looks, sends, and says what came of it, a line a person.
final class BatchWork {
    private static final int SELDOM = 500; // people between two words on standard error

    private final Workplace workplace;
    private final Loop loop;
    private final Batch batch;
    private final PrintStream out;
    private final PrintStream err;
    private final RunWords said;

    BatchWork(Workplace workplace, Loop loop, Batch batch, PrintStream out, PrintStream err) {
        this.workplace = workplace;
        this.loop = loop;
        this.batch = batch;
        this.out = out;
        this.err = err;
        this.said = new RunWords(workplace.words(), new Sentences(workplace.words(), workplace.names()));
    }

    ExitCode work() throws InterruptedException {
        loop.execute(workplace::start);
        AtomicBoolean started = new AtomicBoolean();
        loop.execute(() -> started.set(true));
        loop.until(() -> started.get() && isRead());
        if (workplace.people().reach().get() != Reach.READ) {
            return failed(workplace.people().notice().get());
        }
        Optional<Preview> preview = batch.deed() == Deed.UNDO ? back() : table();
        if (preview.isEmpty()) {
            return failed(bulk().notice().get());
        }
        if (batch.deed() == Deed.PREVIEW) {
            return show(preview.get());
        }
        Optional<Long> earlier = batch.deed() == Deed.APPLY ? unfinished() : Optional.empty();
        return earlier.isPresent() ? goOn(earlier.get()) : apply(preview.get(), new LinkedHashMap<>(), true);
    }

    /// A run by the same table that has not come to its end, if the table still wants what is left of it.
    private Optional<Long> unfinished() throws InterruptedException {
        String name = String.valueOf(batch.table().orElseThrow().getFileName());
        RunList runs = workplace.runs();
        Optional<RunNote> found = loop.fetch(told -> runs.unfinished(name, told));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        RunNote run = found.get();
        List<RunLine> lines = loop.fetch(told -> runs.read(run.number(), told));
        List<Task> left = lines.stream()
                .map(RunLine::task)
                .filter(task -> task.state().isOpen())
                .toList();
        boolean wanted = bulk().wants(left);
        err.println(workplace.words().text(wanted ? "run.cut" : "run.other", run.name(), run.open()));
        return Optional.of(run.number()).filter(_ -> wanted);
    }

    /// It comes to its end first: what was sent of it is settled, and nothing is sent twice. Then what else there is.
    private ExitCode goOn(long number) throws InterruptedException {
        Map<String, Long> counts = new LinkedHashMap<>();
        boolean whole = ended(number, counts);
        if (table().isEmpty()) {
            return failed(bulk().notice().get());
        }
        return apply(without(loop.fetch(told -> workplace.runs().read(number, told))), counts, whole);
    }

    /// What is left for another run. Whoever was in the one that has just ended is not in it, unless the table wants
    /// more of them: what somebody else did in between would be overwritten by an attempt that knows it already.
    private Preview without(List<RunLine> ended) throws InterruptedException {
        Map<String, Values> wanted = new HashMap<>();
        ended.forEach(line -> wanted.put(line.task().id(), line.task().wanted()));
        List<PreviewLine> lines = now().lines().stream()
                .filter(PreviewLine::isSent)
                .filter(line -> Optional.ofNullable(wanted.get(line.id()))
                        .map(then -> isAmong(line, then))
                        .orElse(false))
                .toList();
        if (!lines.isEmpty()) {
            loop.execute(() -> bulk().chooseAll(lines, false));
            loop.until(() -> now().lines().size() - now().tally().sent() >= lines.size());
        }
        return now();
    }

    private static boolean isAmong(PreviewLine line, Values wanted) {
        Values now = line.sendable().wanted();
        return line.changes().stream()
                .allMatch(change -> change.leaf().get(now).equals(change.leaf().get(wanted)));
    }

    private Preview now() {
        return bulk().preview().get().orElseThrow();
    }

    private boolean isRead() {
        return workplace.people().reach().get() != Reach.READING
                && !workplace.directory().isReading()
                && !workplace.rights().isAsking();
    }

    private Bulk bulk() {
        return workplace.bulk();
    }

    private Optional<Preview> table() throws InterruptedException {
        AtomicBoolean ready = new AtomicBoolean();
        loop.execute(() -> {
            workplace.bulkFile().blankClears().set(batch.blankClears());
            workplace.bulkFile().read(batch.table().orElseThrow(), () -> ready.set(true));
        });
        return previewed(ready);
    }

    private Optional<Preview> back() throws InterruptedException {
        AtomicBoolean ready = new AtomicBoolean();
        RunList runs = workplace.runs();
        loop.execute(() -> runs.undo(batch.run(), List.of(), () -> ready.set(true)));
        return previewed(ready);
    }

    /// Waits until there is something to look at, or a reason why there is nothing.
    private Optional<Preview> previewed(AtomicBoolean ready) throws InterruptedException {
        AtomicLong told = new AtomicLong();
        loop.until(() -> {
            int read = bulk().read().get();
            if (read >= told.get() + SELDOM) {
                told.set(read);
                err.println(workplace
                        .words()
                        .text("bulk.reading", read, bulk().wanted().get()));
            }
            return ready.get()
                    && !workplace.bulkFile().isMatching()
                    && bulk().stage().get() != Bulk.Stage.READING;
        });
        return bulk().preview().get();
    }

    private ExitCode failed(Optional<Notice> notice) {
        String why = notice.map(Notice::text).orElseGet(() -> workplace.words().text("bulk.nobody.file"));
        err.println(why);
        out.println(RunLines.failure(why));
        return ExitCode.FAILED;
    }

    private ExitCode show(Preview preview) {
        preview.lines().forEach(line -> out.println(row(line, line.isSent() ? "planned" : "left_out")));
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("planned", (long) preview.sent().size());
        counts.put("left_out", (long) preview.lines().size() - preview.sent().size());
        counts.put("unchanged", (long) preview.unchanged());
        counts.put("requests", (long) preview.requests());
        out.println(RunLines.summary(counts));
        return preview.lines().size() == preview.sent().size() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private String row(PreviewLine line, String state) {
        List<String> problems = line.worries().stream().map(said::of).toList();
        RunLines.Row row = new RunLines.Row(line.line(), line.id(), line.name(), state);
        return RunLines.row(row, line.sendable().served(), line.sendable().wanted(), problems);
    }

    private ExitCode apply(Preview preview, Map<String, Long> counts, boolean before) throws InterruptedException {
        List<PreviewLine> left =
                preview.lines().stream().filter(line -> !line.isSent()).toList();
        left.forEach(line -> out.println(row(line, "left_out")));
        boolean whole = before && left.isEmpty();
        if (!preview.sent().isEmpty()) {
            whole &= sent(counts);
        }
        counts.put("left_out", (long) left.size());
        counts.put("unchanged", (long) preview.unchanged());
        out.println(RunLines.summary(counts));
        return whole ? ExitCode.DONE : ExitCode.FAILED;
    }

    /// @return whether all of it was done
    private boolean sent(Map<String, Long> counts) throws InterruptedException {
        AtomicReference<Optional<Long>> run = new AtomicReference<>(Optional.empty());
        loop.until(bulk()::isReady);
        loop.execute(() -> bulk().start("", number -> run.set(Optional.of(number))));
        loop.until(() -> run.get().isPresent() || isUnwritten());
        bulk().notice().get().map(Notice::text).ifPresent(err::println);
        return run.get().isPresent() && ended(run.get().get(), counts);
    }

    /// Lets a run go on, and says what came of everybody.
    ///
    /// @return whether all of it was done
    private boolean ended(long number, Map<String, Long> counts) throws InterruptedException {
        RunList runs = workplace.runs();
        AtomicReference<Optional<List<RunLine>>> lines = new AtomicReference<>(Optional.empty());
        loop.execute(() ->
                runs.start(number, Integer.MAX_VALUE, () -> runs.read(number, all -> lines.set(Optional.of(all)))));
        AtomicLong told = new AtomicLong();
        loop.until(() -> {
            runs.progress()
                    .get()
                    .filter(far -> far.done() >= told.get() + SELDOM)
                    .ifPresent(far -> {
                        told.set(far.done());
                        err.println(workplace.words().text("run.progress", far.done(), far.total(), far.aMinute()));
                    });
            return lines.get().isPresent();
        });
        runs.notice().get().map(Notice::text).ifPresent(err::println);
        List<RunLine> all = lines.get().orElse(List.of());
        all.forEach(line -> out.println(row(line)));
        counts.put("run", number);
        all.forEach(line -> counts.merge(word(line.task()), 1L, Long::sum));
        return !all.isEmpty() && all.stream().noneMatch(BatchWork::isWanting);
    }

    private boolean isUnwritten() {
        return bulk().stage().get() == Bulk.Stage.READY && bulk().notice().get().isPresent();
    }

    private static boolean isWanting(RunLine line) {
        return line.task().state().isFailed() || line.task().state().isOpen();
    }

    private static String word(Task task) {
        return task.state().name().toLowerCase(Locale.ROOT);
    }

    private static String row(RunLine line) {
        Task task = line.task();
        List<String> problems = new ArrayList<>();
        if (!line.detail().isEmpty()) {
            problems.add(line.detail());
        }
        RunLines.Row row = new RunLines.Row(task.line(), task.id(), task.name(), word(task));
        return RunLines.row(row, task.before(), task.wanted(), problems);
    }
}
