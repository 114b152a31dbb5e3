package org.updateuser.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Computes in the background what was asked for last: whatever is asked for meanwhile waits, and of what waits only
/// the newest is computed.
final class Latest {
    private final Threads threads;
    private final List<Runnable> after = new ArrayList<>();
    private Optional<Runnable> waiting = Optional.empty();
    private boolean running;

    Latest(Threads threads) {
        this.threads = threads;
    }

    /// Whether something is being computed or waits to be.
    boolean isRunning() {
        return running;
    }

    /// Does something once what was asked for last is shown: at once, where it is.
    void then(Runnable action) {
        if (running) {
            after.add(action);
        } else {
            action.run();
        }
    }

    /// What was to be done then is not wanted any more.
    void forget() {
        after.clear();
    }

    /// Asks for something, on the thread of the screens.
    <T> void ask(Supplier<T> work, Consumer<T> show) {
        if (running) {
            waiting = Optional.of(() -> ask(work, show));
            return;
        }
        running = true;
        threads.fetch(work, result -> {
            running = false;
            if (waiting.isEmpty()) {
                show.accept(result);
                List<Runnable> due = List.copyOf(after);
                after.clear();
                due.forEach(Runnable::run);
            } else {
                Runnable next = waiting.get();
                waiting = Optional.empty();
                next.run();
            }
        });
    }
}
