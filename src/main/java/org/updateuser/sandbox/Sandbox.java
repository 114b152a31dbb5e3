package org.updateuser.sandbox;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A running sandbox. It knows its people until it is closed; nothing is kept on disk.
public final class Sandbox implements AutoCloseable {
    private final Settings settings;
    private final int port;
    private final Tokens tokens;
    private final LoginHost login;
    private final Service service;
    private final Reception reception;
    private final List<Consumer<Exchange>> observers = new CopyOnWriteArrayList<>();
    private Loopback loopback;

    private Sandbox(Settings settings, Loopback loopback) {
        this.settings = settings;
        this.loopback = loopback;
        this.port = loopback.port();
        this.tokens = new Tokens(settings.clock());
        this.service = new Service(settings, tokens, "http://127.0.0.1:" + port);
        this.login = new LoginHost(tokens, service.behaviour(), settings.clock());
        this.reception = new Reception(
                new Gate(tokens, port),
                new Allowance(settings.clock()),
                service,
                login,
                exchange -> observers.forEach(observer -> observer.accept(exchange)));
    }

    /// Starts one.
    ///
    /// @throws PortInUse if the settings name a port and it is taken
    /// @throws IOException if this machine lets nobody listen on loopback
    public static Sandbox start(Settings settings) throws IOException {
        Loopback loopback = Loopback.bind(settings.port());
        var sandbox = new Sandbox(settings, loopback);
        loopback.serve(sandbox.reception);
        return sandbox;
    }

    /// Where it is: `http://127.0.0.1:` and the port, without a path.
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /// The bearer token, another one in every run.
    public String token() {
        return tokens.first().token();
    }

    /// The id of the client with which people sign in by browser at `/oauth/authorize`: code with PKCE, for
    /// `http://localhost` and any port.
    public String browserClient() {
        return LoginHost.BROWSER_CLIENT;
    }

    /// The id of the client with which programs sign in.
    public String programClient() {
        return LoginHost.PROGRAM_CLIENT;
    }

    /// The secret of [#programClient], another one in every run.
    public String programSecret() {
        return login.secret();
    }

    /// How many people there were at the start, the deleted included.
    public int people() {
        return settings.people();
    }

    /// What its people follow from.
    public long seed() {
        return settings.seed();
    }

    /// Shows every later request with its answer, before the answer is sent, on the thread that serves it. It must
    /// not throw.
    public void observe(Consumer<Exchange> observer) {
        observers.add(observer);
    }

    /// Sets a switch, as `PUT /sandbox/behaviour` does.
    ///
    /// @param behaviour a JSON object, such as `{"conflict": "400"}`
    /// @throws IllegalArgumentException if it is not understood
    public void behave(String behaviour) {
        controlled(() -> service.behaviour().set(Json.readObject(behaviour)));
    }

    /// Orders faults in place of those ordered before, as `PUT /sandbox/faults` does.
    ///
    /// @param faults a [Fault] as JSON, or `{"faults": [...]}`; `{"faults": []}` takes all back
    /// @throws IllegalArgumentException if it is not understood
    public void fail(String faults) {
        controlled(() -> service.faults().order(Json.readObject(faults)));
    }

    private static void controlled(Runnable control) {
        try {
            control.run();
        } catch (Refusal refusal) {
            throw new IllegalArgumentException(refusal.getMessage(), refusal);
        }
    }

    /// Goes away, as a service does that is started anew: every connection ends, and nobody listens. What it knows, and
    /// the tokens that it gave, stay.
    public synchronized void goAway() {
        loopback.close();
    }

    /// Is back where it was, as it was.
    ///
    /// @throws PortInUse if somebody else has taken the port meanwhile
    /// @throws IOException if this machine lets nobody listen on loopback
    public synchronized void comeBack() throws IOException {
        loopback.close();
        loopback = Loopback.bind(port);
        loopback.serve(reception);
    }

    /// Stops at once; a request that is being served gets no answer.
    @Override
    public synchronized void close() {
        loopback.close();
    }
}
