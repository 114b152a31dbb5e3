package org.updateuser.view.kit;

import java.text.Bidi;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.updateuser.model.Unseen;

/// Whether a text reads from right to left, which its own first letter that has a direction says.
public final class Direction {
    private static final String STYLE = "right-to-left";

    private static final char ISOLATE = '\u2068'; // what follows has a direction of its own
    private static final char END = '\u2069';

    private Direction() {}

    /// Shows a text that somebody has written. Where any of it reads from right to left, it is in the system's own
    /// face: ours has no such letters, and the toolkit puts the pieces of a word that it takes from two faces into
    /// the wrong order. The marks that only steer the direction are left out: it draws boxes for some of them. Its
    /// pieces stand in the order that its own first letter asks for, wherever the label stands.
    public static void write(Labeled label, String text) {
        String bare = Unseen.replaced(text, each -> each.isSpace() ? each.text() : "");
        boolean mixed = dress(label, bare);
        label.setText(mixed ? ISOLATE + bare + END : bare);
    }

    /// Shows a text that is prepared for it.
    public static void writeReady(Labeled label, String text) {
        dress(label, text);
        label.setText(text);
    }

    /// Gives pieces of a sentence the face that they need, whatever they say from now on.
    public static void watch(Text... pieces) {
        for (Text piece : pieces) {
            piece.textProperty().subscribe(text -> dress(piece, text));
        }
    }

    /// Gives a label the face that a text needs.
    public static boolean dress(Node node, String text) {
        boolean mixed = isMixed(text);
        dress(node, mixed);
        return mixed;
    }

    private static void dress(Node node, boolean mixed) {
        if (!mixed) {
            node.getStyleClass().remove(STYLE);
            return;
        }
        Shaping.mend();
        if (!node.getStyleClass().contains(STYLE)) {
            node.getStyleClass().add(STYLE);
        }
    }

    /// Whether any of it reads from right to left.
    static boolean isMixed(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Whether it does.
    public static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// A field is edited from the side from which its text reads, until the subscription ends.
    public static Subscription follow(TextInputControl input) {
        return input.textProperty()
                .subscribe(text -> turn(input, Objects.requireNonNullElse(text, "")))
                .and(Arrows.walk(input))
                .and(() -> turn(input, ""));
    }

    private static void turn(TextInputControl input, String text) {
        dress(input, isMixed(text));
        Boxless.draw(input);
        input.setNodeOrientation(isRightToLeft(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
    }
}
