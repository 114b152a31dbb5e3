package org.updateuser.app;

import java.io.Serial;
import java.util.List;

/// Why the program cannot start on this machine, or cannot go on.
public final class StartProblem extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /// What can be missing.
    public enum Kind {
        /// There is no display at all.
        NO_DISPLAY,
        /// The display's name: it cannot be opened.
        DISPLAY,
        /// There is a Wayland display, but no X server on it.
        WAYLAND_ONLY,
        /// GTK, or what it needs, is not installed.
        GTK,
        /// The library: the window is drawn with it, and it is not installed.
        LIBRARY,
        /// The library: text is drawn with it, and it is not installed.
        FONTS,
        /// The toolkit's own name for its failure.
        TOOLKIT,
        /// The seconds waited: the display does not answer.
        NO_ANSWER,
        /// The folder: something that is no folder is in its way.
        NOT_A_FOLDER,
        /// The folder: it cannot be created or written.
        NOT_WRITABLE,
        /// The port: somebody else has it.
        PORT,
        /// Nobody may listen on loopback.
        LOOPBACK,
        /// The folder: another process has it, and nothing may be written there.
        FOLDER_TAKEN,
        /// The name: no connection is called so.
        NO_CONNECTION,
        /// The name, and why: the connection cannot be used without a window.
        NOT_ENTERED,
        /// The address, and what happened: the server cannot be used.
        UNREACHABLE,
        /// The address: the server does not accept the token.
        NOT_SIGNED_IN;

        /// How the process ends for it.
        ExitCode exitCode() {
            return this == UNREACHABLE || this == NOT_SIGNED_IN || this == NOT_ENTERED
                    ? ExitCode.NOT_CONNECTED
                    : ExitCode.CANNOT_START;
        }
    }

    private final Kind kind;
    private final transient List<String> arguments;

    /// @param arguments what the sentence names, as the kind says
    public StartProblem(Kind kind, String... arguments) {
        super(kind.name());
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    /// What is missing.
    public Kind kind() {
        return kind;
    }

    /// What the sentence about it names, in the order that the kind says.
    public List<String> arguments() {
        return arguments;
    }
}
