package org.updateuser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The gate of the packages, `installer/Vulnerabilities.java`, against a stand-in on loopback.
class VulnerabilitiesTest {
    private static final String LIST = """
            The following files have been resolved:
               org.openjfx:javafx-base:jar:linux:26.0.2:compile -- module javafx.base
               org.xerial:sqlite-jdbc:jar:3.54.1.0:compile -- module org.xerial.sqlitejdbc
               org.junit.jupiter:junit-jupiter:jar:6.1.3:test
            """;
    private static final String VULNERABLE = "{\"results\":[{},{\"vulns\":[{\"id\":\"GHSA-1\"},{\"id\":\"CVE-2\"}]}]}";

    /// The gate, compiled once for all of its runs.
    @TempDir
    static Path compiled;

    @TempDir
    Path folder;

    private final Queue<String> answers = new ArrayDeque<>();
    private final List<String> questions = new ArrayList<>();
    private int status = 200;
    private String accepted = "# none\n";
    private HttpServer server;

    private record Ended(int code, List<String> said) {}

    @BeforeAll
    static void compile() throws Exception {
        Process process = new ProcessBuilder(
                        tool("javac"), "-cp", jars(), "-d", compiled.toString(), "installer/Vulnerabilities.java")
                .redirectErrorStream(true)
                .start();
        List<String> said = process.inputReader().lines().toList();
        assertThat(process.waitFor()).as(said.toString()).isZero();
        String jar = compiled.resolve("gate.jar").toString();
        assertThat(ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.out, System.err, "-cf", jar, "-C", compiled.toString(), "."))
                .isZero();
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static String jars() {
        return Stream.of("java.class.path", "jdk.module.path")
                .flatMap(name -> Stream.of(System.getProperty(name, "").split(File.pathSeparator)))
                .filter(entry -> entry.contains("jackson"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", http -> {
            questions.add(new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = answers.remove().getBytes(StandardCharsets.UTF_8);
            http.sendResponseHeaders(status, answer.length);
            http.getResponseBody().write(answer);
            http.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private Ended run(int port, String seconds) throws Exception {
        Process process = new ProcessBuilder(
                        tool("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:+AutoCreateSharedArchive", // the first run leaves its classes to the others
                        "-XX:SharedArchiveFile=" + compiled.resolve("gate.jsa"),
                        "-Xlog:disable",
                        "-cp",
                        compiled.resolve("gate.jar") + File.pathSeparator + jars(),
                        "Vulnerabilities",
                        Files.writeString(folder.resolve("list"), LIST).toString(),
                        Files.writeString(folder.resolve("accepted"), accepted).toString(),
                        "http://127.0.0.1:" + port + "/v1/querybatch",
                        seconds)
                .redirectErrorStream(true)
                .start();
        List<String> said = process.inputReader().lines().toList();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), said);
    }

    private Ended run() throws Exception {
        return run(server.getAddress().getPort(), "300");
    }

    @Test
    void whatIsPackedIsAskedForAndNothingKnownIsFine() throws Exception {
        answers.add("{\"results\":[{},{\"vulns\":[]}]}");

        assertThat(run())
                .isEqualTo(new Ended(0, List.of("vulnerabilities: none known in 2 libraries that is not accepted")));
        assertThat(questions)
                .containsExactly("{\"queries\":[{\"package\":{\"purl\":\"pkg:maven/org.openjfx/javafx-base@26.0.2\"}},"
                        + "{\"package\":{\"purl\":\"pkg:maven/org.xerial/sqlite-jdbc@3.54.1.0\"}}]}");
    }

    @Test
    void aKnownVulnerabilityFailsTheBuildWithALineForEach() throws Exception {
        answers.add(VULNERABLE);

        Ended ended = run();

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).hasSize(3);
        assertThat(ended.said().get(0)).contains("CVE-2 in org.xerial:sqlite-jdbc 3.54.1.0, https://osv.dev/CVE-2");
        assertThat(ended.said().get(1)).contains("GHSA-1 in org.xerial:sqlite-jdbc 3.54.1.0");
        assertThat(ended.said().get(2)).contains("accept it with a reason in " + folder.resolve("accepted"));
    }

    @Test
    void oneOnAFurtherPageIsFoundAsWell() throws Exception {
        answers.add("{\"results\":[{\"next_page_token\":\"two\"},{}]}");
        answers.add("{\"results\":[{\"vulns\":[{\"id\":\"GHSA-1\"}]}]}");

        assertThat(run().code()).isEqualTo(1);
        assertThat(questions.getLast())
                .isEqualTo("{\"queries\":[{\"package\":{\"purl\":\"pkg:maven/org.openjfx/javafx-base@26.0.2\"},"
                        + "\"page_token\":\"two\"}]}");
    }

    @Test
    void whatWasAcceptedIsSaidAndPassesUntilItsDay() throws Exception {
        answers.add(VULNERABLE);
        String today = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        accepted = "# why\n\nGHSA-1 " + today + " nobody calls it\nCVE-2 2999-12-31 the same\nCVE-3 2999-12-31 old\n";

        Ended ended = run();

        assertThat(ended.code()).isZero();
        assertThat(ended.said())
                .anyMatch(line -> line.endsWith("accepted until " + today + ": nobody calls it"))
                .anyMatch(line -> line.endsWith("CVE-3 is not found any more"));
    }

    @Test
    void whatWasAcceptedOnceFailsWhenItsDayIsOver() throws Exception {
        answers.add(VULNERABLE);
        accepted = "GHSA-1 2026-01-01 nobody calls it\nCVE-2 2999-12-31 the same\n";

        Ended ended = run();

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).anyMatch(line -> line.endsWith("accepted until 2026-01-01, which is over"));
    }

    @Test
    void anAcceptanceWithoutReasonOrDayFails() throws Exception {
        accepted = "GHSA-1 2999-12-31\n";

        Ended ended = run();

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).anyMatch(line -> line.contains("not an id, a day and a reason: GHSA-1"));
        assertThat(questions).isEmpty();
    }

    private static void assertSoft(Ended ended) {
        assertThat(ended.code()).isZero();
        assertThat(ended.said())
                .singleElement()
                .asString()
                .startsWith("vulnerabilities: NOT CHECKED, since 127.0.0.1 ")
                .endsWith("; the build goes on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{\"results\":",
                "[]",
                "{}",
                "{\"results\":{}}",
                "{\"results\":[{}]}",
                "{\"results\":[{},7]}",
                "{\"results\":[{},{\"vulns\":7}]}",
                "{\"results\":[{},{\"vulns\":[{}]}]}",
                "{\"results\":[{},{\"vulns\":[{\"id\":\"a\\u001b[2J\"}]}]}",
            })
    void anAnswerThatIsNoneIsALineAndTheBuildGoesOn(String answer) throws Exception {
        answers.add(answer);

        assertSoft(run());
    }

    @Test
    void aRefusalIsALineAndTheBuildGoesOn() throws Exception {
        answers.add("{}");
        status = 503;

        Ended ended = run();

        assertSoft(ended);
        assertThat(ended.said().getFirst()).contains("status 503");
    }

    @Test
    void withoutTheNetworkItIsALineAndTheBuildGoesOn() throws Exception {
        int port = server.getAddress().getPort();
        server.stop(0);

        Ended ended = run(port, "300");

        assertSoft(ended);
        assertThat(ended.said().getFirst()).contains("cannot be asked (ConnectException)");
    }

    @Test
    void aServerThatIsSilentIsNotWaitedForLong() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended = run(silent.getLocalPort(), "1");

            assertSoft(ended);
            assertThat(ended.said().getFirst()).contains("has not answered for 1 seconds");
        }
    }
}
