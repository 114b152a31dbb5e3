package org.updateuser.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.updateuser.api.Exchange;
import org.updateuser.api.GenesysCloud;
import org.updateuser.model.Person;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

/// A sandbox, a client and the screens' states on it, everything on the thread of the test.
final class Desk implements AutoCloseable {
    private final Sandbox sandbox;
    private final GenesysCloud server;
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final Words words = new Words(Locale.ENGLISH);
    private final Names names = new Names();
    private final People people;
    private final Editor editor;
    private long nanos;

    private Desk(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.server = new GenesysCloud(URI.create(sandbox.url()), sandbox::token, exchanges::add);
        Threads direct = new Threads(Runnable::run, Runnable::run);
        this.people = new People(server, direct, words, names, Clock.systemUTC());
        this.editor = new Editor(server, direct, words, () -> nanos);
    }

    static Desk open() {
        try {
            return new Desk(Sandbox.start(Settings.standard()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    OpenUser openAmara() {
        people.refresh();
        people.search().set("amara okonkwo");
        return open(people.shown().getFirst());
    }

    OpenUser open(Person person) {
        editor.open(person);
        return editor.current().get().orElseThrow();
    }

    Sandbox sandbox() {
        return sandbox;
    }

    Editor editor() {
        return editor;
    }

    People people() {
        return people;
    }

    Names names() {
        return names;
    }

    Words words() {
        return words;
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

    @Override
    public void close() {
        server.close();
        sandbox.close();
    }
}
