package org.updateuser.store;

import java.math.BigInteger;
import java.time.Instant;

/// Times as one number, which sorts and compares as they do: nanoseconds since 1970.
///
/// It is exact from 1677 to 2262. What lies beyond, as a file from elsewhere may say, becomes the nearest end.
final class Stamp {
    private static final long SECOND = 1_000_000_000L;
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private Stamp() {}

    /// The number of a time.
    static long of(Instant time) {
        BigInteger nanos = BigInteger.valueOf(time.getEpochSecond())
                .multiply(BigInteger.valueOf(SECOND))
                .add(BigInteger.valueOf(time.getNano()));
        return nanos.max(LEAST).min(MOST).longValue();
    }

    /// The time of a number.
    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }
}
