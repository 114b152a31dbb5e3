package org.updateuser.sandbox;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who gets in.
///
/// Any page in a browser on this machine can reach a loopback port: Host and Origin keep it, and names that somebody
/// points to 127.0.0.1, away from people who are being edited.
final class Gate {
    private final String token;
    private final Set<String> hosts;

    Gate(String token, int port) {
        this.token = token;
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

    /// Refuses whoever does not carry this run's token.
    void checkToken(Headers headers) {
        String authorization = sole(headers.get("Authorization"));
        if (authorization == null) {
            throw new Refusal(401, "authentication.required", "A bearer token is needed");
        }
        if (!same(authorization, "Bearer " + token)) {
            throw new Refusal(401, "bad.credentials", "The bearer token is not this sandbox's");
        }
    }

    private static boolean same(String given, String wanted) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }

    /// The header's value; none if it is missing, and a value that fits nothing if it came more than once.
    private static @Nullable String sole(@Nullable List<String> values) {
        if (values == null || values.isEmpty()) {
            return null;
        }
        return values.size() == 1 ? values.getFirst() : String.join(",", values);
    }
}
