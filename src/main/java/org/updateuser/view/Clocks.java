package org.updateuser.view;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Draws again from time to time what says how old something is.
final class Clocks {
    private Clocks() {}

    /// For ages that are told to the second at first.
    static void everyFewSeconds(Runnable draw) {
        every(Duration.seconds(2), draw);
    }

    /// For ages that are told to the minute.
    static void everyFewMinutes(Runnable draw) {
        every(Duration.seconds(20), draw);
    }

    private static void every(Duration pause, Runnable draw) {
        Timeline ticking = new Timeline(new KeyFrame(pause, event -> draw.run()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
    }
}
