package org.updateuser.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.stage.Stage;
import org.updateuser.form.About;
import org.updateuser.form.Workplace;
import org.updateuser.host.DataFolder;
import org.updateuser.host.PreferencesFile;
import org.updateuser.host.Remembered;
import org.updateuser.host.RunMark;
import org.updateuser.view.MainWindow;
import org.updateuser.view.Screens;
import org.updateuser.view.kit.Theme;

/// The program as people use it: one window on one session, until it is closed.
final class Desktop implements SingleWindow.Window {
    private static final System.Logger LOGGER = System.getLogger("org.updateuser");

    private final Toolkit toolkit;
    private final Log log;

    /// @param toolkit started here, and ended by whoever gave it
    Desktop(Toolkit toolkit, Log log) {
        this.toolkit = toolkit;
        this.log = log;
    }

    @Override
    public ExitCode run(Options options, Tenancy tenancy) throws StartProblem, InterruptedException {
        DataFolder folder = tenancy.folder();
        PreferencesFile file = new PreferencesFile(folder.settings());
        toolkit.begin();
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        try (Session session = Session.open(options, folder.data(), !tenancy.isReadOnly(), Platform::runLater);
                Remembered remembered =
                        new Remembered(file, session.workplace().threads().background(), Desktop::notWritten);
                RunMark mark = new RunMark(folder.data(), !tenancy.isReadOnly())) {
            toolkit.start();
            session.check();
            Platform.runLater(() -> show(session, options, remembered, tenancy, mark, closed));
            closed.get();
            return ExitCode.DONE;
        } catch (ExecutionException broken) {
            throw new IllegalStateException("The window could not be shown.", broken.getCause());
        }
    }

    /// How long the history is kept holds from one start to the next.
    private static void keepHistory(Session session, Remembered remembered) {
        IntegerProperty days = session.workplace().history().retention().days();
        days.set(remembered.now().historyDays());
        days.subscribe((before, chosen) -> remembered.change(now -> now.withHistoryDays(chosen.intValue())));
    }

    private static void notWritten(IOException refused) {
        LOGGER.log(Level.WARNING, "The preferences could not be written; they hold until the program ends.", refused);
    }

    /// What a later start asked for, now that the window is in front; on the FX thread.
    private static void take(Session session, Screens screens, Handed asked) {
        asked.elsewhere(session.address()).ifPresent(other -> tell(session, other));
        open(screens, asked.showing());
    }

    private static void tell(Session session, URI other) {
        Workplace workplace = session.workplace();
        String here =
                session.sandbox().isPresent() ? "sandbox" : session.address().getAuthority();
        workplace.situation().tell(workplace.words().warning("handed.elsewhere", other.getAuthority(), here));
    }

    /// A person, or files with drafts, looked at before anything of them is taken in.
    private static void open(Screens screens, Showing showing) {
        showing.person().ifPresent(screens::show);
        if (!showing.files().isEmpty()) {
            screens.navigation().toDrafts();
            screens.outbox().importFiles(showing.files());
        }
    }

    private void show(
            Session session,
            Options options,
            Remembered remembered,
            Tenancy tenancy,
            RunMark mark,
            CompletableFuture<Boolean> closed) {
        try {
            keepHistory(session, remembered);
            session.start(); // what is read comes while the window is still being made
            Appearance appearance = new Appearance(remembered);
            Theme theme = new Theme();
            Stage stage = new Stage();
            About about = new AboutWiring(session, tenancy.folder()).about(new RememberedUpdates(remembered));
            Screens screens = WindowWiring.screens(session, theme, about);
            MainWindow window = new MainWindow(stage, screens);
            appearance.follow(stage, theme);
            stage.setOnHidden(event -> {
                appearance.place(stage);
                session.workplace().editor().keepNow();
                closed.complete(true);
            });
            window.show();
            about.updates().start();
            new MishapNotices(session.workplace(), log).follow(mark);
            open(screens, options.showing());
            tenancy.onArguments(new Foreground(stage, closed, asked -> take(session, screens, asked))::take);
        } catch (RuntimeException | Error broken) {
            closed.completeExceptionally(broken);
        }
    }
}
