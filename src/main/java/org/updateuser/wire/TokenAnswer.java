package org.updateuser.wire;

/// A login host's answer with a token; secrets.
///
/// @param access the access token
/// @param refresh the refresh token, or `""`
/// @param seconds how long the access token lasts, or 0 where that was not said
public record TokenAnswer(String access, String refresh, long seconds) {
    /// Without the secrets.
    @Override
    public String toString() {
        return "TokenAnswer[" + seconds + " s]";
    }
}
