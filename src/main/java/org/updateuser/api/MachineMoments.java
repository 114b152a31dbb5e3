package org.updateuser.api;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The time of this machine.
final class MachineMoments implements Moments {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

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
        return System.nanoTime();
    }

    @Override
    @SuppressWarnings("WaitNotInLoop") // whoever waits asks again what it waits for, and then waits again
    public void await(long until) throws InterruptedException {
        long rest = until - System.nanoTime();
        if (rest > 0) {
            var _ = changed.awaitNanos(rest);
        }
    }

    @Override
    public void wake() {
        changed.signalAll();
    }
}
