package org.updateuser.api;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/// A clock in a file: one process sets it, and all that have the file see the same time at once.
final class SharedClock extends Clock {
    /// The beginning of a minute, in nanoseconds since 1970: the server's minutes are then those of the test.
    static final long BEGIN = TimeUnit.SECONDS.toNanos(1_800_000_000);

    private static final VarHandle NANOS = ValueLayout.JAVA_LONG.varHandle();

    private final MemorySegment shared;

    SharedClock(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            shared = channel.map(MapMode.READ_WRITE, 0, Long.BYTES, Arena.ofAuto());
        }
    }

    /// @param nanos since 1970
    void set(long nanos) {
        NANOS.setVolatile(shared, 0L, nanos);
    }

    /// Nanoseconds since 1970.
    long nanos() {
        return (long) NANOS.getVolatile(shared, 0L);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(0, nanos());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
