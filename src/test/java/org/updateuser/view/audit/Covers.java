package org.updateuser.view.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Whether something with a ground of its own lies over something written, of which a part is then not read.
final class Covers {
    private static final double SLACK = 4; // pixels: lines keep room for accents that few letters have

    private record Lid(int place, Node node, Bounds seen) {}

    private Covers() {}

    static List<Finding> of(Node root) {
        List<Node> shown = Nodes.shown(root); // from the back to the front
        List<Lid> lids = new ArrayList<>();
        for (int place = 0; place < shown.size(); place++) {
            Node node = shown.get(place);
            Bounds painted = painted(node);
            if (painted.getWidth() > SLACK && painted.getHeight() > SLACK && Nodes.opacity(node) > 0) {
                lids.add(new Lid(place, node, painted));
            }
        }
        List<Finding> found = new ArrayList<>();
        for (int place = 0; place < shown.size(); place++) {
            if (shown.get(place) instanceof Text text && !text.getText().isBlank() && Nodes.opacity(text) > 0) {
                over(text, place, lids).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> over(Text text, int place, List<Lid> lids) {
        Bounds seen = Nodes.seen(text);
        return lids.stream()
                .filter(lid -> lid.place() > place)
                .filter(lid -> {
                    Bounds common = Nodes.common(seen, lid.seen());
                    return common.getWidth() > SLACK && common.getHeight() > SLACK;
                })
                .findFirst()
                .map(lid -> new Finding(
                        Finding.Rule.OVERLAP,
                        Nodes.path(text),
                        "Over it lies " + Nodes.path(lid.node()) + lid.node().getStyleClass() + "."));
    }

    /// Where a node leaves nothing to be seen of what is behind it.
    private static Bounds painted(Node node) {
        if (node instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color colour && colour.getOpacity() > 0.5) {
                    return Nodes.common(Nodes.seen(node), node.localToScene(inside(region, fill.getInsets())));
                }
            }
        }
        return new BoundingBox(0, 0, 0, 0);
    }

    private static Bounds inside(Region region, Insets insets) {
        return new BoundingBox(
                insets.getLeft(),
                insets.getTop(),
                Math.max(0, region.getWidth() - insets.getLeft() - insets.getRight()),
                Math.max(0, region.getHeight() - insets.getTop() - insets.getBottom()));
    }
}
