package org.updateuser.api;

import java.time.Duration;

/// How a token stands with its server at a moment.
///
/// @param allowed requests in a counter's time
/// @param left how many of them this program may still send
/// @param reset until the counter begins anew
/// @param held how long nothing is sent since the server asked to wait, or zero
/// @param waiting how many calls of the hand are waiting to be sent
/// @param runs how many calls of runs are waiting to be sent
public record Pace(int allowed, int left, Duration reset, Duration held, int waiting, int runs) {
    private static final int SCARCE = 10; // percent
    private static final Duration SOON = Duration.ofSeconds(10);

    /// Whether so little is left, and for so long, that somebody at the screen should know.
    public boolean isScarce() {
        return left * 100 < allowed * SCARCE && reset.compareTo(SOON) > 0;
    }

    /// Whether the server asked to wait and somebody does.
    public boolean isHeld() {
        return !held.isZero() && waiting + runs > 0;
    }
}
