package org.updateuser.view.kit;

import javafx.animation.AnimationTimer;

/// Does something with each frame, until it is stopped. The first one is left to whatever asks for it: a timer is
/// called before a frame is made.
final class Frames {
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (begun) {
                step.run();
            } else {
                begun = true;
            }
        }
    };
    private final Runnable step;
    private boolean running;
    private boolean begun;

    Frames(Runnable step) {
        this.step = step;
    }

    /// Begins; what runs goes on.
    void start() {
        if (!running) {
            running = true;
            begun = false;
            timer.start();
        }
    }

    void stop() {
        running = false;
        timer.stop();
    }
}
