package org.updateuser.api;

import java.time.Duration;

/// Runs something after a while: a timer, or the hand of a test.
@FunctionalInterface
public interface Alarm {
    /// Runs it once, not before the time has passed.
    void after(Duration delay, Runnable action);
}
