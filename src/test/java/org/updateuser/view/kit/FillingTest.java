package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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

    private static boolean isScrolled(Bench<ScrollPane> bench) {
        return Fx.get(() -> bench.node.lookup(".scroll-bar:vertical").isVisible());
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
