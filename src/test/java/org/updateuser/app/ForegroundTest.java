package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ForegroundTest {
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
    private final BlockingQueue<Handed> wishes = new LinkedBlockingQueue<>();
    private Stage window;
    private Foreground foreground;

    @Start
    void show(Stage stage) {
        window = stage;
        window.setScene(new Scene(new Group(), 300, 200));
        window.show();
        foreground = new Foreground(stage, closed, asked -> {
            assertThat(Platform.isFxApplicationThread()).isTrue();
            wishes.add(asked);
        });
    }

    @Test
    void aHiddenAwayWindowComesToTheFrontAndHearsWhatWasAsked(FxRobot robot) {
        robot.interact(() -> window.setIconified(true));
        List<String> asked = List.of("--server", "https://example.org", "/x/a.updateuser", "updateuser://user/abc");

        assertThat(foreground.take(asked)).isTrue();

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.isIconified()).isFalse();
        assertThat(window.isShowing()).isTrue();
        assertThat(window.isFocused()).isTrue();
        assertThat(wishes)
                .containsExactly(new Handed(
                        Optional.of(URI.create("https://example.org")),
                        new Showing(List.of(Path.of("/x/a.updateuser")), Optional.of("abc"))));
    }

    @Test
    void aClosedWindowTakesNothing(FxRobot robot) {
        robot.interact(window::hide);

        assertThat(foreground.take(List.of())).isFalse();
        assertThat(window.isShowing()).isFalse();
        assertThat(wishes).isEmpty();
    }

    @Test
    void oneThatClosesMeanwhileTakesNothing() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CompletableFuture<Boolean> taken;
        try {
            Platform.runLater(() -> await(busy));
            taken = CompletableFuture.supplyAsync(() -> foreground.take(List.of()));
            closed.complete(true);

            assertThat(taken.get(4, TimeUnit.SECONDS)).isFalse(); // before it would have lost patience
        } finally {
            busy.countDown();
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(wishes).isEmpty();
    }

    @Test
    void oneThatHangsTakesNothingEvenLater() {
        CountDownLatch busy = new CountDownLatch(1);
        try {
            Platform.runLater(() -> await(busy));

            assertThat(foreground.take(List.of("a.updateuser"))).isFalse();
        } finally {
            busy.countDown();
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(wishes).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatAnotherProgramSaysIsRefused() {
        assertThat(foreground.take(List.of("--bogus"))).isFalse();
        assertThat(foreground.take(List.of("--server", "http://example.org"))).isFalse();
        assertThat(wishes).isEmpty();
    }
}
