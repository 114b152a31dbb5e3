package org.updateuser.view;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// Counts what holds up the FX thread: whatever it does in one piece between two beats of its own.
///
/// What it works is measured, and not how long that takes on a machine that has other work: the time that the
/// thread was on a processor. That it never waits, for a file or a lock, is another rule's business.
final class Watchdog implements AutoCloseable {
    /// The longest that a piece of work may take.
    static final Duration MOST = Duration.ofMillis(50);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Thread thread = Thread.ofPlatform().daemon().name("watchdog").unstarted(this::watch);
    private final List<Duration> stalls = new ArrayList<>();
    private final AtomicLong longest = new AtomicLong();
    private volatile boolean over;

    private Watchdog() {}

    static Watchdog start() {
        Watchdog dog = new Watchdog();
        dog.thread.start();
        return dog;
    }

    private void watch() {
        Semaphore beat = new Semaphore(0);
        long[] before = {0};
        while (!over) {
            Platform.runLater(() -> {
                long now = THREADS.getCurrentThreadCpuTime();
                if (before[0] > 0) {
                    note(now - before[0]);
                }
                before[0] = THREADS.getCurrentThreadCpuTime();
                beat.release();
            });
            beat.acquireUninterruptibly();
        }
    }

    private void note(long nanos) {
        longest.accumulateAndGet(nanos, Math::max);
        if (nanos > MOST.toNanos()) {
            synchronized (stalls) {
                stalls.add(Duration.ofNanos(nanos));
            }
        }
    }

    /// What took too long, in the order in which it happened.
    List<Duration> stalls() {
        synchronized (stalls) {
            return List.copyOf(stalls);
        }
    }

    /// The longest piece since this was last asked.
    Duration longest() {
        return Duration.ofNanos(longest.getAndSet(0));
    }

    @Override
    public void close() {
        over = true;
    }
}
