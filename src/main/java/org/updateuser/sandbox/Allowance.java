package org.updateuser.sandbox;

import com.sun.net.httpserver.Headers;
import java.time.Clock;

/// Counts the requests of each minute, for the rate-limit headers (facts §3: 300 a minute and token). Nobody is held
/// back by it.
final class Allowance {
    static final int PER_MINUTE = 300;

    private final Clock clock;
    private long minute;
    private int count;

    Allowance(Clock clock) {
        this.clock = clock;
    }

    synchronized void note(Headers answer) {
        long second = clock.instant().getEpochSecond();
        if (second / 60 != minute) {
            minute = second / 60;
            count = 0;
        }
        count++;
        answer.set("inin-ratelimit-allowed", Integer.toString(PER_MINUTE));
        answer.set("inin-ratelimit-count", Integer.toString(count));
        answer.set("inin-ratelimit-reset", Long.toString(60 - second % 60));
    }
}
