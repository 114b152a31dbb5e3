package org.updateuser.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.updateuser.host.Preferences;
import org.updateuser.host.PreferencesFile;
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
        PreferencesFile file = new PreferencesFile(machine.keptFolder(options).settings());
        Appearance appearance = new Appearance(file.read());
        new Toolkit(machine.display()).start();
        CompletableFuture<Preferences> closed = new CompletableFuture<>();
        try (Session session = Session.open(options, Platform::runLater)) {
            Platform.runLater(() -> show(session, appearance, closed));
            file.write(closed.get());
        } catch (ExecutionException broken) {
            throw new IllegalStateException("The window could not be shown.", broken.getCause());
        } catch (IOException full) {
            LOGGER.log(Level.WARNING, "The preferences could not be written.", full);
        } finally {
            Platform.exit();
        }
        return ExitCode.DONE;
    }

    private static void show(Session session, Appearance appearance, CompletableFuture<Preferences> closed) {
        try {
            Theme theme = new Theme();
            Stage stage = new Stage();
            MainWindow window = new MainWindow(stage, WindowWiring.screens(session, theme));
            appearance.restore(stage, theme);
            stage.setOnHidden(event -> closed.complete(appearance.now(stage, theme)));
            window.show();
            session.start();
        } catch (RuntimeException broken) {
            closed.completeExceptionally(broken);
        }
    }
}
