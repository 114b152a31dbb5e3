package org.updateuser.app.tour;

import java.io.PrintStream;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.updateuser.app.AboutWiring;
import org.updateuser.app.ExitCode;
import org.updateuser.app.Machine;
import org.updateuser.app.Options;
import org.updateuser.app.Run;
import org.updateuser.app.Session;
import org.updateuser.app.StartProblem;
import org.updateuser.app.Toolkit;
import org.updateuser.app.WindowWiring;
import org.updateuser.form.About;
import org.updateuser.host.DataFolder;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import org.updateuser.view.MainWindow;
import org.updateuser.view.kit.Theme;

/// Runs the tour from the start of the toolkit to the exit code.
public final class Tour implements Run {
    /// Set where the tour is to work in a real window: a cache made from it then holds what that needs.
    private static final String IN_WINDOW = "updateuser.tour.window";

    private final Machine machine;
    private final PrintStream out;

    public Tour(Machine machine, PrintStream out) {
        this.machine = machine;
        this.out = out;
    }

    @Override
    public ExitCode run(Options options) throws StartProblem {
        Path pictures = machine.tourFolder(options);
        DataFolder folder = machine.passingFolder(options);
        startToolkit();
        Platform.setImplicitExit(false); // one window closes before the next one opens
        Protocol protocol = new Protocol(out);
        try {
            Album album = firstDay(options, folder, protocol, pictures);
            secondDay(options, folder, protocol, album);
            out.println();
            out.println("The tour is done. Its pictures are in " + pictures);
            return ExitCode.DONE;
        } catch (Stuck stuck) {
            out.println();
            out.println("The tour failed. " + stuck.getMessage());
            return ExitCode.FAILED;
        } finally {
            Platform.exit();
        }
    }

    private void startToolkit() throws StartProblem {
        Toolkit toolkit = new Toolkit(machine.display());
        if (Boolean.getBoolean(IN_WINDOW)) {
            toolkit.start();
        } else {
            toolkit.startHeadless();
        }
    }

    private static Album firstDay(Options options, DataFolder folder, Protocol protocol, Path pictures)
            throws StartProblem {
        try (Session session = opened(options, folder, protocol)) {
            Theme theme = Hands.ask(Theme::new);
            Stage stage = Hands.ask(Stage::new);
            MainWindow window = shown(session, theme, folder, stage);
            Hands hands = new Hands(window.scene());
            Album album = new Album(pictures, hands, window.scene());
            new Walk(new Visit(session, sandbox(session), hands, album, protocol), theme).go();
            Hands.act(stage::hide);
            return album;
        }
    }

    private static void secondDay(Options options, DataFolder folder, Protocol protocol, Album album)
            throws StartProblem {
        Settings large = options.sandbox()
                .withPeople(SecondDay.PEOPLE)
                .withSeed(options.sandbox().seed() + 1); // and so another organization
        try (Session session = opened(options.on(large), folder, protocol)) {
            Stage stage = Hands.ask(Stage::new);
            MainWindow window = shown(session, Hands.ask(Theme::new), folder, stage);
            Hands hands = new Hands(window.scene());
            Album next = album.in(hands, window.scene());
            SecondDay.of(new Visit(session, sandbox(session), hands, next, protocol))
                    .go();
            Hands.act(stage::hide);
        }
    }

    private static Session opened(Options options, DataFolder folder, Protocol protocol) throws StartProblem {
        Session session = Session.open(options, folder.data(), true, Platform::runLater);
        session.observe(protocol::exchange);
        return session;
    }

    private static Sandbox sandbox(Session session) {
        return session.sandbox().orElseThrow(() -> new Stuck("The tour works on a sandbox only."));
    }

    private static MainWindow shown(Session session, Theme theme, DataFolder folder, Stage stage) {
        About about = AboutWiring.passing(session, folder);
        Photograph photograph = Photograph.drawn();
        MainWindow window =
                Hands.ask(() -> new MainWindow(stage, WindowWiring.screens(session, theme, about, photograph)));
        Hands.act(() -> {
            window.show();
            session.start();
        });
        return window;
    }
}
