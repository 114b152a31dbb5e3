package org.updateuser.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A system that fails the store: what was kept stays, the problem is told by its kind, and a retry works once the
/// cause is gone. A disk that is small needs a name space of its own; where a system grants none, the limits and
/// permissions of a process stand for it.
@EnabledOnOs(OS.LINUX)
class FaultTest {
    private static final List<String> APART = List.of("unshare", "--user", "--map-root-user", "--mount");
    private static final String SMALL_DISK = "mount -t tmpfs -o size=1m none \"$0\" && exec \"$@\"";

    @TempDir
    static Path scratch;

    /// What there is to be had on this system.
    static Stream<String> disks() throws Exception {
        return grantsDisks() ? Stream.of("disk", "limit") : Stream.of("limit");
    }

    private static boolean grantsDisks() throws Exception {
        List<String> command = new ArrayList<>(APART);
        command.addAll(List.of("mount", "-t", "tmpfs", "none", scratch.toString()));
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static List<String> run(String when, String obstacle) throws Exception {
        Path folder = Files.createTempDirectory(scratch, obstacle);
        List<String> command = new ArrayList<>();
        if (List.of("disk", "mount").contains(obstacle)) {
            command.addAll(APART);
            command.addAll(List.of("sh", "-c", SMALL_DISK, folder.toString()));
        } else if (when.equals("handles")) {
            command.addAll(List.of("bash", "-c", "ulimit -n 64 && exec \"$@\"", "limited"));
        }
        command.addAll(Child.command(scratch, FaultProgram.class, folder.toString(), when, obstacle));
        try (Child child = Child.started(command)) {
            List<String> lines = child.lines();
            assertThat(child.code()).as(lines.toString()).isZero();
            assertThat(lines).endsWith("whole");
            return lines;
        }
    }

    private static String refusal(String obstacle) {
        return obstacle.equals("disk") ? "FULL SQLITE_FULL" : "FAILED SQLITE_IOERR_WRITE";
    }

    @ParameterizedTest
    @MethodSource("disks")
    void aDiskThatTakesNoMoreIsToldAndOnceItDoesTheSameWriteWorks(String obstacle) throws Exception {
        assertThat(run("open", obstacle)).containsExactly(refusal(obstacle), refusal(obstacle), "whole");
    }

    @ParameterizedTest
    @MethodSource("disks")
    void aDiskThatTakesNothingFromTheStartIsTold(String obstacle) throws Exception {
        assertThat(run("first", obstacle)).containsExactly(refusal(obstacle), "whole");
    }

    @Test
    void aFolderThatCannotBeWrittenIsReadAndLaterWritten() throws Exception {
        Path trial = Files.createDirectory(scratch.resolve("trial"));
        trial.toFile().setWritable(false);
        assertThat(run("between", Files.isWritable(trial) ? "mount" : "permission"))
                .containsExactly("READ_ONLY SQLITE_CANTOPEN", "whole");
    }

    @Test
    void withoutFileHandlesNothingIsLost() throws Exception {
        assertThat(run("handles", "none")).contains("FAILED SQLITE_CANTOPEN");
    }
}
