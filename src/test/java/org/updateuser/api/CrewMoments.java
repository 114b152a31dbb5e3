package org.updateuser.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// Time that passes only while all who have ever waited in it, and still live, wait: for threads that somebody else
/// starts. It stands while one of them waits for anything else, such as an answer. Whoever has not waited yet may be
/// overtaken, as by a slow network.
final class CrewMoments implements Moments {
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(1); // the end of a thread wakes nobody

    private static final class Sleeper {
        private final long until;
        private final boolean light;
        private boolean awake;

        Sleeper(long until, boolean light) {
            this.until = until;
            this.light = light;
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<Thread> crew = new HashSet<>();
    private final Map<Thread, Sleeper> sleepers = new HashMap<>();
    private final SharedClock clock;
    private long now = SharedClock.BEGIN;

    /// @param clock shows whoever has it the time
    CrewMoments(SharedClock clock) {
        this.clock = clock;
        clock.set(now);
    }

    @Override
    public void lock() {
        lock.lock();
    }

    @Override
    public void unlock() {
        lock.unlock();
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public void await(long until) throws InterruptedException {
        sleep(new Sleeper(until, true));
    }

    @Override
    public void wake() {
        rouse(sleeper -> sleeper.light);
    }

    /// Lets so much time pass for the caller.
    void pass(long nanos) {
        lock();
        try {
            sleep(new Sleeper(now + nanos, false));
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        } finally {
            unlock();
        }
    }

    private void sleep(Sleeper sleeper) throws InterruptedException {
        crew.add(Thread.currentThread());
        sleepers.put(Thread.currentThread(), sleeper);
        while (!sleeper.awake) {
            pass();
            if (!sleeper.awake) {
                changed.awaitNanos(LOOK_AGAIN);
            }
        }
    }

    /// Once nobody moves, it is the moment at which the next one does.
    private void pass() {
        crew.removeIf(thread -> !thread.isAlive());
        if (!sleepers.isEmpty() && sleepers.keySet().containsAll(crew)) {
            long next = sleepers.values().stream()
                    .mapToLong(sleeper -> sleeper.until)
                    .min()
                    .orElseThrow();
            now = Math.max(now, next);
            clock.set(now);
            rouse(sleeper -> sleeper.until <= now);
        }
    }

    private void rouse(Predicate<Sleeper> whom) {
        sleepers.values().removeIf(sleeper -> {
            sleeper.awake |= whom.test(sleeper);
            return sleeper.awake;
        });
        changed.signalAll();
    }
}
