package org.updateuser.view.kit;

import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

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

    /// Asks for it whenever one of these changes, until the subscription ends; what is still to come then never does.
    public Subscription of(ObservableValue<?>... values) {
        return Stream.of(values).map(value -> value.subscribe((_, _) -> ask())).reduce(this::forget, Subscription::and);
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
        forget();
        action.run();
    }

    private void forget() {
        frames.stop();
        asked = false;
    }
}
