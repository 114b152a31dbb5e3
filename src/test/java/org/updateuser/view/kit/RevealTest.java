package org.updateuser.view.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class RevealTest {
    @Test
    void whatIsInAPaneInAPaneIsScrolledIntoSightInBoth() {
        TextField field = Fx.get(TextField::new);
        ScrollPane inner = Fx.get(() -> pane(field, 400, 300));
        try (Bench<ScrollPane> bench = new Bench<>(() -> pane(inner, 500, 120))) {
            Fx.run(() -> Reveal.show(field));
            Fx.await("the outer pane has scrolled", () -> bench.node.getVvalue() > 0);
            assertTrue(Fx.get(() -> isInSight(field, inner)), "in the inner pane");
            assertTrue(Fx.get(() -> isInSight(field, bench.node)), "in the outer pane");
        }
    }

    /// @param above how much there is before what is shown
    /// @param height of the pane
    private static ScrollPane pane(Node shown, double above, double height) {
        Region before = new Region();
        before.setMinHeight(above);
        ScrollPane pane = new ScrollPane(new VBox(before, shown));
        pane.setMinHeight(height);
        pane.setMaxHeight(height);
        return pane;
    }

    private static boolean isInSight(Node node, ScrollPane pane) {
        Bounds place = pane.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return pane.getLayoutBounds().contains(place);
    }
}
