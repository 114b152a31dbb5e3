package org.updateuser.form;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where work runs and where its result is shown: virtual threads and the FX thread, or both direct in a test.
///
/// @param background for everything that may wait
/// @param ui for everything that touches the state of a screen
public record Threads(Executor background, Executor ui) {
    /// Fetches something in the background and shows it.
    public <T> void fetch(Supplier<T> work, Consumer<T> show) {
        background.execute(() -> {
            T result = work.get();
            ui.execute(() -> show.accept(result));
        });
    }
}
