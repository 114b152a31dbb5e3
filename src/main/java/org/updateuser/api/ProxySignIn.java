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
import org.updateuser.api.Attempt.Answered;

/// Signs a request in at a proxy on the way, with the name and the password that this process's [Authenticator] has
/// for it, and has somebody asked where that is not enough.
///
/// The JDK's client could ask that one by itself, but would then do so for servers as well, and takes an answer 401
/// that names no scheme for a broken one. Only the scheme Basic is spoken, inside the tunnel's own request: the server
/// never sees it.
final class ProxySignIn {
    private static final String SCHEME = "Basic";
    private static final String SECURE = "https";

    private final URI uri;
    private final Optional<InetSocketAddress> proxy;
    private Optional<PasswordAuthentication> sent = Optional.empty();
    private Optional<ProxyQuestion> asked = Optional.empty();

    /// @param uri where one request goes, be it sent once or more often
    ProxySignIn(URI uri) {
        this.uri = uri;
        this.proxy = SECURE.equalsIgnoreCase(uri.getScheme()) ? proxy(uri) : Optional.empty(); // else on this machine
    }

    /// Adds it to the request, where there is a proxy on its way and somebody knows the sign-in.
    HttpRequest.Builder add(HttpRequest.Builder request) {
        sent = proxy.flatMap(this::known);
        sent.ifPresent(known -> request.setHeader("Proxy-Authorization", SCHEME + " " + encoded(known)));
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

    private Optional<PasswordAuthentication> known(InetSocketAddress there) {
        try {
            return Optional.ofNullable(Authenticator.requestPasswordAuthentication(
                    there.getHostString(),
                    null,
                    there.getPort(),
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

    /// Whether the same is to be sent once more, since the proxy did not let it through and somebody has given another
    /// sign-in. Blocks while they are asked.
    boolean isToRepeat(Attempt attempt) {
        if (!(Authenticator.getDefault() instanceof ProxyGate gate)) {
            return false;
        }
        Optional<ProxyQuestion> before = asked;
        asked = attempt instanceof Answered answer ? answer.challenge().flatMap(this::question) : Optional.empty();
        if (asked.isEmpty()) {
            before.ifPresent(question -> gate.heard(question, attempt instanceof Answered));
            return false;
        }
        return gate.ask(asked.get(), sent) && isAnother(proxy.flatMap(this::known));
    }

    /// What was refused is not sent again, whoever says so.
    private boolean isAnother(Optional<PasswordAuthentication> now) {
        return now.isPresent() && (sent.isEmpty() || now.get() != sent.get());
    }

    private Optional<ProxyQuestion> question(ProxyChallenge challenge) {
        return proxy.filter(there -> challenge.isSpoken())
                .map(there -> new ProxyQuestion(there.getHostString(), there.getPort(), challenge.realm()));
    }
}
