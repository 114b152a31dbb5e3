package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {
    private static LogRecord logged(String message) {
        LogRecord logged = new LogRecord(Level.WARNING, message);
        logged.setLoggerName("somebody");
        return logged;
    }

    @Test
    void aRecordIsOneShortLine() {
        String line = new LogLine().format(logged("first\n   second " + "x".repeat(10_000)));

        assertThat(line)
                .contains("WARNING somebody: first | second xxx")
                .hasLineCount(1)
                .endsWith("...\n");
        assertThat(line.length()).isLessThan(500);
    }

    @Test
    void aFailureIsItsCodeAndItsPlaceAndNeverItsMessage() {
        LogRecord logged = logged("Uncaught");
        logged.setThrown(new IllegalStateException("Amara", new IllegalArgumentException("a-token")));

        String line = new LogLine().format(logged);

        assertThat(line)
                .hasLineCount(1)
                .contains("IllegalStateException at", "caused by java.lang.IllegalArgumentException", "LogLineTest")
                .doesNotContain("Amara")
                .doesNotContain("a-token")
                .containsPattern("E-[0-9A-F]{4} ");
    }

    @Test
    void theSamePlaceHasTheSameCode() {
        assertThat(LogLine.code(failure("one"))).isEqualTo(LogLine.code(failure("two")));
    }

    private static RuntimeException failure(String message) {
        RuntimeException failure = new IllegalStateException(message);
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement("a.B", "c", "B.java", 3)});
        return failure;
    }
}
