package org.updateuser.api;

/// Where the access token comes from.
@FunctionalInterface
public interface TokenSource {
    /// The token to send now. May block while another one is fetched.
    String get();

    /// Told that the service did not accept a token.
    ///
    /// @param rejected the one that was sent
    /// @return whether [#get] now has another one, with which it is worth sending the same again
    default boolean renew(String rejected) {
        return false;
    }
}
