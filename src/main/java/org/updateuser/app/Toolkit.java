package org.updateuser.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.updateuser.app.StartProblem.Kind;

/// Starts JavaFX, once in a process, and says what is missing where it cannot.
///
/// OpenJFX 26 throws from `Platform.startup` and prints nothing: `UnsupportedOperationException` with "Unable to open
/// DISPLAY" or "Unable to load glass GTK library", `UnsatisfiedLinkError` where X11's own libraries lack. After a
/// failure
/// it cannot be started again, not even headless.
public final class Toolkit {
    /// A display on a machine that is not there keeps X waiting for minutes.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Display display;

    public Toolkit(Display display) {
        this.display = display;
    }

    /// Starts it on the display, and returns when it runs.
    public void start() throws StartProblem {
        if (display.isMissing()) {
            throw new StartProblem(Kind.NO_DISPLAY);
        }
        await(startup());
    }

    /// Starts it without a display: the whole program draws into memory from then on.
    public void startHeadless() throws StartProblem {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        await(startup());
    }

    private static CompletableFuture<Optional<Throwable>> startup() {
        CompletableFuture<Optional<Throwable>> outcome = new CompletableFuture<>();
        Thread.ofPlatform().name("toolkit start").daemon().start(() -> {
            try {
                Platform.startup(() -> outcome.complete(Optional.empty()));
            } catch (Throwable failure) {
                outcome.complete(Optional.of(failure));
            }
        });
        return outcome;
    }

    private void await(CompletableFuture<Optional<Throwable>> outcome) throws StartProblem {
        try {
            Optional<Throwable> failure = outcome.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (failure.isPresent()) {
                throw problem(failure.get());
            }
        } catch (ExecutionException impossible) {
            throw problem(impossible);
        } catch (TimeoutException silent) {
            throw new StartProblem(Kind.NO_ANSWER, Long.toString(PATIENCE.toSeconds()));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new StartProblem(Kind.TOOLKIT, "interrupted");
        }
    }

    private StartProblem problem(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("DISPLAY")) {
            return display.isWaylandOnly()
                    ? new StartProblem(Kind.WAYLAND_ONLY)
                    : new StartProblem(Kind.DISPLAY, display.x());
        }
        return message.contains("GTK") || failure instanceof UnsatisfiedLinkError
                ? new StartProblem(Kind.GTK)
                : new StartProblem(Kind.TOOLKIT, failure.getClass().getSimpleName());
    }
}
