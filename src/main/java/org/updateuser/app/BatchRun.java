package org.updateuser.app;

import java.io.PrintStream;
import java.nio.file.Path;
import org.updateuser.app.StartProblem.Kind;
import org.updateuser.host.Claim;
import org.updateuser.host.FolderOwner;

/// Many people are changed without a window, by the engine and the store that the window has.
///
/// While a window has the data folder nothing is sent: two programs on one folder would know nothing of each other's
/// runs. A preview sends and writes nothing, and so goes on beside it.
final class BatchRun implements Run {
    private final Machine machine;
    private final PrintStream out;
    private final PrintStream err;

    BatchRun(Machine machine, PrintStream out, PrintStream err) {
        this.machine = machine;
        this.out = out;
        this.err = err;
    }

    @Override
    public ExitCode run(Options options) throws StartProblem, InterruptedException {
        Batch batch = options.batch().orElseThrow();
        OutsideWorld world = new OutsideWorld(machine);
        world.open();
        Path data = machine.keptFolder(options).data();
        if (!batch.writes()) {
            return work(new BatchEntry(machine, world, options, batch), data, false);
        }
        FolderOwner owner = Claim.alone(data).orElseThrow(() -> new StartProblem(Kind.FOLDER_TAKEN, data.toString()));
        try (owner) {
            return work(new BatchEntry(machine, world, options, batch), data, true);
        }
    }

    private ExitCode work(BatchEntry entry, Path data, boolean writable) throws StartProblem, InterruptedException {
        Loop loop = new Loop();
        try (Session session = entry.open(data, writable, loop)) {
            session.check();
            return new BatchWork(session.workplace(), loop, entry.batch(), out, err).work();
        }
    }
}
