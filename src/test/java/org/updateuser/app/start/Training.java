package org.updateuser.app.start;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/// While a cache is trained a window closes by itself, so that the virtual machine comes to write down what it has
/// seen.
final class Training {
    static final String ASKED = "training";

    private Training() {}

    static void endSoonIfAsked() {
        if (Boolean.getBoolean(ASKED)) {
            PauseTransition pause = new PauseTransition(Duration.seconds(2));
            pause.setOnFinished(event -> Platform.exit());
            pause.play();
        }
    }
}
