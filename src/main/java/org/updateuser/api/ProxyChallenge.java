package org.updateuser.api;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a proxy says with a 407 (RFC 9110 section 11.7.1).
///
/// @param schemes the ways to sign in that it names, in lower case
/// @param realm what it calls itself for the scheme Basic, shortened, or `""`; anybody may have written that
record ProxyChallenge(List<String> schemes, String realm) {
    private static final int ASKS = 407; // RFC 9110 section 15.5.8: no server says so
    private static final int REALM_MOST = 80; // characters
    private static final String SPOKEN = "basic";

    private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern SCHEME =
            Pattern.compile("(?:^|,)\\s*([\\w!#$%&'*+.^`|~-]+)(?=\\s*(?:,|$)|\\s+[^\\s=,])");
    private static final Pattern REALM = Pattern.compile(
            "(?i)(?:^|,)\\s*basic\\s(?:.*?[\\s,])??realm\\s*=\\s*(?:\"((?:\\\\.|[^\"\\\\])*)\"|([^\\s,\"]+))");

    /// What an answer asks, if it is that of a proxy.
    static Optional<ProxyChallenge> of(HttpResponse<?> response) {
        return response.statusCode() == ASKS
                ? Optional.of(read(response.headers().allValues("Proxy-Authenticate")))
                : Optional.empty();
    }

    static ProxyChallenge read(List<String> values) {
        List<String> schemes = values.stream()
                .flatMap(value ->
                        SCHEME.matcher(QUOTED.matcher(value).replaceAll("\"\"")).results())
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .toList();
        String realm = values.stream()
                .flatMap(value -> REALM.matcher(value).results())
                .map(ProxyChallenge::realm)
                .findFirst()
                .orElse("");
        return new ProxyChallenge(schemes, realm);
    }

    private static String realm(MatchResult found) {
        String raw = found.group(1) == null ? found.group(2) : found.group(1);
        String text = raw.replaceAll("\\\\(.)", "$1").replaceAll("\\p{C}", " ").strip();
        return text.length() <= REALM_MOST
                ? text
                : text.substring(0, REALM_MOST).strip() + "…";
    }

    /// Whether this program can sign in there. A proxy that names no way at all may take the usual one.
    boolean isSpoken() {
        return schemes.isEmpty() || schemes.contains(SPOKEN);
    }

    /// The technical part.
    String detail() {
        return String.join(", ", schemes);
    }
}
