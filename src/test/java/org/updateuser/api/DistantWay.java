package org.updateuser.api;

import java.util.Random;
import java.util.concurrent.TimeUnit;

/// A line over which each call, and each answer, is under way for 10 to 135 ms of virtual time.
record DistantWay(Way line, CrewMoments moments, Random chance) implements Way {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Override
    public Attempt send(Call call) {
        moments.pass(distance());
        Attempt attempt = line.send(call);
        moments.pass(distance());
        return attempt;
    }

    private long distance() {
        return SECOND / 100 + chance.nextLong(SECOND / 8);
    }

    @Override
    public void close() {
        line.close();
    }
}
