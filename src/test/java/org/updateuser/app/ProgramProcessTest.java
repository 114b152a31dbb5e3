package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.app.Started.Ended;

/// Real processes: what is printed where, and which exit code comes.
class ProgramProcessTest {
    private static final String SECRET = "sEcReT-0123456789";

    @TempDir
    Path home;

    @Test
    void helpNamesEveryOptionAndEveryExitCode() throws Exception {
        Ended ended = Started.run(home, Map.of(), "--help");

        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        for (Option option : Option.values()) {
            assertThat(ended.said()).contains(" " + option.typed() + " ");
        }
        for (ExitCode code : ExitCode.values()) {
            assertThat(ended.said()).contains("\n  " + code.code() + "  ");
        }
    }

    @Test
    void theVersionIsTheBuilds() throws Exception {
        Ended ended = Started.run(home, Map.of(), "--version");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).singleElement().asString().matches("UpdateUser \\d+\\.\\d+\\.\\d+.*");
        assertThat(ended.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--tokn=" + SECRET + ", --tokn",
        "--token=" + SECRET + ", --server",
        SECRET + ", --help",
        "--server=http://example.org --token=" + SECRET + ", https",
        "--server=https://me:" + SECRET + "@example.org --token=" + SECRET + ", password",
        "--server=https://example.org/?t=" + SECRET + " --token=" + SECRET + ", ?",
        "--server=https://example.org --token=" + SECRET + " --tour, --tour",
        "--server=https://example.org --token " + SECRET + " " + SECRET + ", 4",
    })
    void aWrongOptionIsOneSentenceAndNeverTheToken(String arguments, String named) throws Exception {
        Ended ended = Started.run(home, Map.of("GENESYSCLOUD_ACCESS_TOKEN", SECRET), arguments.split(" "));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).singleElement().asString().contains(named).doesNotContain(SECRET);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDisplayThatCannotBeOpenedIsOneSentence() throws Exception {
        Ended ended = Started.run(home, Map.of("DISPLAY", ":4711"));

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).singleElement().asString().contains("\":4711\"");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayNobodysOrganizationIsToured() throws Exception {
        Ended ended = Started.run(
                home, Map.of("GENESYSCLOUD_ACCESS_TOKEN", SECRET, "DISPLAY", ""), "--server", "https://example.org");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .singleElement()
                .asString()
                .contains("no display")
                .doesNotContain(SECRET);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void waylandAloneNeedsAnXServer() throws Exception {
        Ended ended = Started.run(home, Map.of("WAYLAND_DISPLAY", "wayland-nobody"));

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).singleElement().asString().contains("xwayland");
    }

    @ParameterizedTest
    @CsvSource({"file", "file/below"})
    void aFileInTheWayOfTheFolderIsOneSentence(String folder) throws Exception {
        Files.writeString(home.resolve("file"), "precious");

        Ended ended = Started.run(home, Map.of("DISPLAY", ":4711"), "--data", folder);

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .singleElement()
                .asString()
                .contains(home.resolve(folder).toString(), "--data");
        assertThat(home.resolve("file")).hasContent("precious");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeWrittenIsOneSentence() throws Exception {
        Ended ended = Started.run(home, Map.of("DISPLAY", ":4711"), "--data", "/proc/updateuser");

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).singleElement().asString().contains("/proc/updateuser", "cannot be created or written");
    }

    @Test
    void aPortInUseIsOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());

            Ended ended = Started.run(home, Map.of(), "--sandbox-only", "--port", port);

            assertThat(ended.code()).isEqualTo(3);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).singleElement().asString().contains("Port " + port, "--port");
        }
    }
}
