package org.updateuser.app;

import java.net.URI;

/// A server to edit on, and the token to show there.
///
/// @param server an address that a token may be sent to
/// @param token the access token, a secret
public record Account(URI server, String token) {
    /// Without the token.
    @Override
    public String toString() {
        return "Account[" + server.getHost() + "]";
    }
}
