package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

/// A wrong address or token is said before a window opens that could show nothing.
class SessionCheckTest {
    @TempDir
    private Path folder;

    private Session session(String server, String token) throws Exception {
        Options options = new OptionReader(Map.of()).read("--server", server, "--token", token);
        return Session.open(options, folder, true, Runnable::run);
    }

    private StartProblem problem(String server, String token) throws Exception {
        try (Session session = session(server, token)) {
            return catchThrowableOfType(StartProblem.class, session::check);
        }
    }

    @Test
    void theRightTokenPasses() throws Exception {
        try (Sandbox sandbox = Sandbox.start(Settings.standard());
                Session session = session(sandbox.url(), sandbox.token())) {
            assertThatCode(session::check).doesNotThrowAnyException();
        }
    }

    @Test
    void aWrongTokenEndsWithFour() throws Exception {
        try (Sandbox sandbox = Sandbox.start(Settings.standard())) {
            StartProblem problem = problem(sandbox.url(), "wrong");
            assertThat(problem.kind()).isEqualTo(StartProblem.Kind.NOT_SIGNED_IN);
            assertThat(problem.kind().exitCode()).isEqualTo(ExitCode.NOT_CONNECTED);
            assertThat(problem.arguments()).doesNotContain("wrong");
        }
    }

    @Test
    void aServerThatIsNotThereEndsWithFour() throws Exception {
        StartProblem problem = problem("http://127.0.0.1:" + closedPort(), "any");
        assertThat(problem.kind()).isEqualTo(StartProblem.Kind.UNREACHABLE);
        assertThat(problem.kind().exitCode()).isEqualTo(ExitCode.NOT_CONNECTED);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
