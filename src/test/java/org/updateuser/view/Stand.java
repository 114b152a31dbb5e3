package org.updateuser.view;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.updateuser.Contract;
import org.updateuser.Folders;
import org.updateuser.api.Exchange;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.PictureLine;
import org.updateuser.form.Lobby;
import org.updateuser.form.Pictures;
import org.updateuser.form.Sentences;
import org.updateuser.form.Threads;
import org.updateuser.form.Words;
import org.updateuser.form.Workplace;
import org.updateuser.form.command.Keymap;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import org.updateuser.store.Store;
import org.updateuser.store.StoreProblem;
import org.updateuser.view.kit.Theme;

/// The real window on a real sandbox, for a test.
final class Stand implements AutoCloseable {
    private final Sandbox sandbox;
    private final GenesysCloud server;
    private final PictureLine line = new PictureLine();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    /// What is still to be timed while the window closes is left undone.
    private final ScheduledExecutorService timer =
            new ScheduledThreadPoolExecutor(1, new ThreadPoolExecutor.DiscardPolicy());

    private final ChosenFiles files = new ChosenFiles();
    private final Releases releases = new Releases();
    private final OpenDoors doors = new OpenDoors();
    private final Lobby lobby;
    private final Path folder;
    private final Workplace workplace;
    private final Screens screens;
    private final MainWindow window;

    Stand(Stage stage) throws java.io.IOException {
        this(stage, true);
    }

    /// @param writable whether this process has the data folder to itself
    Stand(Stage stage, boolean writable) throws java.io.IOException {
        this(stage, writable, Settings.standard());
    }

    Stand(Stage stage, boolean writable, Settings settings) throws java.io.IOException {
        this(stage, writable, settings, Locale.ENGLISH);
    }

    /// @param locale what the window speaks
    Stand(Stage stage, boolean writable, Settings settings, Locale locale) throws java.io.IOException {
        this(stage, writable, settings, locale, "{\"faults\":[]}");
    }

    /// @param faults what goes wrong from the first reading on
    Stand(Stage stage, boolean writable, Settings settings, Locale locale, String faults) throws java.io.IOException {
        this(stage, settings, locale, faults, folder -> Store.open(folder, writable));
    }

    /// How a store is opened in a folder.
    interface Disk {
        Store open(Path folder) throws StoreProblem;
    }

    /// @param disk what keeps what is kept
    Stand(Stage stage, Settings settings, Locale locale, String faults, Disk disk) throws java.io.IOException {
        stage.setWidth(1280); // the walk before may have left it small
        stage.setHeight(800);
        sandbox = Sandbox.start(settings);
        sandbox.fail(faults);
        server = new GenesysCloud(URI.create(sandbox.url()), sandbox::token, this::exchanged);
        folder = Files.createTempDirectory("updateuser-stand-");
        Threads threads = new Threads(this::inBackground, Platform::runLater);
        Words words = new Words(locale);
        workplace = Workplace.of(
                new Workplace.Tools(
                        server,
                        URI.create(sandbox.url()),
                        () -> disk.open(folder),
                        threads,
                        this::later,
                        Clock.systemUTC(),
                        System::nanoTime),
                words);
        lobby = new Lobby(
                doors, words, threads, this::later, Clock.systemUTC(), workplace.connection(), Optional.empty());
        screens = new Screens(
                workplace,
                new Sentences(words, workplace.names()),
                new Pictures(line::fetch, threads, words),
                new Theme(),
                new Navigation(),
                files,
                releases.about(threads, words, this::later),
                new Screens.Frame(true, URI.create(sandbox.url()), lobby),
                new Keymap());
        window = new MainWindow(stage, screens);
        window.show();
        workplace.start();
    }

    private void exchanged(Exchange exchange) {
        exchanges.add(exchange);
        workplace.exchanged(exchange);
    }

    /// The server answers nobody any more.
    void goAway() {
        sandbox.fail("{\"cut\":\"before\",\"count\":1000000}");
    }

    /// It answers again.
    void comeBack() {
        sandbox.fail("{\"faults\":[]}");
    }

    /// Has the server answer otherwise.
    ///
    /// @param faults as the sandbox takes them
    void fail(String faults) {
        sandbox.fail(faults);
    }

    /// Has the server be another one.
    ///
    /// @param manner as the sandbox takes it
    void behave(String manner) {
        sandbox.behave(manner);
    }

    private void later(Duration delay, Runnable action) {
        var _ = timer.schedule(() -> Platform.runLater(action), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// The dialogs for files, answered by the test.
    ChosenFiles files() {
        return files;
    }

    /// What the machine does for whoever connects, as the test has it.
    OpenDoors doors() {
        return doors;
    }

    /// The list of releases, as the test has it.
    Releases releases() {
        return releases;
    }

    Path folder() {
        return folder;
    }

    /// Pictures are still asked for while the window closes; as in the program, nobody fetches them any more.
    private void inBackground(Runnable work) {
        if (!background.isShutdown()) {
            background.execute(work);
        }
    }

    /// The client of the window.
    GenesysCloud server() {
        return server;
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

    /// All requests with their answers, in order.
    List<Exchange> exchanges() {
        return exchanges;
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
        workplace.kept().close();
        timer.shutdownNow();
        background.shutdown();
        server.close();
        line.close();
        sandbox.close();
        Contract.requests(exchanges);
        Folders.delete(folder);
    }
}
