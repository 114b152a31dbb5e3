package org.updateuser.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// An executor that runs work at once, until a test holds it: then work waits for the test's hand.
final class Steps implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    @Override
    public void execute(Runnable work) {
        if (held) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    void hold() {
        held = true;
    }

    int waiting() {
        return waiting.size();
    }

    void runFirst() {
        waiting.removeFirst().run();
    }

    void runLast() {
        waiting.removeLast().run();
    }

    /// Runs everything, and from now on at once.
    void release() {
        held = false;
        while (!waiting.isEmpty()) {
            runFirst();
        }
    }
}
