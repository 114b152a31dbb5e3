package org.updateuser.api;

import java.time.Duration;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.updateuser.api.Attempt.Answered;
import org.updateuser.api.Attempt.Lost;
import org.updateuser.patch.Trouble.Kind;

/// Whether a call is sent again, and when.
///
/// | what came | a read | a write |
/// |---|---|---|
/// | 429 | again, when the server says | again, when the server says |
/// | 502, 503, 504 | again | never: nobody knows |
/// | the connection was lost, or never stood | again | only where it provably was not sent |
/// | anything else | never | never |
final class Repetition {
    private static final int TOO_MANY = 429;
    private static final Set<Integer> PASSING = Set.of(502, 503, 504);
    private static final Set<Kind> LOSSES = Set.of(Kind.CUT_OFF, Kind.UNREACHABLE);
    private static final int TRIES_MOST = 3;
    private static final int WAITS_MOST = 8; // how often a server may ask one call to wait
    private static final long FIRST_PAUSE = Duration.ofMillis(300).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(30); // with a server in trouble
    private static final long FIRST_WAIT = Duration.ofSeconds(1).toNanos();
    private static final int DOUBLINGS_MOST = 6;

    /// What follows an attempt.
    ///
    /// @param again whether the call is sent once more
    /// @param pause how long not, in nanoseconds
    /// @param everybody whether no other call is sent either in that time
    record Next(boolean again, long pause, boolean everybody) {
        static final Next NONE = new Next(false, 0, false);
    }

    private final Call call;
    private final RandomGenerator chance;
    private int tries;
    private int waits;

    Repetition(Call call, RandomGenerator chance) {
        this.call = call;
        this.chance = chance;
    }

    Next after(Attempt attempt) {
        return switch (attempt) {
            case Answered answer when answer.status() == TOO_MANY -> wait(answer.limits());
            case Answered answer when PASSING.contains(answer.status()) && call.isRead() -> again(answer.limits());
            case Lost lost when isRepeatable(lost) -> again(Limits.NONE);
            default -> Next.NONE;
        };
    }

    private boolean isRepeatable(Lost lost) {
        boolean ended = lost.trouble().equals(Line.ENDED);
        return !ended && LOSSES.contains(lost.trouble().kind()) && (call.isRead() || !lost.reached());
    }

    private Next wait(Limits limits) {
        waits++;
        return new Next(waits < WAITS_MOST, asked(limits), true);
    }

    /// How long a server asks to wait. Where it says nothing, or *now*: until its counter begins anew if that is
    /// full, or else ever longer, by chance a little more, so that those who were sent away together do not come
    /// back so.
    private long asked(Limits limits) {
        if (limits.retryAfter() > 0) {
            return Duration.ofSeconds(limits.retryAfter()).toNanos();
        }
        if (limits.reset() > 0 && limits.count() >= limits.allowed()) {
            return Duration.ofSeconds(limits.reset()).toNanos();
        }
        return longer(FIRST_WAIT, waits);
    }

    private Next again(Limits limits) {
        tries++;
        Duration asked = Duration.ofSeconds(Math.max(0, limits.retryAfter()));
        if (tries >= TRIES_MOST || asked.compareTo(PATIENCE) > 0) {
            return Next.NONE;
        }
        return new Next(true, Math.max(asked.toNanos(), longer(FIRST_PAUSE, tries)), false);
    }

    private long longer(long first, int times) {
        long pause = first << Math.min(times - 1, DOUBLINGS_MOST);
        return pause + chance.nextLong(pause / 2 + 1);
    }
}
