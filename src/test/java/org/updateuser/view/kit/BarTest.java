package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarTest {
    private static final double WIDTH = 400;

    @Test
    void whatGrowsTakesWhatIsLeftOfItsLine() {
        Region first = region(100, Double.MAX_VALUE);
        Region second = region(100, Double.MAX_VALUE);
        HBox.setHgrow(first, Priority.ALWAYS);
        layOut(first, second);
        assertThat(first.getWidth()).isEqualTo(300);
        assertThat(second.getWidth()).isEqualTo(100);
    }

    @Test
    void whatIsAloneInItsLineTakesAllOfIt() {
        Region first = region(300, Double.MAX_VALUE);
        Region second = region(300, Double.MAX_VALUE);
        layOut(first, second);
        assertThat(first.getWidth()).isEqualTo(WIDTH);
        assertThat(second.getWidth()).isEqualTo(WIDTH);
        assertThat(second.getLayoutY()).isGreaterThan(first.getLayoutY());
    }

    @Test
    void whatMayNotBeWiderStaysAsItIsAlone() {
        Region first = region(300, 300);
        Region second = region(300, Double.MAX_VALUE);
        layOut(first, second);
        assertThat(first.getWidth()).isEqualTo(300);
    }

    @Test
    void whatMayNotBeAsWideAsItWouldLikeLeavesTheRestToTheOthers() {
        Region first = region(100, Double.MAX_VALUE);
        Region second = region(350, 150);
        HBox.setHgrow(first, Priority.ALWAYS);
        layOut(first, second);
        assertThat(second.getLayoutY()).isEqualTo(first.getLayoutY());
        assertThat(first.getWidth()).isEqualTo(250);
        assertThat(second.getWidth()).isEqualTo(150);
    }

    /// A least height in the stylesheet would do so: a box takes it for how far a row may be squeezed.
    @ParameterizedTest
    @ValueSource(strings = {"pane-title-row", "drafts-head", "preview-head", "pane-footer", "request-title"})
    void aRowInTwoLinesIsNotSqueezedByWhatWouldLikeMoreRoom(String styleClass) {
        try (Bench<VBox> bench = new Bench<>(() -> squeezed(styleClass))) {
            Region row = (Region) bench.node.getChildren().getFirst();
            Fx.await("it is laid out", () -> row.getHeight() > 0);
            assertThat(row.getHeight()).isEqualTo(Fx.get(() -> row.prefHeight(row.getWidth())));
        }
    }

    private static VBox squeezed(String styleClass) {
        Bar row = new Bar();
        row.getStyleClass().add(styleClass);
        row.getChildren().setAll(region(300, 300), region(300, 300));
        row.getChildren().forEach(each -> ((Region) each).setPrefHeight(40));
        Region below = new Region();
        below.setPrefHeight(2000);
        VBox box = new VBox(row, below);
        box.setMaxHeight(300);
        return box;
    }

    @Test
    void whatComesAfterSomethingThatGrowsStaysAtTheEndInTheNextLineToo() {
        Region first = region(100, 100);
        Region room = region(0, Double.MAX_VALUE);
        Region second = region(250, 250);
        Region third = region(120, 120);
        HBox.setHgrow(room, Priority.ALWAYS);
        Fx.run(() -> {
            Bar bar = new Bar();
            bar.setAlignment(Pos.CENTER_RIGHT);
            bar.getChildren().setAll(first, room, second, third);
            bar.resize(WIDTH, 60);
            bar.layout();
        });
        assertThat(first.getLayoutX()).isZero();
        assertThat(second.getLayoutX() + second.getWidth()).isEqualTo(WIDTH);
        assertThat(third.getLayoutY()).isGreaterThan(second.getLayoutY());
        assertThat(third.getLayoutX() + third.getWidth()).isEqualTo(WIDTH);
    }

    private static Region region(double preferred, double most) {
        Region region = new Region();
        region.setPrefSize(preferred, 20);
        region.setMaxWidth(most);
        return region;
    }

    private static void layOut(Region... regions) {
        Fx.run(() -> {
            Bar bar = new Bar();
            bar.getChildren().setAll(regions);
            bar.resize(WIDTH, 60);
            bar.layout();
        });
    }
}
