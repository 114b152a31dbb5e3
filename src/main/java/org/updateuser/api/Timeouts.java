package org.updateuser.api;

import java.time.Duration;

/// How long to wait.
///
/// @param connect for a connection
/// @param whole for all of an exchange, from the first byte of the connection to the last of the answer
public record Timeouts(Duration connect, Duration whole) {
    /// Longer than the service needs, shorter than people wait.
    public static final Timeouts USUAL = new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(30));
}
