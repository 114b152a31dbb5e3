package org.updateuser.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.updateuser.form.Workplace;
import org.updateuser.host.DataFolder;
import org.updateuser.host.PreferencesFile;
import org.updateuser.host.Remembered;
import org.updateuser.host.RunMark;
import org.updateuser.view.Screens;

/// The program as people use it: one window on one session, until it is closed.
final class Desktop implements SingleWindow.Window {
    private static final System.Logger LOGGER = System.getLogger("org.updateuser");

    private final Toolkit toolkit;
    private final Log log;
    private final Machine machine;

    /// @param toolkit started here, and ended by whoever gave it
    Desktop(Machine machine, Toolkit toolkit, Log log) {
        this.machine = machine;
        this.toolkit = toolkit;
        this.log = log;
    }

    @Override
    public ExitCode run(Options options, Tenancy tenancy) throws StartProblem, InterruptedException {
        DataFolder folder = tenancy.folder();
        Remembered remembered =
                new Remembered(new PreferencesFile(folder.settings()), Thread::startVirtualThread, Desktop::notWritten);
        Tongue tongue = new Tongue(Locale.getDefault(Locale.Category.DISPLAY), remembered);
        Options spoken = tongue.spoken(options);
        toolkit.begin();
        OutsideWorld world = new OutsideWorld(machine);
        if (options.account().isPresent()) {
            world.open();
        }
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        try (remembered;
                Sessions sessions = new Sessions(spoken, folder.data(), !tenancy.isReadOnly(), Platform::runLater);
                RunMark mark = new RunMark(folder.data(), !tenancy.isReadOnly())) {
            toolkit.start();
            sessions.current().check();
            Platform.runLater(() -> show(world, sessions, spoken, tongue, tenancy, mark, closed));
            closed.get();
            return ExitCode.DONE;
        } catch (ExecutionException broken) {
            throw new IllegalStateException("The window could not be shown.", broken.getCause());
        }
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
        String here = session.sandbox().isPresent()
                ? workplace.words().text("frame.sandbox")
                : session.address().getAuthority();
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
            OutsideWorld world,
            Sessions sessions,
            Options options,
            Tongue tongue,
            Tenancy tenancy,
            RunMark mark,
            CompletableFuture<Boolean> closed) {
        try {
            Appearance appearance = new Appearance(tongue.remembered());
            Furnishing furnishing = new Furnishing(machine, world, sessions, tongue, tenancy, closed);
            Stage stage = furnishing.stage();
            appearance.follow(stage, furnishing.theme());
            stage.setOnHidden(event -> {
                appearance.place(stage);
                furnishing.screens().workplace().editor().keepNow();
                closed.complete(true);
            });
            furnishing.show();
            new MishapNotices(() -> furnishing.screens().workplace(), log).follow(mark);
            open(furnishing.screens(), options.showing());
            Consumer<Handed> taker = asked -> take(sessions.current(), furnishing.screens(), asked);
            tenancy.onArguments(new Foreground(stage, closed, taker)::take);
        } catch (RuntimeException | Error broken) {
            closed.completeExceptionally(broken);
        }
    }
}
