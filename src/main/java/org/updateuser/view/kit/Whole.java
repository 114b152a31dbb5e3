package org.updateuser.view.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/// Says the whole of what is shortened while the mouse rests on it, wherever in a window that is; also of what a field
/// asks for, which the toolkit cuts off where the field ends.
final class Whole {
    private Whole() {}

    static void sayIn(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Node node && Hint.getText(node).isEmpty()) {
                unsaid(node).ifPresent(words -> {
                    node.getProperties().put(Whole.class, true);
                    Hint.setText(node, words);
                });
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, event -> {
            if (event.getTarget() instanceof Node node && node.getProperties().remove(Whole.class) != null) {
                Hint.setText(node, "");
            }
        });
    }

    private static Optional<String> unsaid(Node node) {
        return switch (node) {
            case Labeled labeled
            when labeled.isTextTruncated() && labeled.getTooltip() == null -> Optional.of(labeled.getText());
            case TextField field when field.getText().isEmpty() && isCut(field) -> Optional.of(field.getPromptText());
            default -> Optional.empty();
        };
    }

    private static boolean isCut(TextField field) {
        Text asked = new Text(field.getPromptText());
        asked.setFont(field.getFont());
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        return field.getTooltip() == null && asked.getLayoutBounds().getWidth() > room;
    }
}
