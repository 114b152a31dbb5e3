package org.updateuser.view.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.updateuser.view.audit.Finding.Rule;

/// Looks a scene over. A pop-up and a dialog have scenes of their own.
public final class Auditor {
    /// Everything.
    public static final Set<Rule> ALL = EnumSet.allOf(Rule.class);

    /// What depends on the colours.
    public static final Set<Rule> COLOURS = EnumSet.of(Rule.TEXT, Rule.PART);

    /// What depends on the size of the window and its text.
    public static final Set<Rule> PLACES = EnumSet.of(Rule.CLIP, Rule.OVERLAP, Rule.TARGET);

    private final Set<String> focused = new HashSet<>();

    /// What is wrong with a scene as it is shown now; call on the FX thread. How the focus looks on something is seen
    /// once, since it takes its time and a header is on every screen.
    public List<Finding> audit(Scene scene, Set<Rule> rules) {
        return fresh(scene, () -> look(scene, rules)).stream()
                .filter(finding -> rules.contains(finding.rule()))
                .toList();
    }

    /// What is wrong with where the keyboard is now: that it is nowhere, or that it is not seen; on the FX thread.
    public static List<Finding> keyboard(Scene scene) {
        return fresh(scene, () -> Keyboard.now(scene));
    }

    private static List<Finding> fresh(Scene scene, Supplier<List<Finding>> look) {
        for (int pass = 0; pass < 2; pass++) { // how wide something has become may change its style
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        List<Node> cached = cached(scene);
        cached.forEach(node -> node.setCache(false));
        List<Finding> found = look.get();
        cached.forEach(node -> node.setCache(true));
        return found;
    }

    /// What the toolkit keeps a picture of it draws anew only with the next pulse, for which nobody waits here.
    private static List<Node> cached(Scene scene) {
        return Nodes.shown(scene.getRoot()).stream().filter(Node::isCache).toList();
    }

    private List<Finding> look(Scene scene, Set<Rule> rules) {
        Set<Finding> found = new LinkedHashSet<>(page(scene, scene.getRoot(), rules));
        Scrolling.through(scene, scrolled -> found.addAll(page(scene, scrolled, rules)));
        if (rules.contains(Rule.REACH) || rules.contains(Rule.FOCUS)) {
            found.addAll(Keyboard.of(
                    scene,
                    rules.contains(Rule.FOCUS),
                    path -> focused.add(scene.getRoot().getStyleClass() + path)));
        }
        return List.copyOf(found);
    }

    /// What is wrong with what is shown of a part of a scene before it is scrolled on.
    private static List<Finding> page(Scene scene, Node part, Set<Rule> rules) {
        List<Finding> found = new ArrayList<>(Names.of(part));
        found.addAll(Targets.of(part));
        found.addAll(Clipping.of(part));
        found.addAll(Overlaps.of(part));
        found.addAll(Covers.of(part));
        if (rules.contains(Rule.TEXT) || rules.contains(Rule.PART)) {
            found.addAll(Contrast.of(scene));
        }
        return found;
    }
}
