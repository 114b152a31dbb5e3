package org.updateuser.view;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.updateuser.Contract;
import org.updateuser.api.Exchange;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.PictureLine;
import org.updateuser.form.Directory;
import org.updateuser.form.Editor;
import org.updateuser.form.Names;
import org.updateuser.form.People;
import org.updateuser.form.Pictures;
import org.updateuser.form.Sentences;
import org.updateuser.form.Threads;
import org.updateuser.form.Words;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import org.updateuser.view.kit.Theme;

/// The real window on a real sandbox, for a test.
final class Stand implements AutoCloseable {
    private final Sandbox sandbox;
    private final GenesysCloud server;
    private final PictureLine line = new PictureLine();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final Screens screens;
    private final MainWindow window;

    Stand(Stage stage) throws java.io.IOException {
        sandbox = Sandbox.start(Settings.standard());
        server = new GenesysCloud(URI.create(sandbox.url()), sandbox::token, exchanges::add);
        Threads threads = new Threads(this::inBackground, Platform::runLater);
        Words words = new Words(Locale.ENGLISH);
        Names names = new Names();
        People people = new People(server, threads, words, names, Clock.systemUTC());
        Editor editor = new Editor(server, threads, words, System::nanoTime);
        Directory directory = new Directory(server, threads, names, people);
        screens = new Screens(
                words,
                names,
                new Sentences(words, names),
                people,
                editor,
                directory,
                new Pictures(line::fetch, threads, words),
                threads,
                new Theme(),
                new Navigation(),
                new Screens.Frame(true, sandbox.url()));
        window = new MainWindow(stage, screens);
        window.show();
        people.refresh();
        directory.refresh(editor);
    }

    /// Pictures are still asked for while the window closes; as in the program, nobody fetches them any more.
    private void inBackground(Runnable work) {
        if (!background.isShutdown()) {
            background.execute(work);
        }
    }

    Screens screens() {
        return screens;
    }

    MainWindow window() {
        return window;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /// The bodies of all patches sent, in order.
    List<String> patches() {
        return exchanges.stream()
                .filter(exchange -> exchange.method().equals("PATCH"))
                .map(Exchange::request)
                .toList();
    }

    /// A picture of the window in `target/pictures`.
    void picture(String name) {
        Snapshots.write(window.scene(), Path.of("target", "pictures", name + ".png"));
    }

    @Override
    public void close() {
        background.shutdown();
        server.close();
        line.close();
        sandbox.close();
        Contract.requests(exchanges);
    }
}
