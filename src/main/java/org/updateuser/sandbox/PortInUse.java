package org.updateuser.sandbox;

import java.io.IOException;
import java.io.Serial;

/// The port that the sandbox was told to take is somebody else's.
public final class PortInUse extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int port;

    PortInUse(int port, IOException cause) {
        super("Port " + port + " on loopback is in use by another program", cause);
        this.port = port;
    }

    /// The port in question.
    public int port() {
        return port;
    }
}
