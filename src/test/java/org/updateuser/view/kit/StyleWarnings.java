package org.updateuser.view.kit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What the toolkit complains about stylesheets while something is shown.
final class StyleWarnings extends Handler {
    private final List<String> messages = new CopyOnWriteArrayList<>();

    private StyleWarnings() {
        setLevel(Level.WARNING);
    }

    static List<String> during(Runnable work) {
        StyleWarnings warnings = new StyleWarnings();
        Logger logger = Logger.getLogger("javafx.css");
        Logger root = Logger.getLogger("javafx");
        logger.addHandler(warnings);
        root.addHandler(warnings);
        try {
            work.run();
        } finally {
            logger.removeHandler(warnings);
            root.removeHandler(warnings);
        }
        return List.copyOf(warnings.messages);
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
    public void close() {}
}
