package org.updateuser.view.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.updateuser.view.kit.Hint;

/// Whether something written is cut off, and nothing says the whole of it.
final class Clipping {
    private static final double SLACK = 2.5; // pixels of a line that hold no ink
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
        return found;
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
        node.fireEvent(entered());
        Node each = node;
        for (int step = 0; step < HINTED && each != null; step++, each = each.getParent()) {
            Object tip = each.getProperties().get("javafx.scene.control.Tooltip");
            if (Hint.getText(each).contains(whole)
                    || tip instanceof Tooltip known && known.getText().contains(whole)) {
                return true;
            }
        }
        return false;
    }

    private static MouseEvent entered() {
        return new MouseEvent(
                MouseEvent.MOUSE_ENTERED_TARGET,
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
            double room = input.get().getLayoutBounds().getHeight();
            return input.get() instanceof TextArea || bounds.getHeight() <= room + SLACK
                    ? Optional.empty()
                    : Optional.of("Its line is %.0f high in a field of %.0f.".formatted(bounds.getHeight(), room));
        }
        boolean across = true;
        boolean down = true;
        for (Node each = text; each != null; each = each.getParent()) {
            if (each.getParent() instanceof ScrollPane pane) {
                across &= !isScrolledAcross(pane);
                down = false;
            } else if (each.getParent() instanceof VirtualFlow<?> flow) {
                across &= flow.isVertical();
                down &= !flow.isVertical();
            }
            across &= !isScrolledTab(each);
            if (each.getClip() != null) {
                Bounds clip = each.localToScene(each.getClip().getBoundsInParent());
                if (isCut(bounds, clip, across, down)) {
                    return Optional.of(cut(bounds, clip, each));
                }
            }
            if (each instanceof IndexedCell<?>) {
                down = false; // the last line of a list is shown in part
            }
        }
        Bounds window = Nodes.window(text);
        return isCut(bounds, window, across, down)
                ? Optional.of(cut(bounds, window, text.getScene().getRoot()))
                : beyond(text, bounds);
    }

    private static boolean isScrolledAcross(ScrollPane pane) {
        return pane.getHbarPolicy() != ScrollBarPolicy.NEVER
                && pane.getContent().getLayoutBounds().getWidth()
                        > pane.getViewportBounds().getWidth() + 1;
    }

    /// Tabs that have no room are in a menu next to the others.
    private static boolean isScrolledTab(Node node) {
        return node.getStyleClass().contains("headers-region")
                && node.getParent().lookup(".control-buttons-tab") instanceof Node menu
                && menu.isVisible();
    }

    /// A label that is lower than its own lines writes over what is next to it.
    private static Optional<String> beyond(Text text, Bounds bounds) {
        Parent parent = text.getParent();
        if (parent instanceof Labeled && !Nodes.isIcon(text)) {
            Bounds room = Nodes.inScene(parent);
            Bounds upright = new BoundingBox(room.getMinX(), room.getMinY(), room.getWidth(), room.getHeight());
            return isCut(bounds, upright, true, true) ? Optional.of(cut(bounds, upright, parent)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isCut(Bounds bounds, Bounds by, boolean across, boolean down) {
        return across && (bounds.getMinX() < by.getMinX() - SLACK || bounds.getMaxX() > by.getMaxX() + SLACK)
                || down && (bounds.getMinY() < by.getMinY() - SLACK || bounds.getMaxY() > by.getMaxY() + SLACK);
    }

    private static String cut(Bounds bounds, Bounds by, Node where) {
        return "It stands at %.0f,%.0f to %.0f,%.0f and is cut at %.0f,%.0f to %.0f,%.0f by %s."
                .formatted(
                        bounds.getMinX(),
                        bounds.getMinY(),
                        bounds.getMaxX(),
                        bounds.getMaxY(),
                        by.getMinX(),
                        by.getMinY(),
                        by.getMaxX(),
                        by.getMaxY(),
                        where.getClass().getSimpleName() + where.getStyleClass());
    }
}
