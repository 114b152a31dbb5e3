package org.updateuser.app.tour;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import org.updateuser.app.ExitCode;
import org.updateuser.app.Machine;
import org.updateuser.app.Options;
import org.updateuser.app.Run;
import org.updateuser.app.StartProblem;
import org.updateuser.app.Toolkit;
import org.updateuser.host.DataFolder;
import org.updateuser.sandbox.Settings;

/// Runs the tour from the start of the toolkit to the exit code.
public final class Tour implements Run {
    /// Set where the tour is to work in a real window, after a start as people start the program: a cache made from it
    /// then holds what both need.
    private static final String IN_WINDOW = "updateuser.tour.window";

    private final Machine machine;
    private final PrintStream out;
    private final Toolkit toolkit;
    private final Run program;

    /// @param toolkit started here
    /// @param program the window as people use it, on the same toolkit
    public Tour(Machine machine, PrintStream out, Toolkit toolkit, Run program) {
        this.machine = machine;
        this.out = out;
        this.toolkit = toolkit;
        this.program = program;
    }

    @Override
    public ExitCode run(Options options) throws StartProblem, InterruptedException {
        Path pictures = machine.tourFolder(options);
        DataFolder folder = machine.passingFolder(options);
        boolean inWindow = Boolean.getBoolean(IN_WINDOW);
        startToolkit(inWindow);
        Platform.setImplicitExit(false); // one window closes before the next one opens
        Protocol protocol = new Protocol(out);
        try {
            if (inWindow) {
                new PlainStart(program).go(options, folder.data().resolve("started"));
            }
            if (options.mode() == Options.Mode.GALLERY) {
                new Gallery(options, folder, pictures, protocol).go();
            } else {
                tour(options, folder, protocol, pictures);
            }
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

    private void startToolkit(boolean inWindow) throws StartProblem {
        if (inWindow) {
            toolkit.start();
        } else {
            toolkit.startHeadless();
        }
    }

    private static void tour(Options options, DataFolder folder, Protocol protocol, Path pictures) throws StartProblem {
        Letters letters = new Letters();
        Album album;
        try (Opened opened = Opened.on(options, folder.data(), folder, protocol::exchange)) {
            album = new Album(pictures, opened.hands(), opened.scene(), opened.theme(), List.of(), letters);
            Visit visit = opened.visit(album, protocol);
            Beginnings.of(visit).go(opened::show);
            new Walk(visit, opened.theme()).go();
        }
        try (Opened opened = Opened.on(options, Unkept.nowhere(), folder, protocol::exchange)) {
            opened.show();
            album = album.in(opened.hands(), opened.scene(), opened.theme());
            Unkept.of(opened.visit(album, protocol)).go();
        }
        Settings large = options.sandbox()
                .withPeople(SecondDay.PEOPLE)
                .withSeed(options.sandbox().seed() + 1); // and so another organization
        try (Opened opened = Opened.on(options.on(large), folder.data(), folder, protocol::exchange)) {
            opened.show();
            Album next = album.in(opened.hands(), opened.scene(), opened.theme());
            SecondDay.of(opened.visit(next, protocol)).go();
        }
        protocol.step(Hands.ask(letters::said));
    }
}
