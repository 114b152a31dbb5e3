package org.updateuser.view;

import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.updateuser.form.Keeping;

/// Waits, before the window closes, for a write that is under way, and not for ever.
///
/// @param keeping how far what is typed is on the disk
record LastWrite(ReadOnlyObjectProperty<Keeping> keeping) {
    private static final Duration PATIENCE = Duration.seconds(8); // the store gives up before

    /// @param action run once, when the write has ended either way
    void then(Runnable action) {
        if (keeping.get() != Keeping.WAITING) {
            action.run();
            return;
        }
        AtomicReference<Subscription> waiting = new AtomicReference<>(Subscription.EMPTY);
        PauseTransition patience = new PauseTransition(PATIENCE);
        Runnable once = () -> {
            patience.stop();
            waiting.getAndSet(Subscription.EMPTY).unsubscribe();
            action.run();
        };
        patience.setOnFinished(event -> once.run());
        waiting.set(keeping.subscribe((before, now) -> {
            if (now != Keeping.WAITING) {
                once.run();
            }
        }));
        patience.play();
    }
}
