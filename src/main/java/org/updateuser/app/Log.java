package org.updateuser.app;

import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// The one place that logs: everything that System.Logger and java.util.logging are told goes to standard error, a
/// line a record, and so does whatever no thread has caught.
///
/// A failure is named by a short code, the same for the same place in the program, and by where it happened. Its
/// message is left out: that may hold a person's data or a token.
public final class Log implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOGGER = System.getLogger("org.updateuser");

    private Log() {}

    /// Sets up the log of this process.
    static Log install() {
        LogManager.getLogManager().reset();
        ConsoleHandler handler = new ConsoleHandler();
        handler.setFormatter(new LogLine());
        handler.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(handler);
        Log log = new Log();
        Thread.setDefaultUncaughtExceptionHandler(log);
        return log;
    }

    /// Logs a failure that nobody expected.
    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOGGER.log(System.Logger.Level.ERROR, "Uncaught", failure);
    }
}
