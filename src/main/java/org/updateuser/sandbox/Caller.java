package org.updateuser.sandbox;

import java.time.Instant;
import java.util.Set;

/// Who sends a request.
///
/// @param token the bearer token; empty for somebody who needs none
/// @param program whether it belongs to a program (client credentials) and not to a person (facts §4)
/// @param until when the token ends
/// @param scopes what its client may ask for; none for a program, to which scopes do not apply (facts §2)
record Caller(String token, boolean program, Instant until, Set<String> scopes) {
    static final Caller NOBODY = new Caller("", false, Instant.MAX, Set.of());

    /// Without the token.
    @Override
    public String toString() {
        return program ? "a program" : "a person";
    }
}
