package org.updateuser.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Says when each call of one token may be sent: never before the server's wait is over, never beyond what it
/// counts, whoever is at the screen first, and one write of a person after the other. Safe for threads.
public final class Pacer implements AutoCloseable {
    /// How the wait for a turn ended.
    enum Ended {
        /// It may be sent now.
        TURN,
        /// Somebody does not want to wait as long as the server asks.
        RELEASED,
        /// The session ends.
        CLOSED
    }

    private static final long UNTIL_WOKEN = Duration.ofDays(1).toNanos();

    private final Moments moments;
    private final Budget budget;
    private final List<Turn> queue = new ArrayList<>();
    private final Set<String> busy = new HashSet<>();
    private final List<Consumer<Pace>> watchers = new CopyOnWriteArrayList<>();
    private boolean closed;

    /// A pacer on the time of this machine.
    public Pacer(Reserve reserve) {
        this(reserve, new MachineMoments());
    }

    Pacer(Reserve reserve, Moments moments) {
        this.moments = moments;
        this.budget = new Budget(reserve, moments.now());
    }

    /// Tells how it stands whenever that changes, on the thread that changed it. The watcher must not throw, and
    /// not call back.
    public void watch(Consumer<Pace> watcher) {
        watchers.add(watcher);
    }

    /// How it stands now.
    public Pace pace() {
        moments.lock();
        try {
            return told();
        } finally {
            moments.unlock();
        }
    }

    /// How many calls of runs go out in a minute, if nobody is at the screen.
    public int runsAMinute() {
        moments.lock();
        try {
            return budget.runs();
        } finally {
            moments.unlock();
        }
    }

    private Pace told() {
        int runs = (int) queue.stream().filter(turn -> turn.isOf(Urgency.RUN)).count();
        return budget.pace(moments.now(), queue.size() - runs, runs);
    }

    /// Lets the calls of the hand go that wait to be sent: they end with the server's wish to wait.
    public void release() {
        moments.lock();
        try {
            queue.stream().filter(turn -> turn.isOf(Urgency.HAND)).forEach(Turn::release);
            moments.wake();
        } finally {
            moments.unlock();
        }
    }

    /// A call that waits for its turns. To be closed when it is done with, or nobody else writes to the same
    /// person.
    Turn enter(Call call, Urgency urgency) {
        return new Turn(this, call, urgency);
    }

    /// Waits for a turn.
    Ended await(Turn turn) throws InterruptedException {
        moments.lock();
        try {
            queue.add(turn);
            tell();
            return waited(turn);
        } finally {
            queue.remove(turn);
            moments.wake();
            tell();
            moments.unlock();
        }
    }

    private Ended waited(Turn turn) throws InterruptedException {
        while (!closed) {
            if (turn.isReleased()) {
                return Ended.RELEASED;
            }
            long now = moments.now();
            long earliest = turn.isNext(queue, busy, now) ? turn.earliest(budget, now) : now + UNTIL_WOKEN;
            if (earliest - now <= 0) {
                turn.begin(budget, busy, now);
                return Ended.TURN;
            }
            moments.await(earliest);
        }
        return Ended.CLOSED;
    }

    /// Notes something under the lock, and tells everybody.
    void note(NotedAt change) {
        moments.lock();
        try {
            change.at(budget, busy, moments.now());
            moments.wake();
            tell();
        } finally {
            moments.unlock();
        }
    }

    /// A change to what is held here.
    interface NotedAt {
        void at(Budget budget, Set<String> busy, long now);
    }

    private void tell() {
        if (!watchers.isEmpty()) {
            Pace pace = told();
            watchers.forEach(watcher -> watcher.accept(pace));
        }
    }

    /// Ends all waiting.
    @Override
    public void close() {
        moments.lock();
        try {
            closed = true;
            moments.wake();
        } finally {
            moments.unlock();
        }
    }
}
