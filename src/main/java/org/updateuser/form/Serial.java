package org.updateuser.form;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Runs what it is given one after the other, in the order in which it was given, on another executor's threads.
final class Serial implements Executor {
    private final Executor threads;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    Serial(Executor threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (waiting) {
            waiting.add(task);
            if (running) {
                return;
            }
            running = true;
        }
        threads.execute(this::drain);
    }

    private void drain() {
        for (Runnable task = next(); task != null; task = next()) {
            run(task);
        }
    }

    /// A mistake in one task must not hold up the others.
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException mistake) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, mistake);
        }
    }

    private @Nullable Runnable next() {
        synchronized (waiting) {
            Runnable task = waiting.poll();
            if (task == null) {
                running = false;
                waiting.notifyAll();
            }
            return task;
        }
    }

    /// Waits until everything that was given has run.
    ///
    /// @throws InterruptedException if the caller is asked to stop
    void await() throws InterruptedException {
        synchronized (waiting) {
            while (running) {
                waiting.wait();
            }
        }
    }
}
