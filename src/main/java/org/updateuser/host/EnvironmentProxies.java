package org.updateuser.host;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The proxy that `HTTPS_PROXY` names, but for the hosts of `NO_PROXY` and this machine itself; lower case counts
/// as well, and first, as with curl. Without such a variable, whatever was chosen before is.
public final class EnvironmentProxies extends ProxySelector {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int PORT = 8080; // where none is named

    private final Optional<Proxy> proxy;
    private final Optional<PasswordAuthentication> known;
    private final List<String> direct;
    private final Optional<ProxySelector> before;

    /// From the environment variables.
    ///
    /// @param before who is asked where none is named
    public EnvironmentProxies(Map<String, String> environment, Optional<ProxySelector> before) {
        Optional<URI> address = address(variable(environment, "https_proxy"));
        this.proxy = address.map(EnvironmentProxies::proxy);
        this.known = address.flatMap(found -> Optional.ofNullable(found.getUserInfo()))
                .map(EnvironmentProxies::nameAndPassword);
        this.direct = List.of(
                variable(environment, "no_proxy").toLowerCase(Locale.ROOT).split("[,\\s]+", -1));
        this.before = before;
    }

    private static String variable(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        return value.isEmpty() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : value;
    }

    private static Optional<URI> address(String text) {
        try {
            URI address = URI.create(text.contains("://") ? text : "http://" + text);
            return Optional.of(address).filter(found -> found.getHost() != null);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Proxy proxy(URI address) {
        int port = address.getPort() < 0 ? PORT : address.getPort();
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(address.getHost(), port));
    }

    private static PasswordAuthentication nameAndPassword(String user) {
        int colon = user.indexOf(':');
        return colon < 0
                ? new PasswordAuthentication(user, new char[0])
                : new PasswordAuthentication(
                        user.substring(0, colon), user.substring(colon + 1).toCharArray());
    }

    /// The name and the password that stand in the proxy's address, for that proxy and for nobody else.
    public Optional<PasswordAuthentication> signIn(String host, int port) {
        boolean mine = proxy.map(Proxy::address)
                .filter(InetSocketAddress.createUnresolved(host, port)::equals)
                .isPresent();
        return mine ? known : Optional.empty();
    }

    @Override
    public List<Proxy> select(URI uri) {
        String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
        if (LOOPBACK.contains(host) || (proxy.isPresent() && direct.stream().anyMatch(one -> covers(one, host)))) {
            return List.of(Proxy.NO_PROXY);
        }
        return proxy.map(List::of)
                .orElseGet(() -> before.map(other -> other.select(uri)).orElse(List.of(Proxy.NO_PROXY)));
    }

    /// A name covers itself and what ends in it; `*` covers all.
    private static boolean covers(String pattern, String host) {
        String name = pattern.startsWith(".") ? pattern.substring(1) : pattern;
        return name.equals("*") || (!name.isEmpty() && (host.equals(name) || host.endsWith("." + name)));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException problem) {
        before.ifPresent(other -> other.connectFailed(uri, address, problem));
    }
}
