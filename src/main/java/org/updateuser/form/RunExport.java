package org.updateuser.form;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.form.FileOutput.Unwritten;
import org.updateuser.form.Notice.Tone;
import org.updateuser.patch.Task;
import org.updateuser.store.Runs;
import org.updateuser.store.StoreProblem;

/// Writes what came of everybody of a run into a file, page by page in the background; it is never held whole.
public final class RunExport {
    private static final int PAGE = 500; // people at once

    /// What the file is.
    public enum Format {
        /// A page to read and print.
        HTML,
        /// A table, a line for each field that changed.
        CSV;

        /// How the names of such files end, without the dot.
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The one that a file is called by.
        ///
        /// @param chosen the one that counts where its name says nothing
        public static Format of(Path file, Format chosen) {
            String name = FileOutput.name(file).toLowerCase(Locale.ROOT);
            return name.endsWith(".csv") ? CSV : name.endsWith(".html") || name.endsWith(".htm") ? HTML : chosen;
        }
    }

    /// How far it has come.
    ///
    /// @param written how many people are written
    /// @param total how many there are
    public record Progress(int written, int total) {}

    private final Supplies supplies;
    private final RunWords said;
    private final Sentences sentences;
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private AtomicBoolean cancelled = new AtomicBoolean();

    RunExport(Supplies supplies, RunWords said, Sentences sentences) {
        this.supplies = supplies;
        this.said = said;
        this.sentences = sentences;
    }

    /// How far it has come, while it is under way.
    public ReadOnlyObjectProperty<Optional<Progress>> progress() {
        return progress.getReadOnlyProperty();
    }

    /// Ends it; the file is as it was before.
    public void cancel() {
        cancelled.set(true);
    }

    /// One export.
    ///
    /// @param cancelled set by whoever ends it
    private record Job(RunNote run, Path file, Format format, AtomicBoolean cancelled) {}

    /// Begins, unless one is under way. A file that was there before is replaced once all of it is written.
    ///
    /// @param say told what came of it
    void start(RunNote run, Path file, Format format, Consumer<Notice> say) {
        if (progress.get().isPresent()) {
            return;
        }
        cancelled = new AtomicBoolean();
        progress.set(Optional.of(new Progress(0, run.people())));
        Job job = new Job(run, file, format, cancelled);
        new FileOutput(supplies.threads(), supplies.words()).write(file, out -> fill(job, out), notice -> {
            progress.set(Optional.empty());
            say.accept(notice);
        });
    }

    private Notice fill(Job job, Writer out) throws IOException, Unwritten {
        try {
            Runs runs = supplies.kept().books().orElseThrow(this::unread).runs();
            RunNote now = new RunNote(
                    runs.note(job.run().number()).orElseThrow(this::unread),
                    runs.counts(job.run().number()));
            Words words = supplies.words();
            RunReport report = RunReport.of(
                    out, job.format(), RunHead.of(now, supplies.kept().clock().instant(), words), words, sentences);
            report.begin();
            int written = people(job, runs, report);
            report.end();
            String name = FileOutput.name(job.file());
            return written == now.people()
                    ? Notice.of(Tone.GOOD, words.text("run.report.done", written, name))
                    : words.warning("run.report.short", now.people() - written, name);
        } catch (StoreProblem unreadable) {
            throw unread();
        }
    }

    private int people(Job job, Runs runs, RunReport report) throws IOException, StoreProblem, Unwritten {
        int written = 0;
        List<Task> page = runs.page(job.run().number(), List.of(), 0, PAGE);
        while (!page.isEmpty()) {
            for (Task task : page) {
                report.add(said.line(task));
            }
            written += page.size();
            tell(new Progress(written, job.run().people()));
            if (job.cancelled().get()) {
                Words words = supplies.words();
                throw new Unwritten(words.info("run.report.cancelled", FileOutput.name(job.file())));
            }
            page = runs.page(job.run().number(), List.of(), page.getLast().place(), PAGE);
        }
        return written;
    }

    private void tell(Progress far) {
        supplies.threads().ui().execute(() -> progress.set(Optional.of(far)));
    }

    private Unwritten unread() {
        return new Unwritten(Notice.of(Tone.BAD, supplies.words().text("run.report.unread")));
    }
}
