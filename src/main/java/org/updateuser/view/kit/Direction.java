package org.updateuser.view.kit;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextInputControl;

/// Whether a text reads from right to left, which its own first letter that has a direction says.
public final class Direction {
    private static final char BEGIN = '\u2068'; // first strong isolate
    private static final char END = '\u2069';

    private Direction() {}

    /// Whether it does.
    public static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// A value as it may stand in a sentence without turning what is around it. Only for showing: what is sent has
    /// none of it.
    public static String isolated(String value) {
        return Bidi.requiresBidi(value.toCharArray(), 0, value.length()) ? BEGIN + value + END : value;
    }

    /// A field is edited from the side from which its text reads.
    public static void follow(TextInputControl input) {
        input.textProperty().subscribe(text -> {
            boolean rightToLeft = text != null && isRightToLeft(text);
            input.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
        });
    }
}
