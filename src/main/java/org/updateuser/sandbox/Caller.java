package org.updateuser.sandbox;

/// Who sends a request.
///
/// @param token the bearer token; empty for somebody who needs none
/// @param program whether it belongs to a program (client credentials) and not to a person (facts §4)
record Caller(String token, boolean program) {
    static final Caller NOBODY = new Caller("", false);

    /// Without the token.
    @Override
    public String toString() {
        return program ? "a program" : "a person";
    }
}
