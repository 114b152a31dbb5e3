package org.updateuser.store;

import java.time.Instant;

/// Something the server said, with the time when it said it.
public record Cached<T>(T value, Instant at) {}
