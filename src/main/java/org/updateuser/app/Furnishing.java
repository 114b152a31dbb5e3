package org.updateuser.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.stage.Stage;
import org.updateuser.form.About;
import org.updateuser.form.Lobby;
import org.updateuser.form.Notice;
import org.updateuser.form.Stay;
import org.updateuser.form.command.Keymap;
import org.updateuser.host.Remembered;
import org.updateuser.view.MainWindow;
import org.updateuser.view.Screens;
import org.updateuser.view.kit.Theme;

/// One window, and what the session that is open shows in it; on the FX thread.
final class Furnishing {
    private final Stage stage = new Stage();
    private final Theme theme = new Theme();
    private final Sessions sessions;
    private final Tongue tongue;
    private final Remembered remembered;
    private final Tenancy tenancy;
    private final Porter porter;
    private final CompletableFuture<Boolean> closed;
    private Screens screens;
    private MainWindow window;

    /// Makes the window for the first session.
    ///
    /// @param closed done when the window is closed, or cannot go on
    Furnishing(
            Machine machine,
            OutsideWorld world,
            Sessions sessions,
            Tongue tongue,
            Tenancy tenancy,
            CompletableFuture<Boolean> closed) {
        this.sessions = sessions;
        this.tongue = tongue;
        this.remembered = tongue.remembered();
        this.tenancy = tenancy;
        this.closed = closed;
        this.porter = Porter.of(machine, world, tenancy.folder(), this::enter);
        this.screens = furnished(sessions.current());
        this.window = new MainWindow(stage, screens);
    }

    Stage stage() {
        return stage;
    }

    Theme theme() {
        return theme;
    }

    /// The screens of the session that is open.
    Screens screens() {
        return screens;
    }

    /// Shows the window, for the first time.
    void show() {
        window.show();
        screens.about().updates().start();
    }

    private Screens furnished(Session session) {
        keepHistory(session);
        keepCountry(session);
        Lobby lobby = session.lobby(porter);
        porter.world().gatekeeper().sendTo(lobby.proxy());
        session.start(); // what is read comes while the window is still being made
        About about = new AboutWiring(session, tenancy.folder()).about(new RememberedUpdates(remembered), tongue);
        return WindowWiring.screens(session, theme, about, lobby, keptKeys());
    }

    /// How long the history is kept holds from one start to the next.
    private void keepHistory(Session session) {
        IntegerProperty days = session.workplace().history().retention().days();
        days.set(remembered.now().historyDays());
        days.subscribe((before, chosen) -> remembered.change(now -> now.withHistoryDays(chosen.intValue())));
    }

    /// The keys that somebody has changed hold from one start to the next, and in every organization: what listens to
    /// them goes with the session.
    private Keymap keptKeys() {
        Keymap keymap = new Keymap();
        keymap.set(remembered.now().keys());
        keymap.changes().subscribe((before, changed) -> remembered.change(now -> now.withKeys(changed)));
        return keymap;
    }

    /// So does the country of numbers without one hold, once somebody has chosen it.
    private void keepCountry(Session session) {
        StringProperty country = session.workplace().checks().phones().chosen();
        if (!remembered.now().country().isEmpty()) {
            country.set(remembered.now().country());
        }
        country.subscribe((before, chosen) -> remembered.change(now -> now.withCountry(chosen)));
    }

    /// To another organization, or to the sandbox, once what is typed here is on the disk.
    private void enter(Optional<Stay> stay, Optional<Notice> remark) {
        window.leave(() -> {
            stage.getScene().getRoot().setDisable(true);
            Thread.startVirtualThread(() -> follow(stay, remark));
        });
    }

    private void follow(Optional<Stay> stay, Optional<Notice> remark) {
        try {
            sessions.follow(stay).ifPresent(next -> Platform.runLater(() -> settle(next, remark)));
        } catch (StartProblem | RuntimeException | Error broken) {
            closed.completeExceptionally(broken);
        }
    }

    private void settle(Session next, Optional<Notice> remark) {
        try {
            screens = furnished(next);
            window = window.followedBy(screens);
            screens.about().updates().start();
            remark.ifPresent(next.workplace().situation()::tell);
        } catch (RuntimeException | Error broken) {
            closed.completeExceptionally(broken);
        }
    }
}
