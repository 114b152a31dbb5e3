package org.updateuser.api;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Time that goes faster than the machine's, from the beginning of a minute on: what waits for minutes waits for
/// seconds, and each request takes as long as over a real network.
final class HastyTime extends Clock implements Moments {
    private static final long MINUTE = 1_800_000_000L; // seconds since 1970

    private final int speed;
    private final long begin = System.nanoTime();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    HastyTime(int speed) {
        this.speed = speed;
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
        return (System.nanoTime() - begin) * speed;
    }

    @Override
    @SuppressWarnings("WaitNotInLoop") // whoever waits asks again what it waits for
    public void await(long until) throws InterruptedException {
        long rest = until - now();
        if (rest > 0) {
            var _ = changed.awaitNanos(rest / speed + 1);
        }
    }

    @Override
    public void wake() {
        changed.signalAll();
    }

    /// Lets so many of its seconds pass for the caller.
    void pass(long seconds) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(TimeUnit.SECONDS.toNanos(seconds) / speed);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(MINUTE).plusNanos(now());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
