package org.updateuser.app;

import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.updateuser.host.Claim;
import org.updateuser.host.DataFolder;
import org.updateuser.host.FolderOwner;

/// The window, once for each data folder: a later start hands over what it was asked, says so and ends. If it can't,
/// it works read-only and says that.
///
/// All of this is settled before the toolkit starts, so that a later start needs no display.
final class SingleWindow implements Run {
    private static final System.Logger LOGGER = System.getLogger("org.updateuser");
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /// The window of a process that may open one.
    @FunctionalInterface
    interface Window {
        /// Runs until it is closed, on the thread of the caller, which is not the toolkit's.
        ///
        /// @param tenancy what may be done with the data folder meanwhile
        /// @throws StartProblem if the machine lacks something
        ExitCode run(Options options, Tenancy tenancy) throws StartProblem, InterruptedException;
    }

    private final Machine machine;
    private final PrintStream out;
    private final PrintStream err;
    private final CommandWords words;
    private final Window window;

    SingleWindow(Machine machine, PrintStream out, PrintStream err, CommandWords words, Window window) {
        this.machine = machine;
        this.out = out;
        this.err = err;
        this.words = words;
        this.window = window;
    }

    @Override
    public ExitCode run(Options options) throws StartProblem, InterruptedException {
        DataFolder folder = machine.keptFolder(options);
        return switch (Claim.of(folder.data(), Handed.of(options).arguments(), PATIENCE)) {
            case FolderOwner owner -> runAsOwner(options, folder, owner);
            case Claim.HandedOver handed -> {
                out.println(words.text("handed.over"));
                yield ExitCode.DONE;
            }
            case Claim.Unreachable(Claim.Reason reason) -> {
                err.println(words.text("read.only." + reason));
                yield window.run(options, new Tenancy(folder, Optional.empty()));
            }
        };
    }

    private ExitCode runAsOwner(Options options, DataFolder folder, FolderOwner owner)
            throws StartProblem, InterruptedException {
        try (owner) {
            owner.deafness().ifPresent(why -> LOGGER.log(Level.WARNING, "Later starts will not be heard.", why));
            return window.run(options, new Tenancy(folder, Optional.of(owner)));
        }
    }
}
