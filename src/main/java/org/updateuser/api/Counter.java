package org.updateuser.api;

import java.util.concurrent.TimeUnit;

/// One counter of the server's, as the answers tell of it; without any it is guessed: 300 requests in a minute
/// (facts, *Limits*).
///
/// The end of its time is known only to the second and late by the way of the answer, so what is held is the
/// earliest of the latest moments that it can be. What is held of the count is the highest that was told: with what
/// is under way it is never less than the server's.
final class Counter {
    static final int GUESS = 300;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long PERIOD = TimeUnit.MINUTES.toNanos(1);

    private int allowed = GUESS;
    private int count;
    private int own;
    private long end;
    private boolean told;

    /// @param now when it is first needed
    Counter(long now) {
        this.end = now + PERIOD;
    }

    int allowed() {
        return allowed;
    }

    /// Requests that the server has counted, as far as it has told.
    int count(long now) {
        roll(now);
        return count;
    }

    /// How many of them were this program's.
    int own(long now) {
        roll(now);
        return own;
    }

    /// When it begins anew, at the latest.
    long end(long now) {
        roll(now);
        return end;
    }

    /// Whether the server has told of it, so that it is no guess.
    boolean isTold() {
        return told;
    }

    private void roll(long now) {
        if (now - end >= 0) {
            count = 0;
            own = 0;
            end += ((now - end) / PERIOD + 1) * PERIOD;
        }
    }

    /// Takes in what an answer told.
    ///
    /// @param sent when its request went out
    /// @param arrived when it came
    void hear(Limits limits, long sent, long arrived) {
        roll(arrived);
        allowed = limits.allowed();
        long latest = arrived + limits.reset() * SECOND;
        long earliest = sent + (limits.reset() - 1) * SECOND;
        if (!told || earliest - end > 0) { // it has begun anew
            count = limits.count();
            own = 1;
            end = latest;
            told = true;
        } else if (end - latest < PERIOD / 2) { // else it belongs to the time before
            count = Math.max(count, limits.count());
            own++;
            end = Math.min(end, latest);
        }
    }

    /// Notes one that the server may have counted and told nothing of.
    void miss(long now) {
        roll(now);
        count++;
        own++;
    }
}
