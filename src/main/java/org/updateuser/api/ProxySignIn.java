package org.updateuser.api;

import java.net.Authenticator;
import java.net.Authenticator.RequestorType;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Signs in at a proxy on the way, with the name and the password that this process's [Authenticator] has for it.
///
/// The JDK's client could ask that one by itself, but would then do so for servers as well, and takes an answer 401
/// that names no scheme for a broken one. Only the scheme Basic is spoken, inside the tunnel's own request: the server
/// never sees it.
final class ProxySignIn {
    private static final String SCHEME = "Basic";
    private static final String SECURE = "https";

    private ProxySignIn() {}

    /// Adds it to a request, where there is a proxy on its way and somebody knows the sign-in.
    static HttpRequest.Builder add(HttpRequest.Builder request, URI uri) {
        if (SECURE.equalsIgnoreCase(uri.getScheme())) { // anything else stays on this machine
            proxy(uri)
                    .flatMap(proxy -> known(proxy, uri))
                    .ifPresent(known -> request.setHeader("Proxy-Authorization", SCHEME + " " + encoded(known)));
        }
        return request;
    }

    private static Optional<InetSocketAddress> proxy(URI uri) {
        ProxySelector selector = ProxySelector.getDefault();
        List<Proxy> way = selector == null ? List.of() : selector.select(uri);
        return way.stream()
                .findFirst()
                .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
                .map(Proxy::address)
                .map(InetSocketAddress.class::cast);
    }

    private static Optional<PasswordAuthentication> known(InetSocketAddress proxy, URI uri) {
        try {
            return Optional.ofNullable(Authenticator.requestPasswordAuthentication(
                    proxy.getHostString(),
                    null,
                    proxy.getPort(),
                    "http",
                    "",
                    SCHEME,
                    uri.toURL(),
                    RequestorType.PROXY));
        } catch (MalformedURLException notOfTheWeb) {
            return Optional.empty();
        }
    }

    private static String encoded(PasswordAuthentication known) {
        String pair = known.getUserName() + ":" + String.valueOf(known.getPassword());
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
