package org.updateuser.form;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Notice.Tone;
import org.updateuser.patch.Entry;
import org.updateuser.store.History.Query;
import org.updateuser.wire.HistoryCsv;
import org.updateuser.wire.HistoryJson;
import org.updateuser.wire.HistoryText;

/// Writes the history into a file, page by page in the background; it is never held whole.
public final class HistoryExport {
    private static final int PAGE = 500; // requests at once

    /// What the file is.
    public enum Format {
        CSV,
        JSON;

        HistoryText text(Writer writer) {
            return this == CSV ? new HistoryCsv(writer) : new HistoryJson(writer);
        }
    }

    /// How far it has come.
    ///
    /// @param written how many requests are written
    /// @param total how many there are
    public record Progress(int written, int total) {}

    private final Kept kept;
    private final Threads threads;
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private boolean cancelled;

    HistoryExport(Kept kept, Threads threads, Words words) {
        this.kept = kept;
        this.threads = threads;
        this.words = words;
    }

    /// How far it has come, while it is under way.
    public ReadOnlyObjectProperty<Optional<Progress>> progress() {
        return progress.getReadOnlyProperty();
    }

    /// How it ended.
    public ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    /// Begins, unless one is under way.
    void start(Path file, Format format, Query query) {
        if (progress.get().isPresent()) {
            return;
        }
        cancelled = false;
        notice.set(Optional.empty());
        progress.set(Optional.of(new Progress(0, 0)));
        kept.ask(
                books -> books.history().count(query),
                total -> begin(new Job(file, format, query, total)),
                () -> end(Notice.of(Tone.BAD, words.text("history.export.unread"))));
    }

    /// Ends it; the file is as it was before.
    public void cancel() {
        cancelled = true;
    }

    /// One export.
    private record Job(Path file, Format format, Query query, int total) {}

    /// The file of an export while it is written.
    private record Writing(Job job, PrivateFile file, HistoryText text) {}

    private void begin(Job job) {
        attempt(job, null, () -> {
            PrivateFile file = new PrivateFile(job.file());
            Writing writing = new Writing(job, file, job.format().text(file.writer()));
            writing.text().begin();
            return () -> page(writing, Long.MAX_VALUE, 0);
        });
    }

    private void page(Writing writing, long before, int written) {
        progress.set(Optional.of(new Progress(written, writing.job().total())));
        if (cancelled) {
            abandon(writing, Notice.of(Tone.INFO, words.text("history.export.cancelled", name(writing.job()))));
            return;
        }
        kept.ask(
                books -> books.history().find(writing.job().query(), before, PAGE),
                entries -> write(writing, entries, written),
                () -> abandon(writing, Notice.of(Tone.BAD, words.text("history.export.unread"))));
    }

    private void write(Writing writing, List<Entry> entries, int before) {
        int written = before + entries.size();
        attempt(writing.job(), writing, () -> {
            for (Entry entry : entries) {
                writing.text().add(entry);
            }
            if (entries.size() == PAGE) {
                return () -> page(writing, entries.getLast().number(), written);
            }
            writing.text().end();
            writing.file().keep();
            return () -> abandon(
                    writing, Notice.of(Tone.GOOD, words.text("history.export.done", written, name(writing.job()))));
        });
    }

    /// Something that writes, and says what comes next.
    private interface Step {
        Runnable run() throws IOException;
    }

    private void attempt(Job job, @Nullable Writing writing, Step step) {
        threads.fetch(
                () -> {
                    try {
                        return step.run();
                    } catch (IOException failed) {
                        Notice said = failure(job, failed);
                        return writing == null ? () -> end(said) : () -> abandon(writing, said);
                    }
                },
                Runnable::run);
    }

    /// Closes the file. Once it was kept there is nothing left to take away.
    private void abandon(Writing writing, Notice said) {
        threads.fetch(
                () -> {
                    try {
                        writing.file().close();
                        return said;
                    } catch (IOException failed) {
                        return failure(writing.job(), failed);
                    }
                },
                this::end);
    }

    private void end(Notice said) {
        progress.set(Optional.empty());
        notice.set(Optional.of(said));
    }

    private Notice failure(Job job, IOException failed) {
        String why = switch (failed) {
            case NoSuchFileException _ -> "history.export.folder";
            case AccessDeniedException _ -> "history.export.denied";
            case FileSystemException _ -> "history.export.system";
            default -> "history.export.disk";
        };
        String detail = failed.getClass().getSimpleName() + " " + failed.getMessage();
        return Notice.of(
                Tone.BAD, words.sentences(words.text("history.export.failed", name(job)), words.text(why)), detail);
    }

    private static String name(Job job) {
        return String.valueOf(job.file().getFileName());
    }
}
