package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class UncachedPaneTest {
    @Test
    void whatIsInASteadyPaneIsAsWideWithAScrollBarAsWithoutOne() {
        Region content = Fx.get(Region::new);
        try (Bench<UncachedPane> bench = new Bench<>(() -> pane(content))) {
            Fx.run(() -> content.setMinHeight(100));
            double without = Fx.get(() -> width(bench, content));
            Fx.run(() -> content.setMinHeight(1000));
            double with = Fx.get(() -> width(bench, content));
            assertThat(Fx.get(() -> bench.node.lookup(".scroll-bar:vertical").isVisible()))
                    .isTrue();
            assertThat(with).isEqualTo(without);
        }
    }

    @Test
    void aScrollBarCanBeGrabbedHoweverMuchThereIsToScroll() {
        Region content = Fx.get(Region::new);
        try (Bench<UncachedPane> bench = new Bench<>(() -> pane(content))) {
            Fx.run(() -> content.setMinHeight(100_000));
            Fx.get(() -> width(bench, content));
            Region thumb = (Region) Fx.get(() -> bench.node.lookup(".scroll-bar:vertical > .thumb"));
            Fx.await("it is long enough", () -> thumb.getHeight() >= 24);
            assertThat(thumb.getWidth()).isEqualTo(8);
        }
    }

    private static UncachedPane pane(Region content) {
        UncachedPane pane = new UncachedPane(content);
        pane.setSteady(true);
        pane.setFitToWidth(true);
        pane.setPrefSize(300, 200);
        pane.setMaxSize(300, 200);
        return pane;
    }

    private static double width(Bench<UncachedPane> bench, Region content) {
        bench.node.applyCss();
        bench.node.layout(); // once: what asks for more while it is laid out is not heard
        return content.getWidth();
    }
}
