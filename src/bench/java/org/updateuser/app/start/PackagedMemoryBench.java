package org.updateuser.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program, as `mvn -Pinstaller package` has packed it, holds of the machine's memory when it has read 50,000
/// people of a server and been left alone for a while, and after it has read them once more: its share (PSS), as Linux
/// counts it.
class PackagedMemoryBench {
    private static final String PEOPLE = "50000";
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final Duration REST = Duration.ofSeconds(130); // a little longer than the collector waits
    private static final Duration HARDLY = Duration.ofSeconds(4); // of processor in that time: a caret, a collection
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final long MOST = 256; // MB
    private static final double GROWN_MOST = 1.2;
    private static final long SHIFT = 0xffe1; // as X numbers its keys
    private static final long F5 = 0xffc2;
    private static final Pattern SAID = Pattern.compile("\"url\":\"([^\"]+)\",\"token\":\"([^\"]+)\"");
    private static final Path OURS = Path.of(
                    System.getProperty("updateuser.application", "target/installer/app/updateuser"))
            .toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void memoryIsGivenBackOnceFiftyThousandPeopleAreRead() throws Exception {
        assumeTrue(Files.isDirectory(OURS), "first: mvn -Pinstaller package");
        assumeTrue(Files.isReadable(Path.of("/proc/self/smaps_rollup")), "only Linux counts so");
        Process server = new ProcessBuilder(OURS + "/bin/updateuser", "--sandbox-only", "--people", PEOPLE)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Framebuffer screen = Framebuffer.open(Files.createDirectory(folder.resolve("pixels")))) {
            Matcher said = SAID.matcher(server.inputReader().readLine());
            assertThat(said.find()).isTrue();
            Process window = window(screen, said.group(1), said.group(2));
            long most = untilAtRest(window);
            long held = megabytes(window, "smaps_rollup", "Pss:");
            System.out.printf(
                    Locale.ROOT,
                    "memory with %s people read, at rest: %d MB; never more than %d MB%n",
                    PEOPLE,
                    held,
                    most);
            Duration before = worked(window);
            try (Fingers fingers = new Fingers(screen.display())) {
                fingers.chord(SHIFT, F5); // all of them once more, who are compared and kept while they are shown
            }
            untilAtRest(window);
            long after = megabytes(window, "smaps_rollup", "Pss:");
            System.out.printf("memory at rest after they were read once more: %d MB%n", after);
            assertThat(worked(window).minus(before)).isGreaterThan(HARDLY);
            end(window);
            assertThat(held).isLessThan(MOST);
            assertThat((double) after / held).isLessThanOrEqualTo(GROWN_MOST);
        } finally {
            end(server);
        }
    }

    private Process window(Framebuffer screen, String url, String token) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                OURS + "/bin/updateuser",
                "--server",
                url,
                "--data",
                folder.resolve("data").toString());
        builder.environment()
                .putAll(Map.of(
                        "DISPLAY",
                        screen.display(),
                        "GSETTINGS_BACKEND",
                        "memory",
                        "GENESYSCLOUD_ACCESS_TOKEN",
                        token,
                        "JAVA_TOOL_OPTIONS",
                        "-Dprism.order=sw"));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    /// Waits until the process has hardly worked for a while, and returns what it held at most.
    private static long untilAtRest(Process process) throws IOException {
        long start = System.nanoTime();
        long since = start;
        Duration used = Duration.ZERO;
        while (System.nanoTime() - since < REST.toNanos()) {
            LockSupport.parkNanos(STEP.toNanos());
            assertThat(process.isAlive()).isTrue();
            assertThat(System.nanoTime() - start).isLessThan(PATIENCE.toNanos());
            Duration now = worked(process);
            if (now.minus(used).compareTo(HARDLY) > 0) {
                used = now;
                since = System.nanoTime();
            }
        }
        return megabytes(process, "status", "VmHWM:");
    }

    private static Duration worked(Process process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private static long megabytes(Process process, String file, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/" + file)).stream()
                        .filter(line -> line.startsWith(name))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
}
