package org.updateuser.app;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.updateuser.api.ProxyGate;
import org.updateuser.api.ProxyQuestion;
import org.updateuser.form.ProxyKeys;

/// Knows the sign-ins of the proxies on the way, for all connections of this process, and has the window's session ask
/// for one where none is good. Servers get nothing of it.
final class Gatekeeper extends Authenticator implements ProxyGate {
    private final ProxyKeys keys = new ProxyKeys();
    private volatile BiFunction<String, Integer, Optional<PasswordAuthentication>> environment =
            (host, port) -> Optional.empty();
    private volatile Optional<ProxyGate> desk = Optional.empty();

    /// What was typed, or found in the keychain.
    ProxyKeys keys() {
        return keys;
    }

    /// Says who knows the sign-in of a proxy beforehand. What is typed later goes before that.
    void follow(BiFunction<String, Integer, Optional<PasswordAuthentication>> known) {
        environment = known;
    }

    /// Says who asks, from now on. Before, nobody does, and what is under way comes to nothing.
    void sendTo(ProxyGate there) {
        desk = Optional.of(there);
    }

    @Override
    protected @Nullable PasswordAuthentication getPasswordAuthentication() {
        if (getRequestorType() != RequestorType.PROXY) {
            return null;
        }
        return keys.of(new ProxyQuestion(getRequestingHost(), getRequestingPort(), "").place())
                .or(() -> environment.apply(getRequestingHost(), getRequestingPort()))
                .orElse(null);
    }

    @Override
    public boolean ask(ProxyQuestion question, Optional<PasswordAuthentication> sent) {
        return desk.filter(there -> there.ask(question, sent)).isPresent();
    }

    @Override
    public void heard(ProxyQuestion question, boolean passed) {
        desk.ifPresent(there -> there.heard(question, passed));
    }
}
