package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.host.LogFile;

/// The log sets up a whole process, so it gets one.
class LogProcessTest {
    /// Says and throws what a program might.
    static final class Talker {
        private Talker() {}

        /// @param arguments the folder, how many lines to say more, and whether to wait to be killed
        static void main(String[] arguments) throws Exception {
            Log log = Log.install(Path.of(arguments[0]), System.err, new CommandWords(Locale.ENGLISH));
            System.getLogger("a.library").log(System.Logger.Level.INFO, "a person and a token");
            System.getLogger("org.updateuser").log(System.Logger.Level.INFO, "two\nlines");
            System.getLogger("a.library").log(System.Logger.Level.DEBUG, "too much");
            log.keepIn(Path.of(arguments[0]));
            Thread.startVirtualThread(() -> {
                        throw new IllegalStateException("a person and a token");
                    })
                    .join();
            for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
                System.getLogger("org.updateuser").log(System.Logger.Level.INFO, "line " + number);
                while (number % 100 == 99 && !has(log, "line " + number + "\n")) {
                    Thread.onSpinWait();
                }
            }
            System.out.println("still here");
            System.out.flush();
            if (arguments.length > 2) {
                Thread.currentThread().join();
            }
        }

        /// There is no file before its first line is written, which happens in another thread.
        private static boolean has(Log log, String line) throws IOException {
            Optional<Path> file = log.file();
            return file.isPresent()
                    && Files.exists(file.get())
                    && Files.readString(file.get()).contains(line);
        }
    }

    @TempDir
    Path folder;

    private Process process(Path logs, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (!prefix.isEmpty()) {
            command.addAll(prefix);
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-classpath",
                String.join(System.getProperty("path.separator"), CLASSES),
                Talker.class.getName(),
                logs.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static final List<String> CLASSES = List.of(
            System.getProperty("java.class.path"),
            System.getProperty("jdk.module.path", ""),
            "target/classes",
            "target/test-classes");

    private List<String> prefix = List.of();

    private static List<Path> files(Path logs) throws IOException {
        try (Stream<Path> inside = Files.list(logs)) {
            return inside.sorted().toList();
        }
    }

    @Test
    void everyRecordIsALineOnStandardErrorAndInTheFileAndNoFailureIsLost() throws Exception {
        Process process = process(folder, "0");
        List<String> out = process.inputReader().lines().toList();
        List<String> err = process.errorReader().lines().toList();

        assertThat(process.waitFor()).isZero();
        assertThat(out).containsExactly("still here");
        assertThat(err).hasSize(3);
        assertThat(err.get(0)).matches("[-\\d]+ [:.\\d]+ INFO a\\.library: said at .*LogProcessTest\\$Talker\\.main");
        assertThat(err.get(1)).matches("[-\\d]+ [:.\\d]+ INFO org\\.updateuser: two \\| lines");
        assertThat(err.get(2))
                .matches("[-\\d]+ [:.\\d]+ SEVERE org\\.updateuser: Uncaught E-[0-9A-F]{4} .*")
                .contains("java.lang.IllegalStateException at org.updateuser.app.LogProcessTest$Talker")
                .doesNotContain("token");
        List<String> kept = Files.readAllLines(files(folder).getFirst());
        assertThat(kept.getFirst()).startsWith("UpdateUser ").contains("Java " + Runtime.version());
        assertThat(kept.subList(1, kept.size())).isEqualTo(err);
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneLineMoreAndNothingElse() throws Exception {
        Path way = Files.writeString(folder.resolve("way"), "precious");
        Process process = process(way.resolve("logs"), "50");
        List<String> out = process.inputReader().lines().toList();
        List<String> err = process.errorReader().lines().toList();

        assertThat(process.waitFor()).isZero();
        assertThat(out).containsExactly("still here");
        assertThat(err).hasSize(54);
        assertThat(err.stream().filter(line -> line.startsWith("The log cannot be kept in " + way)))
                .hasSize(1);
        assertThat(way).hasContent("precious");
    }

    /// A file of this process may have eight kilobytes, as if the disk were full behind them.
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsOneLineMoreAndNothingElse() throws Exception {
        prefix = List.of("bash", "-c", "ulimit -f 8; trap '' XFSZ; exec \"$@\"", "limited");
        Process process = process(folder, "190");
        List<String> out = process.inputReader().lines().toList();
        List<String> err = process.errorReader().lines().toList();

        assertThat(process.waitFor()).as(err.toString()).isZero();
        assertThat(out).containsExactly("still here");
        assertThat(err.stream().filter(line -> line.contains("IOException (File too large)")))
                .hasSize(1);
        assertThat(files(folder))
                .singleElement()
                .satisfies(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(8 * 1024));
    }

    @Test
    void twoProcessesOnOneFolderWriteTheirOwnFilesWhole() throws Exception {
        Process first = process(folder, "2000");
        Process second = process(folder, "2000");
        first.errorReader().lines().forEach(line -> {});
        second.errorReader().lines().forEach(line -> {});

        assertThat(first.waitFor() + second.waitFor()).isZero();
        assertThat(files(folder))
                .hasSize(2)
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .hasSize(2_004)
                        .last()
                        .asString()
                        .endsWith("line 1999"));
    }

    @Test
    void aKilledProcessLosesNothingItSaidAndIsInNobodysWay() throws Exception {
        Process killed = process(folder, "100", "wait");
        assertThat(killed.inputReader().readLine()).isEqualTo("still here");
        killed.destroyForcibly().waitFor();
        assertThat(files(folder)).hasSize(1);
        assertThat(Files.readString(files(folder).getFirst())).endsWith("line 99\n");

        Process next = process(folder, "0");
        assertThat(next.waitFor()).isZero();
        assertThat(files(folder)).hasSize(2).hasSizeLessThan(LogFile.FILES_MOST);
    }
}
