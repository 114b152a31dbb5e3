package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Where the keyboard goes when what has it vanishes, such as a button that has done all it could or a line of a list:
/// to what stands next to that, and not to the beginning of the window, as the toolkit has it.
final class NeverLost {
    private record Step(Parent parent, int place) {}

    private final Scene scene;
    private Optional<Node> last = Optional.empty();
    private List<Step> way = List.of();

    private NeverLost(Scene scene) {
        this.scene = scene;
    }

    static void install(Scene scene) {
        NeverLost kept = new NeverLost(scene);
        scene.focusOwnerProperty().subscribe(kept::focused);
    }

    private void focused(@Nullable Node owner) {
        boolean lost = last.filter(before -> !takesKeys(before)).isPresent() && isNowhere(owner);
        if (lost) {
            Platform.runLater(this::recover); // whoever takes a line away may put the keyboard somewhere itself
        } else if (owner != null) {
            last = Optional.of(owner);
            way = way(owner);
        }
    }

    /// The toolkit begins anew with the first control of the window.
    private static boolean isNowhere(@Nullable Node owner) {
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("header")) {
                return true;
            }
        }
        return owner == null;
    }

    private void recover() {
        if (isNowhere(scene.getFocusOwner())) {
            for (Step step : way) {
                if (isShown(step.parent()) && near(step)) {
                    return;
                }
            }
        }
    }

    /// What follows comes first, then what is before, the nearest first.
    private static boolean near(Step step) {
        List<Node> children = step.parent().getChildrenUnmodifiable();
        int place = Math.min(step.place(), children.size());
        return children.subList(place, children.size()).stream().anyMatch(NeverLost::enter)
                || children.subList(0, place).reversed().stream().anyMatch(NeverLost::enter);
    }

    private static boolean enter(Node node) {
        return node.isVisible() && !node.isDisabled() && Focus.into(node);
    }

    private static List<Step> way(Node owner) {
        List<Step> steps = new ArrayList<>();
        Node each = owner;
        for (Parent above = owner.getParent(); above != null; above = above.getParent()) {
            steps.add(new Step(above, above.getChildrenUnmodifiable().indexOf(each)));
            each = above;
        }
        return steps;
    }

    private boolean takesKeys(Node node) {
        return isShown(node) && !node.isDisabled();
    }

    private boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return scene.equals(node.getScene());
    }
}
