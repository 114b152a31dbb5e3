package org.updateuser.patch;

/// Why an exchange with a server came to nothing.
///
/// @param kind what happened
/// @param detail the technical part, shown on request; never a token, never people's data
public record Trouble(Kind kind, String detail) {
    /// What can happen. Each has a sentence under `trouble.<kind>`.
    public enum Kind {
        UNKNOWN_HOST,
        UNREACHABLE,
        TIMED_OUT,
        CUT_OFF,
        NOT_TRUSTED,
        NOT_JSON,
        WRONG_SHAPE,
        TOO_LARGE,
        REDIRECTED,
        /// A proxy on the way asks for a sign-in.
        PROXY,
        /// A proxy on the way asks for a sign-in of a kind that this program does not speak.
        PROXY_FOREIGN,
        /// It could not be written down on this machine before it was sent, and so it was not sent.
        NOT_WRITTEN_DOWN
    }
}
