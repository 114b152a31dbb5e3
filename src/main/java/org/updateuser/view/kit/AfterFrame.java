package org.updateuser.view.kit;

import javafx.animation.AnimationTimer;

/// Does something a frame later than it is asked to, however often it is asked meanwhile: the letter that is typed
/// comes first, and what follows from it does not hold it up.
public final class AfterFrame {
    private final Runnable action;
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step();
        }
    };
    private boolean asked;
    private boolean begun; // the frame that comes first

    public AfterFrame(Runnable action) {
        this.action = action;
    }

    /// Asks for it.
    public void ask() {
        if (!asked) {
            asked = true;
            begun = false;
            frames.start();
        }
    }

    private void step() {
        if (!begun) {
            begun = true; // it is called before the frame is made
            return;
        }
        frames.stop();
        asked = false;
        action.run();
    }
}
