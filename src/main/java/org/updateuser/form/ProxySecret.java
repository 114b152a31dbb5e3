package org.updateuser.form;

import java.net.PasswordAuthentication;
import java.util.Optional;

/// The sign-in of a proxy as one text, as it lies in the keychain: the name, a line's end, the password.
final class ProxySecret {
    private ProxySecret() {}

    /// By what that of a proxy is found.
    static String id(String place) {
        return "proxy " + place;
    }

    static String text(PasswordAuthentication key) {
        return key.getUserName() + "\n" + String.valueOf(key.getPassword());
    }

    /// The sign-in of such a text, or nothing where it is none.
    static Optional<PasswordAuthentication> read(String text) {
        int end = text.indexOf('\n');
        return end <= 0
                ? Optional.empty()
                : Optional.of(new PasswordAuthentication(
                        text.substring(0, end), text.substring(end + 1).toCharArray()));
    }
}
