package org.updateuser.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/// Once round a window by Tab and back by Shift+Tab; on the FX thread. What stands in another column or below comes
/// later, nothing keeps the keyboard, and the way back is the same.
final class TabRound {
    private static final int MOST = 400; // stops
    private static final double SLACK = 2; // pixels

    private final Scene scene;
    private final Robot robot = new Robot();
    private final List<String> found = new ArrayList<>();

    private TabRound(Scene scene) {
        this.scene = scene;
    }

    /// What is wrong with it.
    static List<String> of(Scene scene) {
        TabRound round = new TabRound(scene);
        scene.getRoot().requestFocus();
        List<Node> there = round.walk(false);
        round.order(there);
        List<Node> back = round.walk(true);
        if (!Set.copyOf(back).equals(Set.copyOf(there))) {
            Set<Node> odd = new LinkedHashSet<>(there);
            odd.addAll(back);
            odd.removeIf(node -> there.contains(node) && back.contains(node));
            round.found.add("only one way leads to " + odd);
        }
        return round.found;
    }

    private List<Node> walk(boolean back) {
        Set<Node> stops = new LinkedHashSet<>();
        press(back);
        while (stops.size() < MOST && scene.getFocusOwner() != null && stops.add(scene.getFocusOwner())) {
            Node before = scene.getFocusOwner();
            press(back);
            if (scene.getFocusOwner() == before) {
                found.add((back ? "Shift+Tab" : "Tab") + " does not lead away from " + before);
                before.requestFocusTraversal(
                        back ? javafx.scene.TraversalDirection.PREVIOUS : javafx.scene.TraversalDirection.NEXT);
            }
        }
        if (scene.getFocusOwner() == null) {
            found.add("nothing has the keyboard after " + List.copyOf(stops).getLast());
        }
        return List.copyOf(stops);
    }

    private void press(boolean back) {
        if (back) {
            robot.keyPress(KeyCode.SHIFT);
        }
        robot.keyType(KeyCode.TAB);
        if (back) {
            robot.keyRelease(KeyCode.SHIFT);
        }
    }

    private void order(List<Node> stops) {
        for (int stop = 1; stop < stops.size(); stop++) {
            Node before = stops.get(stop - 1);
            Node after = stops.get(stop);
            Optional<ScrollPane> one = scroll(before);
            Optional<ScrollPane> other = scroll(after);
            boolean together = one.equals(other);
            Bounds from = together
                    ? unscrolled(before, one)
                    : inScene(one.map(Node.class::cast).orElse(before));
            Bounds to = together
                    ? unscrolled(after, other)
                    : inScene(other.map(Node.class::cast).orElse(after));
            if (isBack(from, to)) {
                found.add("from " + said(before) + " back to " + said(after));
            }
        }
    }

    /// Above without standing in a later column, or to the left in the same line.
    private static boolean isBack(Bounds from, Bounds to) {
        boolean above = to.getMaxY() <= from.getMinY() + SLACK && to.getMinX() < from.getMaxX() - SLACK;
        double common = Math.min(from.getMaxY(), to.getMaxY()) - Math.max(from.getMinY(), to.getMinY());
        boolean sameLine = common > Math.min(from.getHeight(), to.getHeight()) / 2;
        return above || (sameLine && to.getMaxX() <= from.getMinX() + SLACK);
    }

    private static String said(Node node) {
        return node.getClass().getSimpleName() + " “" + node.getAccessibleText() + "” " + node.getId() + " "
                + node.getStyleClass();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Bounds unscrolled(Node node, Optional<ScrollPane> around) {
        Bounds bounds = inScene(node);
        return around.<Bounds>map(pane -> pane.getContent().sceneToLocal(bounds))
                .orElse(bounds);
    }

    private static Optional<ScrollPane> scroll(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane
                    && pane.getContent().getLayoutBounds().getHeight()
                            > pane.getViewportBounds().getHeight() + 1) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }
}
