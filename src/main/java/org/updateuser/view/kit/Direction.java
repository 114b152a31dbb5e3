package org.updateuser.view.kit;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextInputControl;

/// Whether a text reads from right to left, which its own first letter that has a direction says.
public final class Direction {
    private Direction() {}

    /// Whether it does.
    public static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// A field is edited from the side from which its text reads.
    public static void follow(TextInputControl input) {
        input.textProperty().subscribe(text -> {
            boolean rightToLeft = text != null && isRightToLeft(text);
            input.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
        });
    }
}
