package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.app.SingleWindow.Window;

/// Starts within this process; by the contract of a claim they are as those of two processes.
class SingleWindowTest {
    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ExitCode run(Window window, String... arguments) throws Exception {
        Machine machine = new Machine(Map.of(), "Linux", home, Optional.empty());
        Options options = new OptionReader(Map.of()).read(arguments);
        return new SingleWindow(machine, print(out), print(err), new CommandWords(Locale.ENGLISH), window).run(options);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theFirstOpensAndOwns() throws Exception {
        assertThat(run((options, tenancy) -> tenancy.isReadOnly() ? ExitCode.FAILED : ExitCode.DONE))
                .isEqualTo(ExitCode.DONE);
        assertThat(text(out) + text(err)).isEmpty();
        assertThat(home.resolve(".local/share/updateuser/lock")).exists();
    }

    @Test
    void aLaterOneHandsOverSaysSoAndIsDone() throws Exception {
        List<List<String>> taken = new ArrayList<>();
        List<ExitCode> later = new ArrayList<>();

        run((options, tenancy) -> {
            tenancy.onArguments(taken::add);
            later.add(again("a.updateuser"));
            return ExitCode.DONE;
        });

        assertThat(later).containsExactly(ExitCode.DONE);
        assertThat(taken)
                .containsExactly(
                        List.of(Path.of("a.updateuser").toAbsolutePath().toString()));
        assertThat(text(out)).hasLineCount(1).contains("open already").endsWith(".\n");
        assertThat(text(err)).isEmpty();
    }

    /// A start that must not open a window.
    private ExitCode again(String... arguments) {
        try {
            return run(
                    (options, tenancy) -> {
                        throw new StartProblem(StartProblem.Kind.TOOLKIT, "second window");
                    },
                    arguments);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void anotherFolderIsAnotherWindow() throws Exception {
        run((options, tenancy) -> {
            try {
                return run((inner, other) -> other.isReadOnly() ? ExitCode.FAILED : ExitCode.DONE, "--data", data());
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
        assertThat(text(out) + text(err)).isEmpty();
    }

    @Test
    void aFolderWhoseOwnerDoesNotAnswerIsReadOnly() throws Exception {
        Files.createDirectory(Path.of(data()));
        try (FileChannel channel =
                FileChannel.open(Path.of(data(), "lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(channel.lock().isValid()).isTrue();
            isReadOnly("does not answer");
        }
    }

    @Test
    void aFolderThatCannotBeLockedIsReadOnly() throws Exception {
        Files.createDirectories(Path.of(data(), "lock"));

        isReadOnly("cannot be locked");
    }

    private void isReadOnly(String because) throws Exception {
        assertThat(run((options, tenancy) -> tenancy.isReadOnly() ? ExitCode.DONE : ExitCode.FAILED, "--data", data()))
                .isEqualTo(ExitCode.DONE);
        assertThat(text(err)).hasLineCount(1).contains(because, "only").endsWith(".\n");
        assertThat(text(out)).isEmpty();
    }

    private String data() {
        return home.resolve("data").toString();
    }

    @Test
    void aWindowThatCannotOpenGivesTheFolderBack() throws Exception {
        assertThatExceptionOfType(StartProblem.class)
                .isThrownBy(() -> run((options, tenancy) -> {
                    throw new StartProblem(StartProblem.Kind.NO_DISPLAY);
                }));
        assertThat(run((options, tenancy) -> tenancy.isReadOnly() ? ExitCode.FAILED : ExitCode.DONE))
                .isEqualTo(ExitCode.DONE);
    }
}
