package org.updateuser.api;

/// An address no token may be sent to.
public final class Unacceptable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /// Why not. Each has a sentence of its own.
    public enum Reason {
        /// Neither https nor http to this machine: whoever listens on the way would have the token.
        NOT_SECURE,
        /// No host, or none that can be one.
        NO_HOST,
        /// A name or password in the address.
        USER_INFO,
        /// A query or a fragment, which an address of a server has not.
        QUERY,
        /// A port beyond 65535.
        PORT
    }

    private final Reason reason;

    Unacceptable(Reason reason) {
        super("server address: " + reason); // not the address: a password may be in it
        this.reason = reason;
    }

    /// Why not.
    public Reason reason() {
        return reason;
    }
}
