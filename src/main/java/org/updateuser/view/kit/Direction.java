package org.updateuser.view.kit;

import java.text.Bidi;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/// Whether a text reads from right to left, which its own first letter that has a direction says.
public final class Direction {
    private static final String STYLE = "right-to-left";
    private static final Pattern MARKS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private Direction() {}

    /// Shows a text that somebody has written. Where any of it reads from right to left, it is in the system's own
    /// face: ours has no such letters, and the toolkit puts the pieces of a word that it takes from two faces into
    /// the wrong order. The marks that only steer the direction are left out: it draws boxes for some of them.
    public static void write(Labeled label, String text) {
        boolean mixed = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        label.setText(mixed ? MARKS.matcher(text).replaceAll("") : text);
        dress(label, mixed);
    }

    private static void dress(Node node, boolean mixed) {
        if (!mixed) {
            node.getStyleClass().remove(STYLE);
        } else if (!node.getStyleClass().contains(STYLE)) {
            node.getStyleClass().add(STYLE);
        }
    }

    /// Whether it does.
    public static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// A field is edited from the side from which its text reads.
    public static void follow(TextInputControl input) {
        input.textProperty().subscribe(text -> {
            boolean rightToLeft = text != null && isRightToLeft(text);
            dress(input, text != null && Bidi.requiresBidi(text.toCharArray(), 0, text.length()));
            input.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
        });
    }
}
