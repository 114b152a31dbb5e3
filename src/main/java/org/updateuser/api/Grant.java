package org.updateuser.api;

import org.updateuser.patch.Trouble;

/// What came of asking for a token.
public sealed interface Grant {
    /// A token.
    record Given(Token token) implements Grant {}

    /// The login host said no.
    ///
    /// @param status the HTTP status, or 0 where the browser brought the no
    /// @param error its word, such as `invalid_client`, or `""`; letters, digits, `.`, `-` and `_` only
    record Denied(int status, String error) implements Grant {}

    /// No answer that counts.
    record Failed(Trouble trouble) implements Grant {}

    /// Nobody answered in the browser within the time, or it was called off.
    record Left(Arrived.Why why) implements Grant {}
}
