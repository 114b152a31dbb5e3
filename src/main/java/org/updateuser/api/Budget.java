package org.updateuser.api;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// What a token may still send: the server's counters, of which a kind of call may have one with a lower limit than
/// the others (facts, *Headers*: 180 were seen where 300 are documented), and the moment before which nothing is sent.
///
/// Counters with the same limit are taken for one, which errs on the side of sending less. Not safe for threads.
final class Budget {
    private final Reserve reserve;
    private final Map<Integer, Counter> counters = new HashMap<>();
    private final Map<String, Counter> byKind = new HashMap<>();
    private Counter last;
    private long lastRun;
    private boolean ran;
    private long heldUntil;
    private int underWay;

    /// @param now the moment that it begins
    Budget(Reserve reserve, long now) {
        this.reserve = reserve;
        this.last = new Counter(now);
        this.heldUntil = now;
    }

    /// When a call may be sent, given that nothing else happens: not after now if at once.
    long earliest(String kind, Urgency urgency, long now) {
        if (heldUntil - now > 0) {
            return heldUntil;
        }
        Counter counter = counter(kind);
        long end = counter.end(now);
        if (left(counter, urgency, now) <= 0) {
            return end;
        }
        return urgency == Urgency.RUN ? spread(counter, end, now) : now;
    }

    /// The runs' remaining calls at even distances up to the end of the counter's time.
    private long spread(Counter counter, long end, long now) {
        if (!ran) {
            return now;
        }
        return lastRun + Math.max(0, end - lastRun) / (left(counter, Urgency.RUN, now) + 1);
    }

    private int left(Counter counter, Urgency urgency, long now) {
        int counted = counter.count(now) + underWay;
        int allowed = counter.allowed();
        return urgency == Urgency.RUN
                ? reserve.runs(allowed) - counted
                : Math.min(reserve.usable(allowed) - counter.own(now) - underWay, allowed - counted);
    }

    private Counter counter(String kind) {
        return byKind.getOrDefault(kind, last);
    }

    /// How many calls of runs fit into the counter's time, which is a minute.
    int runs() {
        return reserve.runs(last.allowed());
    }

    /// Notes that a call goes out now.
    void sent(Urgency urgency, long now) {
        underWay++;
        if (urgency == Urgency.RUN) {
            lastRun = now;
            ran = true;
        }
    }

    /// Notes what an answer told.
    void answered(String kind, Limits limits, long sent, long now) {
        underWay--;
        if (limits.isTold()) {
            Counter counter = counters.computeIfAbsent(limits.allowed(), _ -> new Counter(now));
            counter.hear(limits, sent, now);
            byKind.put(kind, counter);
            last = counter;
        } else {
            counter(kind).miss(now);
        }
    }

    /// Notes a call of which no answer came.
    void lost(String kind, boolean reached, long now) {
        underWay--;
        if (reached) {
            counter(kind).miss(now);
        }
    }

    /// Nothing is sent before a moment.
    void hold(long until) {
        if (until - heldUntil > 0) {
            heldUntil = until;
        }
    }

    /// How it stands.
    Pace pace(long now, int waiting, int runs) {
        return new Pace(
                last.allowed(),
                Math.max(0, left(last, Urgency.HAND, now)),
                Duration.ofNanos(last.end(now) - now),
                Duration.ofNanos(Math.max(0, heldUntil - now)),
                waiting,
                runs);
    }
}
