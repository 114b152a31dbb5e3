package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.store.Child;

/// A start that fails, by whatever it fails, is told on standard error and in a window, and the process ends. The
/// display is in memory.
@EnabledOnOs(OS.LINUX)
class BreakdownTest {
    private static final List<String> IN_MEMORY = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    /// The toolkit complains that it is not run as modules.
    private static final String ON_THE_CLASS_PATH = "WARNING javafx: said at com.sun.javafx.application.PlatformImpl";

    @TempDir
    Path home;

    @TempDir
    Path scratch;

    private record Ended(int code, List<String> out, List<String> err) {}

    /// @param patch classes and resources that take the place of those of the program
    private Ended run(List<String> options, Path patch, String... arguments) throws Exception {
        List<String> command = Child.command(scratch, Breakdown.class, arguments);
        int path = command.indexOf("-cp") + 1;
        command.set(path, patch + ":" + command.get(path));
        command.removeIf(option -> option.startsWith("-Xmx"));
        command.addAll(1, options);
        command.addAll(1, List.of("-Xmx256m", "-Duser.home=" + home));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("J"));
        builder.environment().putAll(Map.of("HOME", home.toString(), "DISPLAY", ":4711"));
        builder.environment().remove("WAYLAND_DISPLAY");
        Path err = Files.createTempFile(home, "err", ".txt");
        Process process = builder.redirectError(err.toFile()).start();
        List<String> out = process.inputReader().lines().toList();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        List<String> said = Files.readAllLines(err).stream()
                .filter(line -> !line.contains(ON_THE_CLASS_PATH))
                .toList();
        return new Ended(process.exitValue(), out, said);
    }

    private Path patch(String name, String text) throws IOException {
        Path file = scratch.resolve("patch/org/updateuser").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return scratch.resolve("patch");
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> inside = Files.list(home.resolve(".local/state/updateuser"))) {
            return inside.toList();
        }
    }

    private void assertTold(Ended ended, String type) throws IOException {
        assertThat(ended.out())
                .contains("window UpdateUser", "says UpdateUser had to stop")
                .anyMatch(line -> line.contains("Drafts and history on this machine are safe")
                        && line.contains("The log is " + home.resolve(".local/state/updateuser")));
        assertThat(ended.err())
                .filteredOn(line -> line.startsWith("Something went wrong in the program itself (E-"))
                .singleElement()
                .asString()
                .contains("The log is " + home);
        assertThat(logs())
                .singleElement()
                .satisfies(log -> assertThat(log).content().contains("The program cannot go on. E-", type));
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void aFirstScreenThatCannotBeReadIsTold() throws Exception {
        assertTold(run(IN_MEMORY, patch("view/main.fxml", "no fxml")), "caused by javafx.fxml.LoadException");
    }

    @Test
    void aMissingPartOfTheProgramIsTold() throws Exception {
        assertTold(run(IN_MEMORY, patch("form/messages.properties", "")), "java.util.MissingResourceException");
    }

    @Test
    void aStackThatEndsIsTold() throws Exception {
        assertTold(run(IN_MEMORY, scratch, "overflow"), "java.lang.StackOverflowError");
    }

    @Test
    void aFolderThatCannotBeUsedIsOneSentenceThereAndHere() throws Exception {
        Path share = Files.createDirectories(home.resolve(".local/share"));
        Files.writeString(share.resolve("updateuser"), "precious");

        Ended ended = run(IN_MEMORY, scratch);

        assertThat(ended.err()).singleElement().asString().contains("a file is in its way");
        assertThat(ended.out())
                .containsExactly(
                        "window UpdateUser",
                        "says UpdateUser cannot start",
                        "says " + ended.err().getFirst());
        assertThat(ended.code()).isEqualTo(3);
    }

    /// The memory may end anywhere, in the window that would tell it as well; the process ends and says so.
    @Test
    void memoryThatEndsAtTheStartEndsTheProcessWithALine() throws Exception {
        Ended ended = run(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Xmx9m"), scratch);

        assertThat(ended.code()).isNotZero();
        assertThat(ended.err()).anyMatch(line -> line.contains("OutOfMemoryError"));
    }

    @Test
    void withoutADisplayItIsALine() throws Exception {
        Ended ended = run(List.of(), patch("app/nothing", ""));

        assertThat(ended.err()).singleElement().asString().contains("\":4711\" cannot be opened");
        assertThat(ended.out()).isEmpty();
        assertThat(ended.code()).isEqualTo(3);
    }
}
