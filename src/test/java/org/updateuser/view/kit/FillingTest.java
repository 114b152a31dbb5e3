package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class FillingTest {
    @Test
    void wordsThatNeedMoreLinesThanThereIsRoomForCanBeScrolledTo() {
        try (Bench<ScrollPane> bench = new Bench<>(FillingTest::pane)) {
            assertThat(isScrolled(bench)).isFalse();
            Fx.run(() -> bench.node.setMaxWidth(120));
            Fx.await("a scroll bar comes", () -> isScrolled(bench));
            Fx.run(() -> bench.node.setMaxWidth(400));
            Fx.await("the scroll bar goes", () -> !isScrolled(bench));
        }
    }

    @Test
    void aFewPixelsThatAreMissingBringNoScrollBar() {
        Region content = Fx.get(Region::new);
        try (Bench<ScrollPane> bench = new Bench<>(() -> pane(new VBox(content), 200))) {
            Fx.run(() -> content.setMinHeight(204));
            Fx.run(() -> lay(bench));
            assertThat(isScrolled(bench)).isFalse();
            Fx.run(() -> content.setMinHeight(240));
            Fx.await("what is out of sight can be scrolled to", () -> isScrolled(bench));
        }
    }

    @Test
    void whereAllScrollsWhatJoinsInHasNoScrollBarOfItsOwn() {
        Region content = Fx.get(Region::new);
        UncachedPane inner = Fx.get(() -> joining(content));
        Region head = Fx.get(Region::new);
        try (Bench<ScrollPane> bench = new Bench<>(() -> pane(new VBox(head, inner), 300))) {
            Fx.run(() -> {
                head.setMinHeight(100);
                content.setMinHeight(500);
            });
            Fx.await("the inner one scrolls", () -> isBarShown(inner) && !isScrolled(bench));
            Fx.await("beside its bar", () -> content.getWidth() == 392);
            Fx.run(() -> head.setMinHeight(270));
            Fx.await("the outer one scrolls", () -> isScrolled(bench) && !isBarShown(inner));
            Fx.await("the inner one is as high as what is in it", () -> inner.getHeight() == 500);
            Fx.run(() -> content.setMinHeight(350));
            Fx.await("and stays so", () -> inner.getHeight() == 350);
            Fx.await("beside the other bar", () -> content.getWidth() == 392);
            Fx.run(() -> head.setMinHeight(100));
            Fx.await("the inner one scrolls again", () -> isBarShown(inner) && !isScrolled(bench));
        }
    }

    private static UncachedPane joining(Region content) {
        UncachedPane inner = new UncachedPane(content);
        inner.setFitToWidth(true);
        inner.setSteady(true);
        inner.setJoining(true);
        inner.setMinHeight(80);
        VBox.setVgrow(inner, Priority.ALWAYS);
        return inner;
    }

    private static void lay(Bench<ScrollPane> bench) {
        bench.node.applyCss();
        bench.node.layout();
        bench.node.layout();
    }

    private static boolean isBarShown(ScrollPane pane) {
        return pane.lookup(".scroll-bar:vertical").isVisible();
    }

    private static ScrollPane pane(VBox content, double height) {
        ScrollPane pane = new UncachedPane(new Filling(content));
        pane.getStyleClass().add("whole");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setMinHeight(height);
        pane.setMaxSize(400, height);
        pane.setPrefWidth(400);
        return pane;
    }

    private static boolean isScrolled(Bench<ScrollPane> bench) {
        return Fx.get(() -> bench.node.getChildrenUnmodifiable().stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .anyMatch(bar -> bar.getOrientation() == Orientation.VERTICAL && bar.isVisible()));
    }

    private static ScrollPane pane() {
        Label words = new Label("Your changes are kept and not sent. Choose which one counts, then save again.");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane pane = new ScrollPane(new Filling(new VBox(words)));
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setMinHeight(60);
        pane.setMaxSize(400, 60);
        return pane;
    }
}
