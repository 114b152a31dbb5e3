package org.updateuser.api;

import java.util.List;
import java.util.Set;
import org.updateuser.api.Attempt.Answered;
import org.updateuser.api.Attempt.Impossible;
import org.updateuser.api.Attempt.Lost;
import org.updateuser.api.Pacer.Ended;

/// The turns of one call with its pacer. Once it has had its first, no other write to the same person is sent until
/// this is closed: they arrive in the order in which they were begun.
final class Turn implements AutoCloseable {
    private final Pacer pacer;
    private final String kind;
    private final String written;
    private final Urgency urgency;
    private long notBefore;
    private boolean postponed;
    private boolean released;
    private boolean begun;
    private long sent;

    Turn(Pacer pacer, Call call, Urgency urgency) {
        this.pacer = pacer;
        this.kind = call.kind();
        this.written = call.isRead() ? "" : call.subject();
        this.urgency = urgency;
    }

    boolean isOf(Urgency other) {
        return urgency == other;
    }

    void release() {
        released = true;
    }

    boolean isReleased() {
        return released;
    }

    Ended await() throws InterruptedException {
        return pacer.await(this);
    }

    /// Whether nobody goes before it who could go.
    boolean isNext(List<Turn> queue, Set<String> busy, long now) {
        if (isKept(busy)) {
            return false;
        }
        boolean ahead = true;
        for (Turn other : queue) {
            ahead &= other != this;
            int compared = other.urgency.compareTo(urgency);
            boolean precedes = other != this && (compared < 0 || (compared == 0 && ahead));
            if (precedes && !other.isKept(busy) && !other.isPostponed(now)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKept(Set<String> busy) {
        return !begun && !written.isEmpty() && busy.contains(written);
    }

    private boolean isPostponed(long now) {
        return postponed && notBefore - now > 0;
    }

    long earliest(Budget budget, long now) {
        long earliest = budget.earliest(kind, urgency, now);
        return postponed && notBefore - earliest > 0 ? notBefore : earliest;
    }

    void begin(Budget budget, Set<String> busy, long now) {
        begun = true;
        postponed = false;
        sent = now;
        if (!written.isEmpty()) {
            busy.add(written);
        }
        budget.sent(urgency, now);
    }

    /// Notes what came of it.
    void ended(Attempt attempt) {
        pacer.note((budget, _, now) -> {
            switch (attempt) {
                case Answered answer -> budget.answered(kind, answer.limits(), sent, now);
                case Lost lost -> budget.lost(kind, lost.reached(), now);
                case Impossible _ -> budget.lost(kind, false, now);
            }
        });
    }

    /// Nobody sends anything for so long.
    ///
    /// @param nanos from now
    void hold(long nanos) {
        pacer.note((budget, _, now) -> budget.hold(now + nanos));
    }

    /// This call alone is not sent again for so long.
    ///
    /// @param nanos from now
    void postpone(long nanos) {
        pacer.note((_, _, now) -> {
            notBefore = now + nanos;
            postponed = true;
        });
    }

    @Override
    public void close() {
        pacer.note((_, busy, _) -> {
            if (begun && !written.isEmpty()) {
                busy.remove(written);
            }
        });
    }
}
