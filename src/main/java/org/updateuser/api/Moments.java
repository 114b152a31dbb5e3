package org.updateuser.api;

/// Time and waiting in it, behind one lock. Tests have one of their own, in which a day passes in a moment.
interface Moments {
    void lock();

    void unlock();

    /// The time that only goes forward, in nanoseconds from an arbitrary moment.
    long now();

    /// Waits, with the lock held, until then or until woken, whichever comes first; it may also end for no reason.
    ///
    /// @param until a moment of [#now()]
    void await(long until) throws InterruptedException;

    /// Wakes all who wait; with the lock held.
    void wake();
}
