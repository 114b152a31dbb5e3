package org.updateuser.api;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.updateuser.api.Unacceptable.Reason;

/// Where a server is: its address without a slash at the end.
final class ServerAddress {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int PORT_MOST = 65_535;

    private final String base;

    /// @throws Unacceptable if no token may be sent there
    ServerAddress(URI uri) {
        check(uri);
        String text = uri.toString();
        this.base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /// The address of something on that server.
    URI at(String path) {
        return URI.create(base + path);
    }

    /// Whether it is spoken to over TLS.
    boolean isSecret() {
        return base.regionMatches(true, 0, "https:", 0, 6);
    }

    static void check(URI uri) {
        @Nullable Reason reason = objection(uri);
        if (reason != null) {
            throw new Unacceptable(reason);
        }
    }

    private static @Nullable Reason objection(URI uri) {
        if (uri.getRawUserInfo() != null
                || Optional.ofNullable(uri.getRawAuthority()).orElse("").contains("@")) {
            return Reason.USER_INFO;
        }
        if (uri.getHost() == null) {
            return Reason.NO_HOST;
        }
        if (!isSecure(uri)) {
            return Reason.NOT_SECURE;
        }
        if (uri.getPort() > PORT_MOST) {
            return Reason.PORT;
        }
        return uri.getRawQuery() == null && uri.getRawFragment() == null ? null : Reason.QUERY;
    }

    private static boolean isSecure(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return "https".equalsIgnoreCase(uri.getScheme())
                || ("http".equalsIgnoreCase(uri.getScheme()) && LOOPBACK.contains(host));
    }
}
