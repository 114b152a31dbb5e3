package org.updateuser.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.updateuser.app.Batch.Deed;
import org.updateuser.bulk.Preview;
import org.updateuser.form.Bulk;
import org.updateuser.form.People.Reach;
import org.updateuser.form.RunList;
import org.updateuser.form.RunNote;
import org.updateuser.form.RunWords;
import org.updateuser.form.Sentences;
import org.updateuser.form.Workplace;

/// The work itself: reads, looks, and has it sent.
final class BatchWork {
    private final Workplace workplace;
    private final Loop loop;
    private final Batch batch;
    private final BatchReport report;

    BatchWork(Workplace workplace, Loop loop, Batch batch, PrintStream out, PrintStream err) {
        this.workplace = workplace;
        this.loop = loop;
        this.batch = batch;
        RunWords said = new RunWords(workplace.words(), new Sentences(workplace.words(), workplace.names()));
        this.report = new BatchReport(out, err, workplace.words(), said);
    }

    ExitCode work() throws InterruptedException {
        loop.execute(workplace::start);
        AtomicBoolean started = new AtomicBoolean();
        loop.execute(() -> started.set(true));
        loop.until(() -> started.get() && isRead());
        if (workplace.people().reach().get() != Reach.READ) {
            return report.failed(workplace.people().notice().get());
        }
        Optional<Preview> preview = batch.deed() == Deed.UNDO ? back() : table();
        if (preview.isEmpty()) {
            return report.failed(bulk().notice().get());
        }
        return batch.deed() == Deed.PREVIEW ? report.planned(preview.get()) : send();
    }

    private ExitCode send() throws InterruptedException {
        BatchSending sending = new BatchSending(workplace, loop, report);
        Optional<RunNote> earlier =
                batch.deed() == Deed.APPLY ? sending.unfinished(batch.table().orElseThrow()) : Optional.empty();
        if (earlier.isEmpty()) {
            return sending.apply(true);
        }
        boolean whole = sending.goOn(earlier.get().number());
        if (table().isEmpty()) {
            return report.failed(bulk().notice().get());
        }
        sending.leaveOut(earlier.get().number());
        return sending.apply(whole);
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
            if (read >= told.get() + BatchSending.SELDOM) {
                told.set(read);
                report.tell("bulk.reading", read, bulk().wanted().get());
            }
            return ready.get()
                    && !workplace.bulkFile().isMatching()
                    && bulk().stage().get() != Bulk.Stage.READING;
        });
        return bulk().preview().get();
    }
}
