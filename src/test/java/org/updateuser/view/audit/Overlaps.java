package org.updateuser.view.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Whether two texts are written over each other.
final class Overlaps {
    private static final double SLACK = 4; // pixels: lines keep room for accents that few letters have

    private record Place(Text text, Bounds seen) {}

    private Overlaps() {}

    static List<Finding> of(Node root) {
        List<Place> places = Nodes.texts(root).stream()
                .map(text -> new Place(text, Nodes.seen(text)))
                .filter(place -> place.seen().getWidth() > 0)
                .toList();
        List<Finding> found = new ArrayList<>();
        for (int first = 0; first < places.size(); first++) {
            for (int second = first + 1; second < places.size(); second++) {
                Bounds common = Nodes.common(
                        places.get(first).seen(), places.get(second).seen());
                if (common.getWidth() > SLACK && common.getHeight() > SLACK && !isOneFlow(places, first, second)) {
                    found.add(new Finding(
                            Finding.Rule.OVERLAP,
                            Nodes.path(places.get(first).text()),
                            "It is written over "
                                    + Nodes.path(places.get(second).text()) + "."));
                }
            }
        }
        return found;
    }

    /// The lines of a sentence end where they like, so that their boxes lie over each other and their letters do not.
    private static boolean isOneFlow(List<Place> places, int first, int second) {
        Optional<TextFlow> flow = Nodes.above(places.get(first).text(), TextFlow.class);
        return flow.isPresent() && flow.equals(Nodes.above(places.get(second).text(), TextFlow.class));
    }
}
