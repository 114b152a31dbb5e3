package org.updateuser.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.updateuser.host.DataFolder;
import org.updateuser.host.PreferencesFile;
import org.updateuser.host.Remembered;
import org.updateuser.view.MainWindow;
import org.updateuser.view.kit.Theme;

/// The program as people use it: one window on one session, until it is closed.
final class Desktop implements Run {
    private static final System.Logger LOGGER = System.getLogger("org.updateuser");

    private final Machine machine;

    Desktop(Machine machine) {
        this.machine = machine;
    }

    @Override
    public ExitCode run(Options options) throws StartProblem, InterruptedException {
        DataFolder folder = machine.keptFolder(options);
        PreferencesFile file = new PreferencesFile(folder.settings());
        new Toolkit(machine.display()).start();
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        try (Session session = Session.open(options, folder.data(), true, Platform::runLater);
                Remembered remembered =
                        new Remembered(file, session.workplace().threads().background(), Desktop::notWritten)) {
            session.check();
            Platform.runLater(() -> show(session, new Appearance(remembered), closed));
            closed.get();
            return ExitCode.DONE;
        } catch (ExecutionException broken) {
            throw new IllegalStateException("The window could not be shown.", broken.getCause());
        } finally {
            Platform.exit();
        }
    }

    private static void notWritten(IOException refused) {
        LOGGER.log(Level.WARNING, "The preferences could not be written; they hold until the program ends.", refused);
    }

    private static void show(Session session, Appearance appearance, CompletableFuture<Boolean> closed) {
        try {
            Theme theme = new Theme();
            Stage stage = new Stage();
            MainWindow window = new MainWindow(stage, WindowWiring.screens(session, theme));
            appearance.follow(stage, theme);
            stage.setOnHidden(event -> {
                appearance.place(stage);
                session.workplace().editor().keepNow();
                closed.complete(true);
            });
            window.show();
            session.start();
        } catch (RuntimeException broken) {
            closed.completeExceptionally(broken);
        }
    }
}
