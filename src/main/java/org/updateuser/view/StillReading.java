package org.updateuser.view;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.updateuser.view.kit.Announcer;

/// A sentence below the rows that stand in for a list, once its reading takes longer than anybody expects.
final class StillReading {
    private static final Duration LATER = Duration.millis(1_800); // after the rows, which come after a moment

    private StillReading() {}

    /// @param skeleton the rows, in a pane that stacks what it has
    static void under(Pane skeleton, String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().addAll("muted", "still-reading");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setVisible(false);
        PauseTransition patience = new PauseTransition(LATER);
        patience.setOnFinished(_ -> {
            label.setVisible(true);
            Announcer.say(label, sentence);
        });
        if (skeleton.getParent() instanceof StackPane stack) {
            StackPane.setAlignment(label, Pos.BOTTOM_LEFT);
            stack.getChildren().add(label);
        }
        skeleton.visibleProperty().subscribe(now -> {
            label.setVisible(false);
            if (now) {
                patience.playFromStart();
            } else {
                patience.stop();
            }
        });
    }
}
