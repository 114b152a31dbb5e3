package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.updateuser.app.StartProblem.Kind;

/// What is run, decided before any toolkit starts.
class ProgramTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ExitCode run(Map<String, String> environment, String... arguments) {
        Machine machine = new Machine(environment, "Linux", Path.of("/nowhere"), Optional.empty());
        return new Program(
                        machine,
                        print(out),
                        print(err),
                        new CommandWords(Locale.ENGLISH),
                        options -> ExitCode.FAILED,
                        options -> {
                            throw new StartProblem(Kind.DISPLAY, "the tour");
                        })
                .run(arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Test
    void withADisplayTheWindowOpens() {
        assertThat(run(Map.of("DISPLAY", ":0"))).isEqualTo(ExitCode.FAILED);
        assertThat(run(Map.of("WAYLAND_DISPLAY", "wayland-0"))).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void withoutADisplayItIsTheTourAndItSaysSo() {
        assertThat(run(Map.of("DISPLAY", ""))).isEqualTo(ExitCode.CANNOT_START);
        assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("the tour instead");
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("the tour");
    }

    @Test
    void aTourThatWasAskedForNeedsNoExplanation() {
        assertThat(run(Map.of(), "--tour")).isEqualTo(ExitCode.CANNOT_START);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void filesWithDraftsAreNotPassedOverForTheTour() {
        assertThat(run(Map.of(), "a.updateuser")).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void nobodysOrganizationIsToured() {
        assertThat(run(Map.of(), "--server", "https://example.org", "--token", "x"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
