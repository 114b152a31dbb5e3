package org.updateuser.api;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.updateuser.api.Attempt.Answered;
import org.updateuser.api.Attempt.Impossible;
import org.updateuser.api.Attempt.Lost;
import org.updateuser.api.Repetition.Next;
import org.updateuser.patch.Refusal;

/// A line on which each call waits for its turn, and is repeated where that cannot harm.
final class PacedLine implements Way {
    private final Way line;
    private final Pacer pacer;
    private final Urgency urgency;
    private final RandomGenerator chance;

    /// @param chance for pauses that differ
    PacedLine(Way line, Pacer pacer, Urgency urgency, RandomGenerator chance) {
        this.line = line;
        this.pacer = pacer;
        this.urgency = urgency;
        this.chance = chance;
    }

    @Override
    public Way inRun() {
        return new PacedLine(line, pacer, Urgency.RUN, chance);
    }

    @Override
    public Attempt send(Call call) {
        try (Turn turn = pacer.enter(call, urgency)) {
            return send(call, turn);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Lost(Line.ENDED, false);
        }
    }

    private Attempt send(Call call, Turn turn) throws InterruptedException {
        Repetition repetition = new Repetition(call, chance);
        Attempt last = null;
        while (true) {
            switch (turn.await()) {
                case TURN -> {
                    last = sent(call, turn);
                    Next next = repetition.after(last);
                    rest(turn, next);
                    if (!next.again()) {
                        return last;
                    }
                }
                case RELEASED -> {
                    return last == null ? held() : last;
                }
                case CLOSED -> {
                    return ended(last);
                }
            }
        }
    }

    private Attempt sent(Call call, Turn turn) {
        Attempt attempt = new Lost(Line.ENDED, false);
        try {
            attempt = line.send(call);
            return attempt;
        } finally {
            turn.ended(attempt);
        }
    }

    private static void rest(Turn turn, Next next) {
        if (next.everybody()) {
            turn.hold(next.pause());
        } else if (next.again()) {
            turn.postpone(next.pause());
        }
    }

    /// Nothing is sent yet, and somebody does not want to wait: what the server would say.
    private Attempt held() {
        long seconds = pacer.pace().held().plusMillis(999).toSeconds();
        return new Impossible(
                new Refusal(429, "too.many.requests", "", "", List.of(), (int) Math.min(seconds, Integer.MAX_VALUE)));
    }

    /// A write that was answered with 429 is not applied; what was never sent neither.
    private static Attempt ended(@Nullable Attempt last) {
        return last instanceof Answered answer ? answer : new Lost(Line.ENDED, false);
    }

    @Override
    public void close() {
        pacer.close();
        line.close();
    }
}
