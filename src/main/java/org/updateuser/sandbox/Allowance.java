package org.updateuser.sandbox;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/// Counts the requests of each token in each minute of the clock (facts §3: 300 a minute and token).
final class Allowance {
    static final int PER_MINUTE = 300;

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    Allowance(Clock clock) {
        this.clock = clock;
    }

    synchronized Share take(Caller caller) {
        long second = clock.instant().getEpochSecond();
        if (second / 60 != minute) {
            minute = second / 60;
            counts.clear();
        }
        int count = counts.merge(caller.token(), 1, Integer::sum);
        return new Share(count, 60 - second % 60);
    }
}
