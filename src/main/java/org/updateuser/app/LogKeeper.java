package org.updateuser.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.updateuser.host.LogFile;

/// Keeps what is logged in a file, on a thread of its own: whoever logs never waits for the disk. Until the file is
/// known the lines are held.
///
/// A file that cannot be written is told once, and tried again with the next line.
final class LogKeeper extends Handler {
    /// More than waits in any start; beyond it lines are dropped, and their number is written.
    private static final int WAITING_MOST = 1_000;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final BiConsumer<LogFile, IOException> refused;
    private final Queue<String> waiting = new ArrayDeque<>();
    private long dropped;
    private boolean writing;
    private boolean isRefused;
    private @Nullable Supplier<LogFile> file;

    /// @param refused told once that the file cannot be written
    LogKeeper(Formatter formatter, BiConsumer<LogFile, IOException> refused) {
        this.refused = refused;
        setFormatter(formatter);
    }

    /// Writes to this file from now on, beginning with what is held.
    ///
    /// @param found asked for the file when there is something to write
    void keepIn(Supplier<LogFile> found) {
        synchronized (waiting) {
            file = found;
            write();
        }
    }

    @Override
    public void publish(LogRecord logged) {
        if (isLoggable(logged)) {
            String line = getFormatter().format(logged);
            synchronized (waiting) {
                if (waiting.size() < WAITING_MOST) {
                    waiting.add(line);
                } else {
                    dropped++;
                }
                write();
            }
        }
    }

    /// Starts the thread where there is something to do; it ends when there is no more.
    private void write() {
        Supplier<LogFile> known = file;
        if (known != null && !writing && !waiting.isEmpty()) {
            writing = true;
            Thread.ofPlatform().name("log").daemon().start(() -> drain(known.get()));
        }
    }

    private void drain(LogFile known) {
        for (String line = next(); line != null; line = next()) {
            try {
                known.append(line);
            } catch (IOException broken) {
                if (!isRefused) {
                    isRefused = true;
                    refused.accept(known, broken);
                }
            }
        }
    }

    private @Nullable String next() {
        synchronized (waiting) {
            String line = waiting.poll();
            if (line == null) {
                writing = false;
                waiting.notifyAll();
            } else if (dropped > 0) {
                line = line + "... and " + dropped + " lines that were not kept\n";
                dropped = 0;
            }
            return line;
        }
    }

    /// Waits until all is written, two seconds at most: a disk that hangs must not keep the program from ending.
    @Override
    public void flush() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (waiting) {
            try {
                long left = PATIENCE.toMillis();
                while (writing && left > 0) {
                    waiting.wait(left);
                    left = (deadline - System.nanoTime()) / 1_000_000;
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        flush();
    }
}
