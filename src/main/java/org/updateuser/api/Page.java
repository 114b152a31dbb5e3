package org.updateuser.api;

/// The pages that a browser may be shown at the end of a sign-in, with their status.
public enum Page {
    /// The answer came.
    DONE(200),
    /// The answer was no.
    DENIED(200),
    /// Somebody without the secret, or a second time.
    STRANGER(403),
    /// Not addressed as the listener is.
    FOREIGN(403),
    NOWHERE(404),
    NOT_GET(405),
    MALFORMED(400);

    private final int status;

    Page(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /// Whether it is an answer to somebody who signs in, rather than to somebody who should not be there.
    public boolean isAnswer() {
        return status == 200;
    }
}
