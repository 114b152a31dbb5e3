package org.updateuser.form;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Timers that pass when the test says so.
final class Timers implements Later {
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public void run(Duration delay, Runnable action) {
        waiting.add(action);
    }

    /// Lets the time of all that wait now pass.
    void pass() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }
}
