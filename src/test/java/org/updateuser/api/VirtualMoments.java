package org.updateuser.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// Time that passes only while all who take part in it wait: a day is over in a moment, and to the nanosecond.
final class VirtualMoments implements Moments {
    private static final class Sleeper {
        private final long until;
        private final boolean deaf;
        private boolean awake;

        Sleeper(long until, boolean deaf) {
            this.until = until;
            this.deaf = deaf;
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Sleeper> sleepers = new ArrayList<>();
    private long now = 1_000_000_000_000L;
    private int moving;

    /// Somebody takes part, and begins now.
    Thread start(Runnable work) {
        lock();
        moving++;
        unlock();
        return started(work);
    }

    /// Some take part, begin together, and are waited for.
    void together(Runnable... works) throws InterruptedException {
        lock();
        moving += works.length;
        unlock();
        for (Thread thread : Stream.of(works).map(this::started).toList()) {
            thread.join();
        }
    }

    private Thread started(Runnable work) {
        return Thread.ofPlatform().start(() -> {
            try {
                work.run();
            } finally {
                lock();
                moving--;
                pass();
                unlock();
            }
        });
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
        sleep(new Sleeper(until, false));
    }

    @Override
    public void wake() {
        sleepers.stream().filter(sleeper -> !sleeper.deaf).forEach(this::rouse);
        swept();
    }

    /// Lets so much time pass for the caller.
    void pass(long nanos) {
        lock();
        try {
            sleep(new Sleeper(now + nanos, true));
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        } finally {
            unlock();
        }
    }

    private void sleep(Sleeper sleeper) throws InterruptedException {
        sleepers.add(sleeper);
        moving--;
        pass();
        while (!sleeper.awake) {
            changed.await();
        }
    }

    /// Once nobody moves, it is the moment at which the next one does.
    private void pass() {
        if (moving == 0 && !sleepers.isEmpty()) {
            long next =
                    sleepers.stream().mapToLong(sleeper -> sleeper.until).min().orElseThrow();
            now = Math.max(now, next);
            sleepers.stream().filter(sleeper -> sleeper.until <= now).forEach(this::rouse);
            swept();
        }
    }

    private void rouse(Sleeper sleeper) {
        sleeper.awake = true;
        moving++;
    }

    private void swept() {
        sleepers.removeIf(sleeper -> sleeper.awake);
        changed.signalAll();
    }
}
