package org.updateuser.app.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.updateuser.api.Exchange;
import org.updateuser.app.AboutWiring;
import org.updateuser.app.Options;
import org.updateuser.app.Session;
import org.updateuser.app.StartProblem;
import org.updateuser.app.WindowWiring;
import org.updateuser.form.About;
import org.updateuser.form.Entrance;
import org.updateuser.form.Lobby;
import org.updateuser.form.StoreOpening;
import org.updateuser.form.Updates;
import org.updateuser.host.DataFolder;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.store.Store;
import org.updateuser.view.MainWindow;
import org.updateuser.view.kit.Theme;

/// The window of a walk, with a session of its own. To be used from any thread but the toolkit's.
record Opened(Session session, About about, Lobby lobby, Stage stage, Theme theme, MainWindow window, Hands hands)
        implements AutoCloseable {
    /// Makes it ready; it is not shown yet, and nothing is asked of the sandbox.
    ///
    /// @param data where the session keeps things
    /// @param folder what the window says of where things are kept
    /// @param observer sees every exchange
    static Opened on(Options options, Path data, DataFolder folder, Consumer<Exchange> observer) throws StartProblem {
        return on(options, () -> Store.open(data, true), folder, observer);
    }

    /// The same on a store that is opened in another way.
    static Opened on(Options options, StoreOpening store, DataFolder folder, Consumer<Exchange> observer)
            throws StartProblem {
        Session session = Session.open(options, store, Platform::runLater);
        session.observe(observer);
        return on(session, AboutWiring.passing(session, folder), List.of());
    }

    /// The same where organizations are remembered, and newer versions are asked for elsewhere.
    static Opened on(
            Options options, StoreOpening store, DataFolder folder, Updates.Source releases, List<Entrance> known)
            throws StartProblem {
        Session session = Session.open(options, store, Platform::runLater);
        return on(session, AboutWiring.passing(session, folder, releases), known);
    }

    private static Opened on(Session session, About about, List<Entrance> known) {
        Photograph photograph = Photograph.drawn();
        Theme theme = Hands.ask(Theme::new);
        Stage stage = Hands.ask(Stage::new);
        Lobby lobby = Hands.ask(() -> WindowWiring.closed(session, known));
        MainWindow window =
                Hands.ask(() -> new MainWindow(stage, WindowWiring.screens(session, theme, about, photograph, lobby)));
        return new Opened(session, about, lobby, stage, theme, window, new Hands(window.scene()));
    }

    Scene scene() {
        return window.scene();
    }

    Sandbox sandbox() {
        return session.sandbox().orElseThrow(() -> new Stuck("The tour works on a sandbox only."));
    }

    /// Shows the window, and reads what its first screen shows.
    void show() {
        Hands.act(() -> {
            window.show();
            session.start();
        });
    }

    /// What its pictures go into.
    Visit visit(Album album, Protocol protocol) {
        return new Visit(session, sandbox(), lobby, hands, album, protocol);
    }

    @Override
    public void close() {
        try {
            Hands.act(stage::hide);
        } finally {
            session.close();
        }
    }
}
