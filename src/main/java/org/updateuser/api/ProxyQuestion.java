package org.updateuser.api;

/// A proxy on the way that wants to know who one is.
///
/// @param host its name
/// @param realm what it calls itself, or `""`; anybody may have written that
public record ProxyQuestion(String host, int port, String realm) {
    /// By what it is known.
    public String place() {
        return host + ":" + port;
    }
}
