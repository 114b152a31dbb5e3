package org.updateuser.host;

/// The keychain of the system cannot be used. It never holds a secret.
public final class KeychainProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /// What is wrong.
    public enum Kind {
        /// This system has none, or nothing that speaks with it.
        MISSING,
        /// It is locked, or said no.
        REFUSED,
        /// It did not answer within the time.
        SILENT
    }

    private final Kind kind;

    KeychainProblem(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /// What is wrong.
    public Kind kind() {
        return kind;
    }
}
