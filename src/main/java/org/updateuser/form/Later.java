package org.updateuser.form;

import java.time.Duration;

/// Runs something after a while, on the thread of the user interface: a timer, or the hand of a test.
@FunctionalInterface
public interface Later {
    /// Runs it once, not before the time has passed.
    void run(Duration delay, Runnable action);
}
