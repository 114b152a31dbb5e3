package org.updateuser.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.form.Bulk;
import org.updateuser.form.Manner;
import org.updateuser.form.RunLine;
import org.updateuser.form.RunList;
import org.updateuser.form.RunNote;
import org.updateuser.form.Workplace;
import org.updateuser.model.Values;
import org.updateuser.patch.Task;

/// Sends what was previewed, as a run of its own or as the rest of one that has not come to its end.
final class BatchSending {
    /// People between two words of progress.
    static final int SELDOM = 500;

    private final Workplace workplace;
    private final Loop loop;
    private final BatchReport report;
    private final Set<String> told = new HashSet<>();

    BatchSending(Workplace workplace, Loop loop, BatchReport report) {
        this.workplace = workplace;
        this.loop = loop;
        this.report = report;
    }

    private Bulk bulk() {
        return workplace.bulk();
    }

    private Preview preview() {
        return bulk().preview().get().orElseThrow();
    }

    /// A run by the same table that has not come to its end, if the table still wants what is left of it.
    Optional<RunNote> unfinished(Path table) throws InterruptedException {
        RunList runs = workplace.runs();
        Optional<RunNote> found = loop.fetch(told -> runs.unfinished(String.valueOf(table.getFileName()), told));
        if (found.isEmpty()) {
            return found;
        }
        RunNote run = found.get();
        List<Task> left = lines(run.number()).stream()
                .map(RunLine::task)
                .filter(task -> task.state().isOpen())
                .toList();
        boolean wanted = bulk().wants(left);
        report.tell(wanted ? "run.cut" : "run.other", run.name(), run.open());
        return found.filter(_ -> wanted);
    }

    private List<RunLine> lines(long number) throws InterruptedException {
        return loop.fetch(told -> workplace.runs().read(number, told));
    }

    /// Lets a run come to its end: what was sent of it is settled, and nothing is sent twice.
    ///
    /// @return whether all of it was done
    boolean goOn(long number) throws InterruptedException {
        RunList runs = workplace.runs();
        AtomicBoolean over = new AtomicBoolean();
        loop.execute(() -> runs.start(number, Manner.WHOLE, () -> over.set(true)));
        AtomicLong said = new AtomicLong();
        loop.until(() -> {
            runs.progress()
                    .get()
                    .filter(far -> far.done() >= said.get() + SELDOM)
                    .ifPresent(far -> {
                        said.set(far.done());
                        report.tell("run.progress", far.done(), far.total(), far.aMinute());
                    });
            return over.get();
        });
        report.tell(runs.notice().get());
        List<RunLine> lines = lines(number);
        report.ran(number, lines);
        lines.forEach(line -> told.add(line.task().id()));
        return !lines.isEmpty() && lines.stream().noneMatch(BatchSending::isWanting);
    }

    private static boolean isWanting(RunLine line) {
        return line.task().state().isFailed() || line.task().state().isOpen();
    }

    /// Leaves out whoever was in a run that has just ended, unless more is wanted of them now: what somebody else
    /// did in between would be overwritten by an attempt that knows it already.
    void leaveOut(long ended) throws InterruptedException {
        Map<String, Values> wanted = new HashMap<>();
        lines(ended).forEach(line -> wanted.put(line.task().id(), line.task().wanted()));
        Preview before = preview();
        List<PreviewLine> lines = before.lines().stream()
                .filter(PreviewLine::isSent)
                .filter(line -> Optional.ofNullable(wanted.get(line.id()))
                        .map(then -> isAmong(line, then))
                        .orElse(false))
                .toList();
        if (!lines.isEmpty()) {
            loop.execute(() -> bulk().ticks().chooseAll(lines, false));
            loop.until(() -> !preview().equals(before)); // which is another object
        }
    }

    private static boolean isAmong(PreviewLine line, Values wanted) {
        Values now = line.sendable().wanted();
        return line.changes().stream()
                .allMatch(change -> change.leaf().get(now).equals(change.leaf().get(wanted)));
    }

    /// Sends what is chosen, and says who is not.
    ///
    /// @param before whether all that was sent before was done
    ExitCode apply(boolean before) throws InterruptedException {
        Preview preview = preview();
        List<PreviewLine> left = preview.lines().stream()
                .filter(line -> !line.isSent() && !told.contains(line.id()))
                .toList();
        report.remaining(left, unchanged(preview));
        boolean sent = !preview.sends() || sent();
        return report.ended(before && sent && left.isEmpty());
    }

    /// How many have what is wanted already, and were not in a run just now.
    private long unchanged(Preview preview) {
        Set<String> others = new HashSet<>(bulk().source().get().ids());
        preview.lines().forEach(line -> others.remove(line.id()));
        others.removeAll(told);
        return others.size();
    }

    private boolean sent() throws InterruptedException {
        AtomicBoolean begun = new AtomicBoolean();
        AtomicReference<Optional<Long>> run = new AtomicReference<>(Optional.empty());
        loop.until(bulk()::isReady);
        report.tell(bulk().notice().get());
        loop.execute(() -> {
            bulk().notice().set(Optional.empty());
            bulk().startUnseen(number -> run.set(Optional.of(number)));
            begun.set(true);
        });
        loop.until(() -> begun.get() && (run.get().isPresent() || isUnwritten()));
        report.tell(bulk().notice().get());
        return run.get().isPresent() && goOn(run.get().get());
    }

    private boolean isUnwritten() {
        return bulk().stage().get() == Bulk.Stage.READY && bulk().notice().get().isPresent();
    }
}
