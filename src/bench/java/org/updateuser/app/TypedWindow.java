package org.updateuser.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.updateuser.app.start.Focused;
import org.updateuser.form.Editor;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.OpenUser;
import org.updateuser.form.People;
import org.updateuser.form.People.Reach;
import org.updateuser.host.DataFolder;
import org.updateuser.view.MainWindow;
import org.updateuser.view.kit.Theme;

/// The program's window, on a screen, with everybody in the list and somebody open, to be typed into from outside.
///
/// Orders, one a line: `end FIELD` puts the caret behind what stands there, `fresh FIELD` takes all that was typed back
/// before that, `over FIELD` chooses what stands there; the answer is where on the screen the field is. To `kept` it
/// is how many changes there are and whether they are on the disk.
final class TypedWindow {
    private final Session session;
    private final Scene scene;

    private TypedWindow(Session session, Path data) {
        this.session = session;
        session.start();
        MainWindow window = new MainWindow(
                new Stage(),
                WindowWiring.screens(session, new Theme(), AboutWiring.passing(session, DataFolder.at(data))));
        this.scene = window.scene();
        window.show();
        people().reach().subscribe(this::open);
    }

    /// @param arguments the data folder, the server's address, its token
    static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        Options options = new OptionReader(Map.of())
                .read("--data", arguments[0], "--server", arguments[1], "--token", arguments[2]);
        new Toolkit(Machine.current().display()).start();
        Session session = Session.open(options, data, true, Platform::runLater);
        CompletableFuture<TypedWindow> window = new CompletableFuture<>();
        Platform.runLater(() -> new TypedWindow(session, data).whenOpen(window::complete));
        window.get().obey();
    }

    /// @param action told once somebody is open
    private void whenOpen(Consumer<TypedWindow> action) {
        editor().phase().subscribe(phase -> {
            if (phase == Phase.OPEN) {
                action.accept(this);
            }
        });
    }

    private People people() {
        return session.workplace().people();
    }

    private Editor editor() {
        return session.workplace().editor();
    }

    private void open(Reach reach) {
        if (reach == Reach.READ) {
            Platform.runLater(() -> editor().open(people().shown().getFirst())); // those who were found come after
        }
    }

    private void obey() {
        System.out.println("ready");
        try (Scanner orders = new Scanner(System.in)) {
            while (orders.hasNextLine()) {
                String[] order = orders.nextLine().split(" ");
                Platform.runLater(() -> obey(order));
            }
        }
    }

    private void obey(String... order) {
        OpenUser open = editor().current().get().orElseThrow();
        if (order[0].equals("kept")) {
            int drafts = session.workplace().kept().drafts().size();
            System.out.println(open.user().changes().get().size() + " changes, " + drafts + " drafts, "
                    + editor().keeper().keeping().get() + ", of "
                    + people().shown().size() + " people");
        } else {
            if (order[0].equals("fresh")) {
                open.user().revertAll();
            }
            Node field = scene.lookup("#" + order[1]).lookup(".text-field");
            Focused.into((TextInputControl) field, order[0].equals("over"));
        }
    }
}
