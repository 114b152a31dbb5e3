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
        Protocol protocol = new Protocol(out);
        try (Session session = Session.open(options, folder.data(), true, Platform::runLater)) {
            session.observe(protocol::exchange);
            walk(session, AboutWiring.passing(session, folder), protocol, pictures);
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

    private static void walk(Session session, About about, Protocol protocol, Path pictures) {
        Sandbox sandbox = session.sandbox().orElseThrow(() -> new Stuck("The tour works on a sandbox only."));
        Theme theme = Hands.ask(Theme::new);
        MainWindow window = Hands.ask(() -> new MainWindow(new Stage(), WindowWiring.screens(session, theme, about)));
        Hands hands = new Hands(window.scene());
        Hands.act(() -> {
            window.show();
            session.start();
        });
        Album album = new Album(pictures, hands, window.scene());
        new Walk(new Visit(session, sandbox, hands, album, protocol), theme).go();
    }
}
