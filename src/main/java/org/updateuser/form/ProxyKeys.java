package org.updateuser.form;

import java.net.PasswordAuthentication;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The sign-ins of proxies that were typed or found in the keychain, until the program ends: one for all sessions of
/// a window. May be used by any number of threads.
public final class ProxyKeys {
    private final Map<String, PasswordAuthentication> held = new ConcurrentHashMap<>();

    /// What is held for a proxy; the same object as long as it is the same sign-in.
    ///
    /// @param place its name and port, as in `proxy.example:8080`
    public Optional<PasswordAuthentication> of(String place) {
        return Optional.ofNullable(held.get(place));
    }

    void hold(String place, PasswordAuthentication key) {
        held.put(place, key);
    }

    void drop(String place) {
        held.remove(place);
    }

    /// Without the secrets.
    @Override
    public String toString() {
        return "ProxyKeys" + held.keySet();
    }
}
