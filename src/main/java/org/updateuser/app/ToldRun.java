package org.updateuser.app;

import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.updateuser.view.FailureWindow;

/// A run with a window, which ends with a sentence where it cannot start or go on: on standard error always, and in a
/// window of its own where there is a display, since whoever starts from a menu sees no standard error.
final class ToldRun implements Run {
    private static final System.Logger LOGGER = System.getLogger("org.updateuser");

    private final Run run;
    private final Toolkit toolkit;
    private final PrintStream err;
    private final CommandWords words;
    private final Log log;

    /// @param toolkit the one that the run starts if it comes so far; it ends with the run
    ToldRun(Run run, Toolkit toolkit, PrintStream err, CommandWords words, Log log) {
        this.run = run;
        this.toolkit = toolkit;
        this.err = err;
        this.words = words;
        this.log = log;
    }

    @Override
    public ExitCode run(Options options) throws InterruptedException {
        try {
            return run.run(options);
        } catch (StartProblem problem) {
            String sentence = words.sentence(problem);
            err.println(sentence);
            show(new FailureWindow.Texts(words.text("failure.start"), sentence, ""));
            return problem.kind().exitCode();
        } catch (RuntimeException | Error broken) {
            tell(broken);
            return ExitCode.FAILED;
        } finally {
            toolkit.end();
        }
    }

    /// A mistake of the program, or a machine that is out of something.
    private void tell(Throwable broken) throws InterruptedException {
        LOGGER.log(System.Logger.Level.ERROR, "The program cannot go on.", broken);
        String sentence = words.text("failure.sentence", LogLine.code(broken));
        String where = log.file().map(file -> words.text("failure.log", file)).orElse("");
        err.println((sentence + " " + where).strip());
        show(new FailureWindow.Texts(
                words.text("failure.title"), (sentence + "\n\n" + where).strip(), log.details(broken)));
    }

    /// Shows it until it is closed. Where no window can be had, standard error has said it.
    private void show(FailureWindow.Texts texts) throws InterruptedException {
        if (!hasDisplay()) {
            return;
        }
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        Platform.runLater(() -> open(texts, closed));
        try {
            closed.get();
        } catch (ExecutionException broken) {
            LOGGER.log(System.Logger.Level.WARNING, "This could not be shown in a window.", broken.getCause());
        }
    }

    private boolean hasDisplay() {
        if (!toolkit.canStart()) {
            return false;
        }
        try {
            toolkit.start();
            return true;
        } catch (StartProblem none) {
            return false;
        }
    }

    private void open(FailureWindow.Texts texts, CompletableFuture<Boolean> closed) {
        try {
            boolean isDark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            FailureWindow.Buttons buttons = new FailureWindow.Buttons(
                    words.text("failure.copy"),
                    words.text("failure.copied"),
                    words.text("failure.close"),
                    words.text("failure.details"));
            new FailureWindow(texts, buttons, isDark).show(() -> closed.complete(true));
        } catch (RuntimeException | Error broken) {
            closed.completeExceptionally(broken);
        }
    }
}
