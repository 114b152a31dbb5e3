package org.updateuser.app;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import org.updateuser.app.StartProblem.Kind;
import org.updateuser.sandbox.PortInUse;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

/// Runs the sandbox and nothing else until the process is ended, for curl and for tests of other programs.
final class SandboxOnly implements Run {
    private final PrintStream out;

    SandboxOnly(PrintStream out) {
        this.out = out;
    }

    @Override
    public ExitCode run(Options options) throws StartProblem, InterruptedException {
        try (Sandbox sandbox = started(options.sandbox())) {
            out.println(line(sandbox));
            out.flush();
            new CountDownLatch(1).await();
        }
        return ExitCode.DONE;
    }

    /// A sandbox that runs.
    ///
    /// @throws StartProblem if it cannot listen
    static Sandbox started(Settings settings) throws StartProblem {
        try {
            return Sandbox.start(settings);
        } catch (PortInUse taken) {
            throw new StartProblem(Kind.PORT, Integer.toString(taken.port()));
        } catch (IOException forbidden) {
            throw new StartProblem(Kind.LOOPBACK);
        }
    }

    /// One line of JSON. The address and the token hold nothing that would have to be escaped.
    private static String line(Sandbox sandbox) {
        return "{\"url\":\"" + sandbox.url() + "\",\"token\":\"" + sandbox.token() + "\",\"people\":" + sandbox.people()
                + ",\"seed\":" + sandbox.seed() + "}";
    }
}
