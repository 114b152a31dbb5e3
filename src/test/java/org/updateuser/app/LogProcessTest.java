package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The log sets up a whole process, so it gets one.
class LogProcessTest {
    /// Says and throws what a program might.
    static final class Talker {
        private Talker() {}

        static void main(String[] arguments) throws InterruptedException {
            Log.install();
            System.getLogger("a.library").log(System.Logger.Level.INFO, "two\nlines");
            System.getLogger("a.library").log(System.Logger.Level.DEBUG, "too much");
            Thread.startVirtualThread(() -> {
                        throw new IllegalStateException("a person and a token");
                    })
                    .join();
            System.out.println("still here");
        }
    }

    @Test
    void everyRecordIsALineOnStandardErrorAndNoFailureIsLost() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        String.join(System.getProperty("path.separator"), "target/classes", "target/test-classes"),
                        Talker.class.getName())
                .start();
        List<String> out = process.inputReader().lines().toList();
        List<String> err = process.errorReader().lines().toList();

        assertThat(process.waitFor()).isZero();
        assertThat(out).containsExactly("still here");
        assertThat(err).hasSize(2);
        assertThat(err.getFirst()).matches("[\\d:.]+ INFO a\\.library: two \\| lines");
        assertThat(err.getLast())
                .matches("[\\d:.]+ SEVERE org\\.updateuser: Uncaught E-[0-9A-F]{4} .*")
                .contains("java.lang.IllegalStateException at org.updateuser.app.LogProcessTest$Talker")
                .doesNotContain("token");
    }
}
