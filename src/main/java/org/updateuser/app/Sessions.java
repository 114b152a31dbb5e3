package org.updateuser.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.updateuser.form.Stay;

/// The session of a window, and those that follow it. There is one at a time, and nothing passes from one to the
/// next: what is typed is kept, on the disk and by organization, before the next one opens.
final class Sessions implements AutoCloseable {
    private final Options options;
    private final Path data;
    private final boolean writable;
    private final Executor ui;
    private Session current;
    private boolean closed;

    /// Opens the first, as the options have it.
    ///
    /// @param ui where the state of the screens is touched
    Sessions(Options options, Path data, boolean writable, Executor ui) throws StartProblem {
        this.options = options;
        this.data = data;
        this.writable = writable;
        this.ui = ui;
        this.current = Session.open(options, data, writable, ui);
    }

    /// The one that is open.
    synchronized Session current() {
        return current;
    }

    /// Closes the one that is open and opens another one: where somebody has signed in, or on the sandbox. It waits
    /// for the disk.
    ///
    /// @return the other one, or nothing where the window is closed meanwhile
    /// @throws StartProblem if the sandbox cannot listen
    synchronized Optional<Session> follow(Optional<Stay> stay) throws StartProblem {
        if (closed) {
            return Optional.empty();
        }
        current.close();
        Options there = new Options(
                options.mode(),
                Optional.empty(),
                options.sandbox(),
                options.tourFolder(),
                options.data(),
                Showing.nothing(),
                options.language(),
                Optional.empty());
        current = stay.isPresent()
                ? Session.open(stay.get(), options.locale(), data, writable, ui)
                : Session.open(there, data, writable, ui);
        return Optional.of(current);
    }

    @Override
    public synchronized void close() {
        closed = true;
        current.close();
    }
}
