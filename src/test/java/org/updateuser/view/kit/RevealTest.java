package org.updateuser.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
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

    @Test
    void whatIsInSightMovesNothing() {
        TextField field = Fx.get(TextField::new);
        try (Bench<ScrollPane> bench = new Bench<>(() -> pane(field, 100, 120))) {
            Fx.run(() -> Reveal.show(field));
            double place = Fx.get(bench.node::getVvalue);
            assertTrue(place > 0, "scrolled to");
            Fx.run(() -> bench.node.setVvalue(1)); // it stands at the edge, without the margin
            Fx.run(() -> Reveal.show(field));
            assertEquals(1, Fx.get(bench.node::getVvalue));
        }
    }

    @Test
    void whatIsSaidAboutAFieldComesWithIt() {
        TextField field = Fx.get(TextField::new);
        Label said = Fx.get(() -> new Label("This is no email address."));
        VBox row = Fx.get(() -> new VBox(field, said));
        Fx.run(() -> row.getStyleClass().add("form-row"));
        Region rest = Fx.get(Region::new);
        Fx.run(() -> rest.setMinHeight(300));
        try (Bench<ScrollPane> bench = new Bench<>(() -> pane(new VBox(row, rest), 400, 200))) {
            Fx.run(() -> Reveal.show(field));
            assertTrue(Fx.get(() -> isInSight(said, bench.node)));
        }
    }

    @Test
    void ofTabsTheTitlesAreEnough() {
        Region content = Fx.get(Region::new);
        TabPane tabs = Fx.get(() -> new TabPane(new Tab("Profile", content)));
        Fx.run(() -> content.setMinHeight(900));
        Fx.run(() -> tabs.setMinHeight(900));
        try (Bench<ScrollPane> bench = new Bench<>(() -> pane(tabs, 50, 200))) {
            Fx.run(() -> Reveal.show(tabs));
            assertEquals(0, Fx.get(bench.node::getVvalue));
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
