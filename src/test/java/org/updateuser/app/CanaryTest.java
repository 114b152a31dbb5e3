package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.store.Child;

/// Nobody's data and no token gets into the log, to standard error, or into the details that are copied, whatever goes
/// wrong; and what went wrong is there all the same.
class CanaryTest {
    private static final String WORD = "kanarienvogel";
    private static final Pattern LOG_CALL = Pattern.compile("LOG(?:GER)?\\s*\\.log\\((.*?)\\);", Pattern.DOTALL);

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    @Test
    void whateverGoesWrongNobodysDataIsLogged() throws Exception {
        List<String> command = Child.command(scratch, Gossip.class, folder.toString(), WORD);
        Path err = folder.resolveSibling(folder.getFileName() + "-err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        List<String> said = process.inputReader().lines().toList();

        assertThat(process.waitFor()).as(Files.readString(err)).isZero();
        String kept = text(folder.resolve("logs"));
        for (String told : List.of(kept, Files.readString(err), String.join("\n", said))) {
            assertThat(told.toLowerCase(java.util.Locale.ROOT)).doesNotContain(WORD, "amara", "okonkwo");
            assertThat(told).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-"); // an id
        }
        assertThat(kept)
                .contains("IllegalStateException at org.updateuser.app.Gossip")
                .contains("StackOverflowError at")
                .contains("java.net.URISyntaxException at")
                .contains("some.library: said at org.updateuser.app.Gossip.quote")
                .contains("The program cannot go on. E-");
        assertThat(said)
                .anyMatch(line -> line.matches("frame Something in the program went wrong \\(E-[0-9A-F]{4}\\).*"));
        assertThat(said).anyMatch(line -> line.matches("details UpdateUser .* E-[0-9A-F]{4} java.lang.Ill.*~/logs/.*"));
        assertThat(said).contains("code 1");
        assertThat(text(folder)).contains(WORD); // the data is where it belongs
    }

    private static String text(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile).map(CanaryTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /// What this program says itself is constant: the toolkit's complaints before anybody's data is read, codes and
    /// counts are the only things put into it.
    @Test
    void whatTheProgramSaysIsConstant() throws Exception {
        List<String> calls = LOG_CALL.matcher(text(Path.of("src/main/java")))
                .results()
                .map(call -> call.group(1).strip().replaceAll("\"\\s*\\+\\s*\"", ""))
                .toList();

        assertThat(calls).hasSizeGreaterThan(10).allMatch(call -> call.contains("Level."));
        assertThat(calls.stream()
                        .filter(call -> !call.matches(
                                "(?:System\\.Logger\\.)?Level\\.\\w+,\\s*\"[^\"{]*\"(?:,\\s*[\\w.()]+)?")))
                .satisfiesExactlyInAnyOrder(
                        call -> assertThat(call).contains("\"While starting: {0}\", line"),
                        call -> assertThat(call).contains("\"Uncaught {0} again, {1} times by now\", code, count"),
                        call -> assertThat(call).contains("correlation \" + correlation, fault"));
    }
}
