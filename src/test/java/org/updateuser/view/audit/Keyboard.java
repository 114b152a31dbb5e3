package org.updateuser.view.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.DateCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Walks through a scene by Tab, and sees whether everything is met and whether one sees where one is.
final class Keyboard {
    private static final int MOST = 600; // steps
    private static final double AROUND = 6; // pixels that a ring may lie outside
    private static final double LEAST = 3;
    private static final double ENOUGH = 100; // pixels: a ring of two round a small box
    private static final List<PseudoClass> FOCUS = List.of(
            PseudoClass.getPseudoClass("focused"),
            PseudoClass.getPseudoClass("focus-visible"),
            PseudoClass.getPseudoClass("focus-within"));

    private final Scene scene;
    private final boolean looking;
    private final Predicate<String> fresh;
    private final Set<Node> reached = new LinkedHashSet<>();
    private final List<Finding> found = new ArrayList<>();
    private final Map<Parent, Boolean> months = new HashMap<>();

    private Keyboard(Scene scene, boolean looking, Predicate<String> fresh) {
        this.scene = scene;
        this.looking = looking;
        this.fresh = fresh;
    }

    /// @param looking whether it is also seen where the keyboard is, which takes two pictures a node
    /// @param fresh whether that was not yet seen of what stands at this path
    static List<Finding> of(Scene scene, boolean looking, Predicate<String> fresh) {
        Keyboard keyboard = new Keyboard(scene, looking, fresh);
        Node before = scene.getFocusOwner();
        keyboard.walk();
        keyboard.missed();
        if (before != null) {
            before.requestFocus();
        }
        return keyboard.found;
    }

    /// What is wrong with where the keyboard is now: that it is nowhere, or that it is not seen; on the FX thread.
    static List<Finding> now(Scene scene) {
        Keyboard keyboard = new Keyboard(scene, true, _ -> true);
        Node owner = scene.getFocusOwner();
        if (owner == null || !Nodes.shown(scene.getRoot()).contains(owner)) {
            return List.of(new Finding(Finding.Rule.FOCUS, String.valueOf(owner), "Nothing shown has the keyboard."));
        }
        if (owner == scene.getRoot()) {
            return List.of(new Finding(Finding.Rule.FOCUS, Nodes.path(owner), "The keyboard is on no control."));
        }
        keyboard.look(owner);
        return keyboard.found;
    }

    private void walk() {
        Optional<Node> over = Optional.ofNullable(scene.lookup(".overlay"));
        Node at = over.map(_ -> scene.getFocusOwner()).orElse(scene.getRoot());
        at.requestFocus();
        for (int step = 0; step < MOST && next(at, over.isPresent()); step++) {
            at = Optional.ofNullable(scene.getFocusOwner()).orElse(at);
            if (!reached.add(at)) {
                return;
            }
            if (looking && at != scene.getRoot() && fresh.test(Nodes.path(at))) {
                look(at);
            }
        }
    }

    /// What lies over the window keeps the key to itself.
    private static boolean next(Node at, boolean over) {
        if (over) {
            press(at, KeyCode.TAB);
            return true;
        }
        return at.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private static void press(Node node, KeyCode key) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void look(Node node) {
        Pixels.settle(scene);
        Bounds seen = Nodes.seen(Nodes.frame(node));
        if (seen.getWidth() < 1 || seen.getHeight() < 1) {
            found.add(new Finding(Finding.Rule.FOCUS, Nodes.path(node), "It has the keyboard and is not seen."));
            return;
        }
        Bounds part = new BoundingBox(
                seen.getMinX() - AROUND,
                seen.getMinY() - AROUND,
                seen.getWidth() + 2 * AROUND,
                seen.getHeight() + 2 * AROUND);
        Pixels with = Pixels.of(scene, part);
        List<Runnable> undo = unfocus(node);
        Pixels without = Pixels.of(scene, part);
        undo.forEach(Runnable::run);
        int changed = with.differing(without, LEAST);
        double wanted = Math.min(seen.getWidth() + seen.getHeight(), ENOUGH);
        if (changed < wanted) {
            found.add(new Finding(
                    Finding.Rule.FOCUS,
                    Nodes.path(node),
                    "That it has the keyboard is hardly seen: %d pixels stand out, where %.0f would do."
                            .formatted(changed, wanted)));
        }
    }

    /// Takes the look of the focus from a node, what is around it and its cells, and says how to give it back.
    private static List<Runnable> unfocus(Node node) {
        List<Node> all = new ArrayList<>(Nodes.shown(node));
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            all.add(each);
        }
        List<Runnable> undo = new ArrayList<>();
        for (Node each : all) {
            for (PseudoClass state : FOCUS) {
                if (each.getPseudoClassStates().contains(state)) {
                    each.pseudoClassStateChanged(state, false);
                    undo.add(() -> each.pseudoClassStateChanged(state, true));
                }
            }
        }
        return undo;
    }

    private void missed() {
        Node front = Optional.ofNullable(scene.lookup(".overlay")).orElse(scene.getRoot());
        for (Node node : Targets.all(front)) {
            if (!reached.contains(node) && !isInReached(node) && !isReachedByArrows(node)) {
                found.add(new Finding(
                        Finding.Rule.REACH, Nodes.path(node), "It can be clicked, and no key leads to it."));
            }
        }
    }

    private boolean isInReached(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (reached.contains(each)) {
                return true;
            }
        }
        return Nodes.shown(node).stream().anyMatch(reached::contains);
    }

    /// Of toggles that belong together one is reached by Tab and the others from there.
    private boolean isReachedByArrows(Node node) {
        return switch (node) {
            case RadioButton radio when radio.getToggleGroup() != null -> isOneReached(radio.getToggleGroup());
            case ToggleButton toggle when toggle.getToggleGroup() != null -> isOneReached(toggle.getToggleGroup());
            case RadioButton radio ->
                radio.getParent().getChildrenUnmodifiable().stream()
                        .anyMatch(other -> other instanceof RadioButton && reached.contains(other));
            case DateCell day -> months.computeIfAbsent(day.getParent(), this::isMovedByArrows);
            case ListCell<?> cell when !cell.getListView().isFocusTraversable() -> isMovedByArrows(cell.getListView());
            default -> false;
        };
    }

    /// As below a field of search, which keeps the keyboard.
    private boolean isMovedByArrows(ListView<?> list) {
        int before = list.getSelectionModel().getSelectedIndex();
        press(scene.getFocusOwner(), KeyCode.DOWN);
        int after = list.getSelectionModel().getSelectedIndex();
        press(scene.getFocusOwner(), KeyCode.UP);
        return after > before;
    }

    /// Of the days of a calendar one is reached by Tab and the others from there.
    private boolean isMovedByArrows(Parent month) {
        Optional<Node> stop = month.getChildrenUnmodifiable().stream()
                .filter(reached::contains)
                .findFirst();
        stop.ifPresent(one -> {
            one.requestFocus();
            press(one, KeyCode.RIGHT);
        });
        return stop.isPresent() && !stop.get().isFocused() && scene.getFocusOwner() instanceof DateCell;
    }

    private boolean isOneReached(javafx.scene.control.ToggleGroup group) {
        return group.getToggles().stream().anyMatch(reached::contains);
    }
}
