package org.updateuser.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.updateuser.Contract;
import org.updateuser.Folders;
import org.updateuser.api.Exchange;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import org.updateuser.store.Store;

/// A sandbox, a client and the screens' states on it, on the thread of the test: work runs at once, or when the
/// test says so.
final class Desk implements AutoCloseable {
    private final Settings settings;
    private Sandbox sandbox;
    private Optional<Connection> watching = Optional.empty();
    private final GenesysCloud server;
    private final GenesysCloud others;
    private final HttpClient controls = HttpClient.newHttpClient();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final Words words = new Words(Locale.ENGLISH);
    private final Steps steps = new Steps();
    private final Timers timers = new Timers();
    private final Path folder;
    private final Workplace workplace;
    private final Editor unaware;
    private String token;
    private long nanos;

    private Desk(Settings settings, Path folder) throws IOException {
        this.settings = settings;
        this.sandbox = Sandbox.start(settings);
        this.token = sandbox.token();
        this.server = new GenesysCloud(URI.create(sandbox.url()), () -> token, this::exchanged);
        this.others = new GenesysCloud(URI.create(sandbox.url()), () -> sandbox.token(), _ -> {});
        this.folder = folder;
        this.workplace = Workplace.of(tools(new Threads(steps, Runnable::run)), words);
        this.workplace.editor().saver().setOwn("somebody-else", "Somebody Else");
        this.unaware = editorWith(Runnable::run);
    }

    private Workplace.Tools tools(Threads threads) {
        return tools(server, URI.create(sandbox.url()), () -> Store.open(folder, true), threads);
    }

    private Workplace.Tools tools(GenesysCloud other, URI address, StoreOpening store, Threads threads) {
        return new Workplace.Tools(other, address, store, threads, timers, Clock.systemUTC(), () -> nanos);
    }

    /// The states of all screens.
    Workplace workplace() {
        return workplace;
    }

    /// The program as it is started again on the same folder, the one before having been ended without a word.
    Workplace restarted() {
        return restarted(() -> Store.open(folder, true));
    }

    Workplace restarted(StoreOpening store) {
        return restarted(server, URI.create(sandbox.url()), store);
    }

    /// The same with a screen that does one thing after the other, as the real one does.
    Workplace restarted(Executor ui) {
        return restarted(server, URI.create(sandbox.url()), () -> Store.open(folder, true), ui);
    }

    Workplace restarted(GenesysCloud other, URI address, StoreOpening store) {
        return restarted(other, address, store, Runnable::run);
    }

    private Workplace restarted(GenesysCloud other, URI address, StoreOpening store, Executor ui) {
        Workplace again = Workplace.of(tools(other, address, store, new Threads(Runnable::run, ui)), words);
        again.editor().saver().setOwn("somebody-else", "Somebody Else");
        again.kept().refresh();
        watching = Optional.of(again.connection());
        return again;
    }

    private void exchanged(Exchange exchange) {
        exchanges.add(exchange);
        watching.ifPresent(connection -> connection.exchanged(exchange.status() > 0));
    }

    /// The server is gone, as if its machine had been switched off.
    void unplug() {
        sandbox.close();
    }

    /// A server at the same address, with the people as they were invented, whatever was changed before.
    void plugIn() {
        try {
            sandbox = Sandbox.start(settings.withPort(URI.create(sandbox.url()).getPort()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        token = sandbox.token();
    }

    /// Where what is kept is kept.
    Path folder() {
        return folder;
    }

    /// The timers, which only the test runs.
    Timers timers() {
        return timers;
    }

    /// An editor that has not been told yet whose token it is.
    Editor unaware() {
        return unaware;
    }

    static Desk open() {
        return open(Settings.standard());
    }

    static Desk open(Settings settings) {
        try {
            return new Desk(settings, Files.createTempDirectory("updateuser-desk-"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    OpenUser openAmara() {
        return open(find("amara okonkwo"));
    }

    OpenUser open(String name) {
        return open(find(name));
    }

    /// The row of one person, in whatever state.
    Person find(String name) {
        people().filter().states().add("deleted");
        people().filter().search().set("");
        people().refresh();
        people().filter().search().set(name);
        return people().shown().getFirst();
    }

    OpenUser open(Person person) {
        editor().open(person);
        return editor().current().get().orElseThrow();
    }

    /// What the server has now, seen by somebody else.
    Values served(OpenUser open) {
        return served(open.id());
    }

    /// The same of somebody who is not open.
    Values served(String id) {
        return others.user(id, false) instanceof Reading.Got<Values> got ? got.value() : deleted(id);
    }

    private Values deleted(String id) {
        return others.user(id, true) instanceof Reading.Got<Values> got ? got.value() : Values.EMPTY;
    }

    /// Sets switches of the sandbox.
    void behave(String json) {
        control("/sandbox/behaviour", json);
    }

    /// Orders faults of the sandbox.
    void fault(String json) {
        control("/sandbox/faults", json);
    }

    private void control(String path, String json) {
        send("PUT", path, json);
    }

    private void send(String method, String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                .header("Authorization", "Bearer " + sandbox.token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> answer = controls.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalArgumentException(answer.body());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /// Somebody else changes a person at once, over the same API.
    void somebodyElse(OpenUser open, String properties) {
        somebodyElse(open.id(), properties);
    }

    /// The same of somebody who is not open.
    void somebodyElse(String id, String properties) {
        int version = served(id).get(Catalogue.VERSION);
        send("PATCH", "/api/v2/users/" + id, "{\"version\":" + version + "," + properties + "}");
    }

    void useToken(String other) {
        token = other;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    Editor editor() {
        return workplace.editor();
    }

    People people() {
        return workplace.people();
    }

    Directory directory() {
        return workplace.directory();
    }

    Names names() {
        return workplace.names();
    }

    Words words() {
        return words;
    }

    Sentences sentences() {
        return new Sentences(words, workplace.names());
    }

    /// An editor on another server.
    Editor editorOn(GenesysCloud other, URI address) {
        return restarted(other, address, () -> Store.open(folder, true)).editor();
    }

    /// Another editor on the same server, whose answers the test may hold.
    Editor editorWith(Executor ui) {
        return Workplace.of(tools(new Threads(Runnable::run, ui)), words).editor();
    }

    /// The background, which the test may hold.
    Steps steps() {
        return steps;
    }

    /// Lets the typing rest.
    void pause() {
        nanos += 10_000_000_000L;
    }

    /// The bodies of all patches sent, in order.
    List<String> patches() {
        return exchanges.stream()
                .filter(exchange -> exchange.method().equals("PATCH"))
                .map(Exchange::request)
                .toList();
    }

    /// Every exchange but the reading of the list: method, path without query, status.
    List<String> log() {
        return exchanges.stream()
                .filter(exchange -> exchange.path().startsWith("/api/v2/users/"))
                .map(exchange -> exchange.method() + " " + exchange.status())
                .toList();
    }

    void forgetLog() {
        exchanges.clear();
    }

    /// Everything this client sent, with its answers.
    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    @Override
    public void close() {
        steps.release(); // a test that failed may have left work waiting, which would be waited for
        workplace.kept().close();
        controls.close();
        server.close();
        others.close();
        sandbox.close();
        Contract.requests(exchanges);
        Folders.delete(folder);
    }
}
