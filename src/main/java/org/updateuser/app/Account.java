package org.updateuser.app;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.updateuser.api.Bearer;
import org.updateuser.api.Login;
import org.updateuser.api.Site;
import org.updateuser.api.Timeouts;
import org.updateuser.api.Token;
import org.updateuser.api.TokenSource;

/// A server to edit on, and what signs in there: an access token or, without one, a client with its secret.
///
/// @param server an address that a token may be sent to
/// @param token the access token, a secret, or `""`
/// @param client the id of an OAuth client for client credentials, or `""`
/// @param clientSecret its secret, or `""`
public record Account(URI server, String token, String client, String clientSecret) {
    /// With a token.
    public Account(URI server, String token) {
        this(server, token, "", "");
    }

    /// The token while it lives. That of a client is fetched when it is first needed.
    TokenSource tokens() {
        Clock clock = Clock.systemUTC();
        if (!token.isEmpty()) {
            return new Bearer(Token.pasted(token), Bearer.Renewal.NONE, clock);
        }
        return new Bearer(new Token("", "", Optional.of(Instant.EPOCH)), old -> fetched(clock), clock);
    }

    private org.updateuser.api.Grant fetched(Clock clock) {
        try (Login login = new Login(Site.named(server.toString()).login(), clock, Timeouts.USUAL)) {
            return login.program(client, clientSecret);
        }
    }

    /// Without the secrets.
    @Override
    public String toString() {
        return "Account[" + server.getHost() + "]";
    }
}
