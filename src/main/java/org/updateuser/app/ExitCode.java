package org.updateuser.app;

/// How the process ends, for scripts.
public enum ExitCode {
    /// What was asked for is done.
    DONE(0),
    /// Something failed on the way.
    FAILED(1),
    /// The options are wrong; nothing was started.
    WRONG_OPTION(2),
    /// The machine lacks something: a display, a folder, a port.
    CANNOT_START(3),
    /// The server of the options cannot be reached or does not accept the token.
    NOT_CONNECTED(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /// The number the operating system gets.
    public int code() {
        return code;
    }
}
