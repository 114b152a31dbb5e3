package org.updateuser.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.updateuser.host.LogFile;

/// The one place that logs: everything that System.Logger and java.util.logging are told goes to standard error, a
/// line a record, and so does whatever no thread has caught; and the same to a file, once it is known where.
///
/// Nobody's data and no token gets there: [LogLine] says what a record is made of.
public final class Log {
    private final LogLine line;
    private final LogKeeper keeper;
    private final Mishaps mishaps = new Mishaps();
    private final PrintStream err;
    private final CommandWords words;
    private volatile @Nullable Supplier<LogFile> found;
    private @Nullable LogFile file;

    private Log(Path home, PrintStream err, CommandWords words) {
        this.line = new LogLine(home);
        this.err = err;
        this.words = words;
        this.keeper = new LogKeeper(line, this::refused);
    }

    /// Sets up the log of this process.
    ///
    /// @param home the home folder, whose name is not logged
    /// @param err where a file that cannot be written is told
    static Log install(Path home, PrintStream err, CommandWords words) {
        LogManager.getLogManager().reset();
        Log log = new Log(home, err, words);
        ConsoleHandler console = new ConsoleHandler();
        console.setFormatter(log.line);
        for (Handler handler : new Handler[] {console, log.keeper}) {
            handler.setLevel(Level.ALL);
            Logger.getLogger("").addHandler(handler);
        }
        Thread.setDefaultUncaughtExceptionHandler(log.mishaps);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(log.keeper::flush));
        return log;
    }

    /// Keeps what is logged in this folder too. Nothing of it is touched before there is something to write, and nobody
    /// waits for the disk.
    void keepIn(Path folder) {
        Instant now = Instant.now();
        Supplier<LogFile> made = () -> file(folder, now);
        keeper.keepIn(made);
        found = made;
    }

    private synchronized LogFile file(Path folder, Instant start) {
        LogFile known = file;
        if (known == null) {
            known = new LogFile(folder, start, ProcessHandle.current().pid(), heading());
            file = known;
        }
        return known;
    }

    private void refused(LogFile unwritable, IOException why) {
        err.println(words.text("log.refused", unwritable.path(), why.getClass().getSimpleName() + Reason.of(why)));
    }

    /// What this is, and what it runs on.
    static String heading() {
        return "UpdateUser " + Build.version() + ", Java " + Runtime.version() + ", " + System.getProperty("os.name")
                + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch");
    }

    /// Where the file is, or will be, if what is logged is kept.
    Optional<Path> file() {
        return Optional.ofNullable(found).map(known -> known.get().path());
    }

    /// What was caught nowhere.
    Mishaps mishaps() {
        return mishaps;
    }

    /// What somebody who can mend it wants to know of a failure. It holds nobody's data.
    String details(Throwable failure) {
        String where = file().map(Path::toString).map(this::withoutHome).orElse("");
        return String.join("\n", heading(), LogLine.described(failure), where).strip();
    }

    /// A text with `~` for the home folder.
    String withoutHome(String text) {
        return line.withoutHome(text);
    }
}
