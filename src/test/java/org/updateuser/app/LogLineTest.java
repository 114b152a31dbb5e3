package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {
    private final LogLine line = new LogLine(Path.of("/home/amara"));

    private static LogRecord logged(String message) {
        LogRecord logged = new LogRecord(Level.WARNING, message);
        logged.setLoggerName("org.updateuser");
        return logged;
    }

    @Test
    void aRecordIsOneShortLine() {
        String said = line.format(logged("first\n   second " + "x".repeat(10_000)));

        assertThat(said)
                .contains("WARNING org.updateuser: first | second xxx")
                .hasLineCount(1)
                .endsWith("...\n");
        assertThat(said.length()).isLessThan(500);
    }

    @Test
    void whatALibrarySaysIsLeftOutAndItsPlaceIsTold() {
        LogRecord logged = logged("Amara");
        logged.setLoggerName("org.updateusers");
        logged.setSourceClassName("a.Library");
        logged.setSourceMethodName("speak");

        assertThat(line.format(logged)).endsWith(" WARNING org.updateusers: said at a.Library.speak\n");
    }

    @Test
    void theHomeFolderIsNotNamedAfterItsUser() {
        assertThat(line.format(logged("no /home/amara/x/libGL.so"))).endsWith(": no ~/x/libGL.so\n");
        assertThat(new LogLine(Path.of("/")).format(logged("no /x/libGL.so"))).endsWith(": no /x/libGL.so\n");
    }

    @Test
    void whatTheSystemSaysOfItselfIsTheReasonAndNothingElse() {
        assertThat(reason(new IOException("No space left on device"))).isEqualTo(" (No space left on device)");
        assertThat(reason(new IOException("No space left on device for Amara"))).isEmpty();
        assertThat(reason(new AccessDeniedException("/home/amara", null, "Permission denied")))
                .isEqualTo(" (Permission denied)");
        assertThat(reason(new AccessDeniedException("/home/amara", null, "Amara")))
                .isEmpty();
        assertThat(reason(new SQLException("near \"Amara\"", "Amara", 26))).isEqualTo(" (26)");
        assertThat(reason(new StartProblem(StartProblem.Kind.DISPLAY, "Amara"))).isEqualTo(" (DISPLAY)");
        assertThat(reason(new RuntimeException())).isEmpty();
    }

    private static String reason(Throwable failure) {
        return Reason.of(failure);
    }

    @Test
    void aFailureIsItsCodeAndItsPlaceAndNeverItsMessage() {
        LogRecord logged = logged("Uncaught");
        logged.setThrown(new IllegalStateException("Amara", new IllegalArgumentException("a-token")));

        assertThat(line.format(logged))
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
