package org.updateuser.api;

import java.time.Instant;
import java.util.Optional;

/// What signs in: secrets. No text is made of them.
///
/// @param access the access token
/// @param refresh what gets another one without asking anybody, or `""`
/// @param until when it ends, if that was said
public record Token(String access, String refresh, Optional<Instant> until) {
    /// One that was given, of which nothing else is known.
    public static Token pasted(String access) {
        return new Token(access, "", Optional.empty());
    }

    /// Without the secrets.
    @Override
    public String toString() {
        return "Token[until " + until.map(Instant::toString).orElse("unknown") + "]";
    }
}
