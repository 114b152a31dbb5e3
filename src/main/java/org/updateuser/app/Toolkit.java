package org.updateuser.app;

import java.lang.Thread.UncaughtExceptionHandler;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.updateuser.app.StartProblem.Kind;

/// Starts JavaFX, once in a process, and says what is missing where it cannot.
///
/// As seen with OpenJFX 26 on Linux, `Platform.startup` throws and leaves the process alone:
///
/// | what lacks | what it throws | what it prints |
/// |---|---|---|
/// | a display, or the right to it | UnsupportedOperationException, "Unable to open DISPLAY" | nothing |
/// | libgtk-3, or what that needs | the same, "Unable to load glass GTK library." | nothing |
/// | libXtst | RuntimeException | a stack trace that names the library |
/// | libX11 | RuntimeException | two such stack traces |
/// | Pango or FreeType, headless | nothing before the first text, then NoClassDefFoundError and the like | the same |
/// | libGL or libXxf86vm | nothing: it draws in software | a stack trace that names the library |
///
/// What it prints is therefore heard, not shown. After a failure it cannot be started again, not even headless.
public final class Toolkit {
    /// A display on a machine that is not there keeps X waiting for minutes.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final System.Logger LOGGER = System.getLogger("org.updateuser");

    private final Display display;
    private @Nullable Starting starting;
    private boolean running;
    private boolean failed;

    /// A start that is under way.
    ///
    /// @param murmur what is printed meanwhile
    /// @param outcome empty, or why it failed
    private record Starting(Murmur murmur, CompletableFuture<Optional<Throwable>> outcome) {}

    public Toolkit(Display display) {
        this.display = display;
    }

    /// Whether it runs, or might still be started.
    boolean canStart() {
        return running || (!failed && !display.isMissing());
    }

    /// Begins to start it on the display, beside whatever else there is to do; [#start] waits for it.
    void begin() throws StartProblem {
        if (display.isMissing()) {
            throw new StartProblem(Kind.NO_DISPLAY);
        }
        if (starting == null) {
            starting = new Starting(Murmur.hear(), startup());
        }
    }

    /// Starts it on the display, and returns when it runs; at once if it does already.
    public void start() throws StartProblem {
        if (!running) {
            begin();
            finish();
        }
    }

    /// Starts it without a display: the whole program draws into memory from then on.
    public void startHeadless() throws StartProblem {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        starting = new Starting(Murmur.hear(), startup());
        finish();
        findFonts();
    }

    /// Ends it, if it runs.
    void end() {
        if (running) {
            Platform.exit();
        }
    }

    private void finish() throws StartProblem {
        Starting begun = Objects.requireNonNull(starting);
        try (Murmur murmur = begun.murmur()) {
            failed = true;
            Optional<Throwable> failure = await(begun.outcome());
            if (failure.isPresent()) {
                throw problem(failure.get(), murmur);
            }
            failed = false;
            running = true;
            murmur.lines().forEach(line -> LOGGER.log(System.Logger.Level.WARNING, "While starting: {0}", line));
        }
    }

    /// Without a display nothing has asked for Pango and FreeType yet, and the first text would fail.
    private static void findFonts() throws StartProblem {
        try (Murmur murmur = Murmur.hear()) {
            CompletableFuture<Optional<Throwable>> outcome = new CompletableFuture<>();
            Platform.runLater(() -> outcome.complete(outcomeOf(() -> new Text("Aa").getLayoutBounds())));
            if (await(outcome).isPresent()) {
                throw new StartProblem(
                        Kind.FONTS, murmur.missingLibrary("libjavafx_font").orElse("fontconfig"));
            }
        }
    }

    private static CompletableFuture<Optional<Throwable>> startup() {
        CompletableFuture<Optional<Throwable>> outcome = NamedApplication.started();
        hearTheEnd(outcome);
        Thread.ofPlatform()
                .name("toolkit start")
                .daemon()
                .start(() -> outcomeOf(Toolkit::launch).ifPresent(failure -> outcome.complete(Optional.of(failure))));
        return outcome;
    }

    /// Where the memory ends on a thread of the toolkit, nobody is told, and the start would be waited for in vain.
    private static void hearTheEnd(CompletableFuture<Optional<Throwable>> outcome) {
        UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, broken) -> {
            try {
                if (before != null) {
                    before.uncaughtException(thread, broken);
                }
            } finally {
                if (broken instanceof VirtualMachineError) {
                    outcome.complete(Optional.of(broken));
                }
            }
        });
        var _ = outcome.whenComplete((_, _) -> Thread.setDefaultUncaughtExceptionHandler(before));
    }

    /// Started first by itself, since it says more plainly then why it cannot be. Returns when the toolkit ends.
    private static void launch() {
        Platform.startup(() -> {});
        Application.launch(NamedApplication.class);
    }

    private static Optional<Throwable> outcomeOf(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Throwable failure) {
            return Optional.of(failure);
        }
    }

    private static Optional<Throwable> await(CompletableFuture<Optional<Throwable>> outcome) throws StartProblem {
        try {
            return outcome.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException impossible) {
            return Optional.of(impossible);
        } catch (TimeoutException silent) {
            throw new StartProblem(Kind.NO_ANSWER, Long.toString(PATIENCE.toSeconds()));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.of(ended);
        }
    }

    private StartProblem problem(Throwable failure, Murmur murmur) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("DISPLAY")) {
            return display.isWaylandOnly()
                    ? new StartProblem(Kind.WAYLAND_ONLY)
                    : new StartProblem(Kind.DISPLAY, display.x());
        }
        return murmur.missingLibrary("libglass")
                .map(library -> new StartProblem(Kind.LIBRARY, library))
                .orElseGet(() -> message.contains("GTK")
                        ? new StartProblem(Kind.GTK)
                        : new StartProblem(Kind.TOOLKIT, failure.getClass().getSimpleName()));
    }
}
