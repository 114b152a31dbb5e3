package org.updateuser.host;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The preferences while the program runs: read once, changed on one thread, written in the background.
///
/// Changes that follow each other quickly become one write, and the last one wins. That they cannot be written is told,
/// and keeps nobody from working.
public final class Remembered implements AutoCloseable {
    private final PreferencesFile file;
    private final Executor background;
    private final Consumer<IOException> failed;
    private final AtomicReference<@Nullable Preferences> waiting = new AtomicReference<>();
    private final AtomicReference<Preferences> now;

    /// Reads the file, on the thread of the caller.
    ///
    /// @param background where files are written
    /// @param failed told when a write fails, on the thread that wrote
    public Remembered(PreferencesFile file, Executor background, Consumer<IOException> failed) {
        this.file = file;
        this.background = background;
        this.failed = failed;
        this.now = new AtomicReference<>(file.read());
    }

    /// What holds now.
    public Preferences now() {
        return now.get();
    }

    /// Changes something, and has it written.
    public void change(UnaryOperator<Preferences> change) {
        Preferences before = now.get();
        Preferences after = now.updateAndGet(change);
        if (!after.equals(before) && waiting.getAndSet(after) == null) {
            background.execute(this::write);
        }
    }

    private synchronized void write() {
        Optional.ofNullable(waiting.getAndSet(null)).ifPresent(this::write);
    }

    private void write(Preferences preferences) {
        try {
            file.write(preferences);
        } catch (IOException refused) {
            failed.accept(refused);
        }
    }

    /// Writes what still waits, on the thread of the caller.
    @Override
    public void close() {
        write();
    }
}
