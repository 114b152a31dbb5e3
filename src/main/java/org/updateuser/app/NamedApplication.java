package org.updateuser.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;

/// What the toolkit takes the name for all windows from: on X11 a desktop finds the program's entry and icon by it, and
/// without one every window is one of "java". There is one toolkit in a process, and so one of these.
public final class NamedApplication extends Application {
    private static final CompletableFuture<Optional<Throwable>> STARTED = new CompletableFuture<>();

    /// Empty once windows have that name, or why it came to nothing.
    static CompletableFuture<Optional<Throwable>> started() {
        return STARTED;
    }

    /// Called by the toolkit. The window is made by whoever started it.
    @Override
    public void start(Stage unused) {
        STARTED.complete(Optional.empty());
    }
}
