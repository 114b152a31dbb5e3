package org.updateuser.sandbox;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who gets in.
///
/// Any page in a browser on this machine can reach a loopback port: Host and Origin keep it, and names that somebody
/// points to 127.0.0.1, away from people who are being edited.
final class Gate {
    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final Set<String> hosts;

    Gate(Tokens tokens, int port) {
        this.tokens = tokens;
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    /// Refuses whoever does not address this server by a name of loopback, or comes from another site's page.
    void checkAddress(Headers headers) {
        String host = sole(headers.get("Host"));
        String origin = sole(headers.get("Origin"));
        if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
            throw new Refusal(403, "not.authorized", "This sandbox is addressed on loopback only");
        }
        if (origin != null && !origin.equalsIgnoreCase("http://" + host)) {
            throw new Refusal(403, "not.authorized", "This sandbox does not answer pages of another origin");
        }
    }

    /// Who it is, by the token; whoever has none that is good is refused.
    ///
    /// @param steering whether the sandbox itself is meant: for that the first token stays good when it has ended
    Caller caller(Headers headers, boolean steering) {
        String authorization = sole(headers.get("Authorization"));
        if (authorization == null) {
            throw new Refusal(401, "authentication.required", "A bearer token is needed");
        }
        String token = authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
        if (steering && tokens.isFirst(token)) {
            return tokens.first();
        }
        return tokens.find(token)
                .orElseThrow(() -> new Refusal(401, "bad.credentials", "The bearer token is not this sandbox's"));
    }

    /// The header's value; none if it is missing, and a value that fits nothing if it came more than once.
    private static @Nullable String sole(@Nullable List<String> values) {
        if (values == null || values.isEmpty()) {
            return null;
        }
        return values.size() == 1 ? values.getFirst() : String.join(",", values);
    }
}
