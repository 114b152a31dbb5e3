package org.updateuser.sandbox;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A running sandbox. It knows its people until it is closed; nothing is kept on disk.
public final class Sandbox implements AutoCloseable {
    private final Settings settings;
    private final Loopback loopback;
    private final String token;
    private final List<Consumer<Exchange>> observers = new CopyOnWriteArrayList<>();

    private Sandbox(Settings settings, Loopback loopback, String token) {
        this.settings = settings;
        this.loopback = loopback;
        this.token = token;
    }

    /// Starts one.
    ///
    /// @throws PortInUse if the settings name a port and it is taken
    /// @throws IOException if this machine lets nobody listen on loopback
    public static Sandbox start(Settings settings) throws IOException {
        Loopback loopback = Loopback.bind(settings.port());
        var sandbox = new Sandbox(settings, loopback, newToken());
        var service = new Service(settings, sandbox.url());
        loopback.serve(new Reception(
                new Gate(sandbox.token, loopback.port()),
                new Allowance(settings.clock()),
                service,
                exchange -> sandbox.observers.forEach(observer -> observer.accept(exchange))));
        return sandbox;
    }

    private static String newToken() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return "sandbox-" + HexFormat.of().formatHex(random);
    }

    /// Where it is: `http://127.0.0.1:` and the port, without a path.
    public String url() {
        return "http://127.0.0.1:" + loopback.port();
    }

    /// The bearer token, another one in every run.
    public String token() {
        return token;
    }

    /// How many people there are in all, the deleted included.
    public int people() {
        return settings.people();
    }

    /// What its people follow from.
    public long seed() {
        return settings.seed();
    }

    /// Shows every later request with its answer, before the answer is sent, on the thread that serves it. It must not
    /// throw.
    public void observe(Consumer<Exchange> observer) {
        observers.add(observer);
    }

    /// Stops at once; a request that is being served gets no answer.
    @Override
    public void close() {
        loopback.close();
    }
}
