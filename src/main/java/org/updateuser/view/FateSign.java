package org.updateuser.view;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.updateuser.patch.Result.Fate;
import org.updateuser.view.kit.Buttons;

/// How a request ended: each way has a shape and a colour of its own, and the word stands beside it.
final class FateSign {
    private FateSign() {}

    /// The shape.
    static Feather shape(Fate fate) {
        return switch (fate) {
            case DONE -> Feather.CHECK;
            case UNSURE -> Feather.HELP_CIRCLE;
            case PARTLY -> Feather.ALERT_TRIANGLE;
            case STALE -> Feather.FAST_FORWARD;
            case REFUSED -> Feather.X_CIRCLE;
            case UNSENT -> Feather.WIFI_OFF;
            case NOT_ARRIVED -> Feather.CORNER_UP_LEFT;
        };
    }

    /// The colour, as a style class.
    static String tone(Fate fate) {
        return switch (fate) {
            case DONE -> "good";
            case UNSURE, PARTLY -> "warn";
            case REFUSED -> "bad";
            case STALE, UNSENT, NOT_ARRIVED -> "calm";
        };
    }

    /// Draws it on a label that says the word.
    static void draw(Label label, Fate fate, String word) {
        label.setText(word);
        label.setGraphic(Buttons.small(shape(fate)));
        label.getStyleClass().removeAll("good", "warn", "bad", "calm");
        label.getStyleClass().add(tone(fate));
    }
}
