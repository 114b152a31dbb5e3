package org.updateuser.sandbox;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A running sandbox. It knows its people until it is closed; nothing is kept on disk.
public final class Sandbox implements AutoCloseable {
    private final Settings settings;
    private final Loopback loopback;
    private final Tokens tokens;
    private final LoginHost login;
    private final Service service;
    private final List<Consumer<Exchange>> observers = new CopyOnWriteArrayList<>();

    private Sandbox(Settings settings, Loopback loopback) {
        this.settings = settings;
        this.loopback = loopback;
        this.tokens = new Tokens(settings.clock());
        this.service = new Service(settings, tokens, "http://127.0.0.1:" + loopback.port());
        this.login = new LoginHost(tokens, service.behaviour(), settings.clock());
    }

    /// Starts one.
    ///
    /// @throws PortInUse if the settings name a port and it is taken
    /// @throws IOException if this machine lets nobody listen on loopback
    public static Sandbox start(Settings settings) throws IOException {
        Loopback loopback = Loopback.bind(settings.port());
        var sandbox = new Sandbox(settings, loopback);
        loopback.serve(new Reception(
                new Gate(sandbox.tokens, loopback.port()),
                new Allowance(settings.clock()),
                sandbox.service,
                sandbox.login,
                exchange -> sandbox.observers.forEach(observer -> observer.accept(exchange))));
        return sandbox;
    }

    /// Where it is: `http://127.0.0.1:` and the port, without a path.
    public String url() {
        return "http://127.0.0.1:" + loopback.port();
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

    /// Stops at once; a request that is being served gets no answer.
    @Override
    public void close() {
        loopback.close();
    }
}
