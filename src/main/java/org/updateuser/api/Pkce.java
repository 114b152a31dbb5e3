package org.updateuser.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// The proof that whoever exchanges a code is who asked for it (RFC 7636), with the method S256.
///
/// @param verifier the secret half, 43 letters
/// @param challenge the half that is shown beforehand
record Pkce(String verifier, String challenge) {
    private static final int RANDOM_BYTES = 32; // as RFC 7636 section 4.1 recommends

    /// A new one.
    static Pkce random() {
        return of(unguessable());
    }

    static Pkce of(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return new Pkce(verifier, text(digest));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// A text nobody guesses, which any URL carries unharmed.
    static String unguessable() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return text(random);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Without the secret half.
    @Override
    public String toString() {
        return "Pkce[" + challenge + "]";
    }
}
