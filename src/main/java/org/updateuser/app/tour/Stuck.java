package org.updateuser.app.tour;

/// A step of the tour did not come to its end.
final class Stuck extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stuck(String what) {
        super(what);
    }

    Stuck(String what, Throwable cause) {
        super(what, cause);
    }
}
