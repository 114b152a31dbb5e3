package org.updateuser.view;

import java.time.Duration;
import org.updateuser.form.Later;

/// Draws again from time to time what says how old something is.
///
/// An animation would do so as well, and would keep the toolkit drawing sixty times a second all day.
record Clocks(Later later) {
    private static final Duration SECONDS = Duration.ofSeconds(2);
    private static final Duration MINUTES = Duration.ofSeconds(20);

    /// For ages that are told to the second at first.
    void everyFewSeconds(Runnable draw) {
        every(SECONDS, draw);
    }

    /// For ages that are told to the minute.
    void everyFewMinutes(Runnable draw) {
        every(MINUTES, draw);
    }

    private void every(Duration pause, Runnable draw) {
        later.run(pause, () -> {
            draw.run();
            every(pause, draw);
        });
    }
}
