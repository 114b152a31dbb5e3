package org.updateuser.app;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Brings the window to the front when a later start asks for it, and passes on what else that one asked.
final class Foreground {
    private static final System.Logger LOGGER = System.getLogger("org.updateuser");

    /// Longer than the toolkit is ever busy with one thing, shorter than somebody waits for a window.
    private static final long PATIENCE_SECONDS = 5;

    private final Stage stage;
    private final CompletionStage<?> closed;
    private final Consumer<Handed> wishes;

    /// @param closed done when the window is closed
    /// @param wishes told on the FX thread, when the window is in front
    Foreground(Stage stage, CompletionStage<?> closed, Consumer<Handed> wishes) {
        this.stage = stage;
        this.closed = closed;
        this.wishes = wishes;
    }

    /// Takes the arguments of a later start, and waits until the window has them; on any thread but the toolkit's.
    ///
    /// @return whether the window has them: not if it is closed or hangs, and then it won't get them later either
    boolean take(List<String> arguments) {
        try {
            Handed handed = Handed.read(arguments);
            FutureTask<Boolean> showing = new FutureTask<>(() -> show(handed));
            closed.whenComplete((done, failed) -> showing.cancel(false));
            Platform.runLater(showing);
            return await(showing);
        } catch (OptionProblem foreign) {
            LOGGER.log(Level.DEBUG, "A later start asked for something unknown.", foreign);
            return false;
        }
    }

    private static boolean await(FutureTask<Boolean> showing) {
        try {
            return showing.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (CancellationException closedMeanwhile) {
            return false;
        } catch (TimeoutException busy) {
            return !showing.cancel(false) && !showing.isCancelled();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return !showing.cancel(false);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("The window could not be brought to the front.", broken.getCause());
        }
    }

    private boolean show(Handed handed) {
        if (!stage.isShowing()) {
            return false;
        }
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
        wishes.accept(handed);
        return true;
    }
}
