package org.updateuser.form;

import java.time.Instant;
import java.util.Optional;
import org.updateuser.api.Token;

/// A token as one text, as it lies in the keychain: when it ends in seconds, or 0; what gets another one, or `-`;
/// the token.
final class KeptToken {
    private KeptToken() {}

    static String text(Token token) {
        long until = token.until().map(Instant::getEpochSecond).orElse(0L);
        String refresh = token.refresh().isEmpty() || token.refresh().contains(" ") ? "-" : token.refresh();
        return until + " " + refresh + " " + token.access();
    }

    /// The token of such a text, or nothing where it is none.
    static Optional<Token> read(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 3 || !parts[0].matches("\\d{1,12}") || parts[2].isEmpty()) {
            return Optional.empty();
        }
        long until = Long.parseLong(parts[0]);
        return Optional.of(new Token(
                parts[2],
                parts[1].equals("-") ? "" : parts[1],
                until == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(until))));
    }
}
