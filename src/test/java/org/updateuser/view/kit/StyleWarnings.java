package org.updateuser.view.kit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What the toolkit complains about stylesheets while something is shown.
public final class StyleWarnings extends Handler {
    private static final List<Logger> LOGGERS = List.of(Logger.getLogger("javafx.css"), Logger.getLogger("javafx"));

    private final List<String> messages = new CopyOnWriteArrayList<>();

    private StyleWarnings() {
        setLevel(Level.WARNING);
    }

    static List<String> during(Runnable work) {
        StyleWarnings warnings = listen();
        try {
            work.run();
        } finally {
            warnings.close();
        }
        return warnings.messages();
    }

    /// Listens until it is closed.
    public static StyleWarnings listen() {
        Fx.readTheLog();
        StyleWarnings warnings = new StyleWarnings();
        LOGGERS.forEach(logger -> logger.addHandler(warnings));
        return warnings;
    }

    /// What was complained about so far.
    public List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            messages.add(entry.getLoggerName() + ": " + entry.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOGGERS.forEach(logger -> logger.removeHandler(this));
    }
}
