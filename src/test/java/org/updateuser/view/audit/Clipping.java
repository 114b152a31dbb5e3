package org.updateuser.view.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.updateuser.view.kit.Hint;

/// Whether something written is cut off, and nothing says the whole of it.
final class Clipping {
    private static final double SLACK = Edges.SLACK;
    private static final int HINTED = 4; // so far above may the words be that say it whole

    private Clipping() {}

    static List<Finding> of(Node root) {
        List<Finding> found = new ArrayList<>();
        for (Node node : Nodes.shown(root)) {
            switch (node) {
                case Labeled labeled -> labeled(labeled).ifPresent(what -> found.add(finding(node, what)));
                case Text text
                when !text.getText().isBlank() && Nodes.opacity(text) > 0 ->
                    text(text).ifPresent(what -> found.add(finding(node, what)));
                default -> {}
            }
        }
        for (Node control : Targets.all(root)) {
            if (isDrawn(control)) {
                Edges.cut(control, Nodes.inScene(control)).ifPresent(what -> found.add(finding(control, what)));
            }
        }
        return found;
    }

    /// A line of a list may be cut, since the list is scrolled; what is seen through is not there.
    private static boolean isDrawn(Node control) {
        return control instanceof Control
                && !(control instanceof IndexedCell<?>)
                && control.getLayoutBounds().getWidth() > 0
                && Nodes.opacity(control) > 0;
    }

    private static Finding finding(Node node, String what) {
        return new Finding(Finding.Rule.CLIP, Nodes.path(node), what);
    }

    /// What the toolkit shortens.
    private static Optional<String> labeled(Labeled labeled) {
        String whole = labeled.getText() == null ? "" : labeled.getText();
        if (whole.isBlank() || Nodes.isEmptyCell(labeled) || Nodes.opacity(labeled) == 0) {
            return Optional.empty();
        }
        String wanted = labeled.isMnemonicParsing() ? whole.replaceFirst("_", "") : whole;
        return shownIn(labeled)
                .filter(shown -> !shown.equals(wanted) && !shown.equals(whole))
                .filter(shown -> isToBeWhole(labeled) || !isSaid(labeled, whole))
                .map(shown -> "It says “%s” where “%s” stands.".formatted(shown, whole));
    }

    private static Optional<String> shownIn(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child.getStyleClass().contains("text") && child.isVisible())
                .map(child -> ((Text) child).getText())
                .findFirst();
    }

    /// A button says what it does, and a sentence what it has to say, without being asked.
    private static boolean isToBeWhole(Labeled labeled) {
        return labeled.isWrapText() || labeled instanceof ButtonBase && !(labeled instanceof Hyperlink);
    }

    /// Of anything else, such as the name of somebody in a list, a tip may say the whole.
    private static boolean isSaid(Node node, String whole) {
        node.fireEvent(mouse(MouseEvent.MOUSE_ENTERED_TARGET));
        boolean said = false;
        Node each = node;
        for (int step = 0; step < HINTED && each != null; step++, each = each.getParent()) {
            Object tip = each.getProperties().get("javafx.scene.control.Tooltip");
            said |= Hint.getText(each).contains(whole)
                    || tip instanceof Tooltip known && known.getText().contains(whole);
        }
        node.fireEvent(mouse(MouseEvent.MOUSE_EXITED_TARGET));
        return said;
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    /// What the edge of something cuts that cannot be scrolled.
    private static Optional<String> text(Text text) {
        Bounds bounds = Nodes.inScene(text);
        Optional<TextInputControl> input = Nodes.above(text, TextInputControl.class);
        if (input.isPresent()) {
            return typed(input.get(), text, bounds);
        }
        return Edges.cut(text, bounds).or(() -> low(text, bounds)).or(() -> beyond(text, bounds));
    }

    /// What is typed scrolls as it is typed; the words that say what to type there do not.
    private static Optional<String> typed(TextInputControl input, Text text, Bounds bounds) {
        double room = input.getLayoutBounds().getHeight();
        if (!(input instanceof TextArea) && bounds.getHeight() > room + SLACK) {
            return Optional.of("Its line is %.0f high in a field of %.0f.".formatted(bounds.getHeight(), room));
        }
        boolean prompts = input.getText().isEmpty() && text.getText().equals(input.getPromptText());
        return prompts && !isSaid(input, text.getText()) ? Edges.cut(text, bounds) : Optional.empty();
    }

    /// A line of a list that is lower than what stands in it writes over the next one.
    private static Optional<String> low(Text text, Bounds bounds) {
        return Nodes.above(text, IndexedCell.class)
                .map(cell -> (Node) cell)
                .filter(cell -> Edges.isCut(bounds, Nodes.inScene(cell), false, true))
                .map(cell -> Edges.words(bounds, Nodes.inScene(cell), cell));
    }

    /// A label that is lower than its own lines writes over what is next to it.
    private static Optional<String> beyond(Text text, Bounds bounds) {
        Parent parent = text.getParent();
        if (parent instanceof Labeled && !Nodes.isIcon(text)) {
            Bounds room = Nodes.inScene(parent);
            Bounds upright = new BoundingBox(room.getMinX(), room.getMinY(), room.getWidth(), room.getHeight());
            return Edges.isCut(bounds, upright, true, true)
                    ? Optional.of(Edges.words(bounds, upright, parent))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
