package org.updateuser.api;

import java.io.IOException;
import java.net.URI;

/// One sign-in with the browser: authorization code with PKCE, brought back to loopback (RFC 8252).
public final class BrowserSignIn implements AutoCloseable {
    private final Login login;
    private final String clientId;
    private final Pkce pkce = Pkce.random();
    private final URI page;
    private final Callback callback;

    private BrowserSignIn(Login login, String clientId, int port, Alarm alarm, Pages pages) throws IOException {
        this.login = login;
        this.clientId = clientId;
        String state = Pkce.unguessable();
        this.callback = Callback.open(port, state, alarm, pages);
        this.page = login.page(clientId, callback.redirect(), pkce, state);
    }

    /// Listens from now on, for 120 seconds at most.
    ///
    /// @param port the port of the redirect that the client has registered, or 0 for `http://localhost` without one
    /// @param pages what the browser shows at the end
    /// @throws IOException if the port is taken, or this machine lets nobody listen
    public static BrowserSignIn begin(Login login, String clientId, int port, Alarm alarm, Pages pages)
            throws IOException {
        return new BrowserSignIn(login, clientId, port, alarm, pages);
    }

    /// What the browser has to open.
    public URI page() {
        return page;
    }

    /// Waits for the browser, and exchanges what it brought. Blocks.
    public Grant grant() {
        return switch (callback.answer().join()) {
            case Arrived.Code(String code) -> login.code(clientId, code, callback.redirect(), pkce);
            case Arrived.Denied(String error) -> new Grant.Denied(0, error);
            case Arrived.Nothing(Arrived.Why why) -> new Grant.Left(why);
        };
    }

    /// Calls it off, unless the browser has answered.
    @Override
    public void close() {
        callback.close();
    }
}
