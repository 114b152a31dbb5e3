package org.updateuser.view.kit;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// Does something a frame later than it is asked to, however often it is asked meanwhile: the letter that is typed
/// comes first, and what follows from it does not hold it up.
public final class AfterFrame {
    private final Runnable action;
    private final Frames frames = new Frames(this::step);

    public AfterFrame(Runnable action) {
        this.action = action;
    }

    /// Asks for it whenever one of these changes, until the subscription ends; what is still to come then never does.
    public Subscription of(ObservableValue<?>... values) {
        return Stream.of(values).map(value -> value.subscribe((_, _) -> ask())).reduce(frames::stop, Subscription::and);
    }

    /// Asks for it.
    public void ask() {
        frames.start();
    }

    private void step() {
        frames.stop();
        action.run();
    }
}
