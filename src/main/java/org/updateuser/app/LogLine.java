package org.updateuser.app;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A record as one line: time, level, who says it, what; of a failure its code, its kind and where it happened.
final class LogLine extends Formatter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final int MESSAGE_MOST = 400; // characters
    private static final int FRAMES_MOST = 6;
    private static final int CAUSES_MOST = 4;

    @Override
    public String format(LogRecord logged) {
        String line = TIME.format(logged.getInstant()) + " " + logged.getLevel().getName() + " "
                + logged.getLoggerName() + ": " + shortened(formatMessage(logged));
        Throwable failure = logged.getThrown();
        return (failure == null ? line : line + " " + described(failure)) + "\n";
    }

    private static String shortened(String message) {
        String oneLine = message.strip().replaceAll("\\R\\s*", " | ");
        return oneLine.length() <= MESSAGE_MOST ? oneLine : oneLine.substring(0, MESSAGE_MOST) + "...";
    }

    private static String described(Throwable failure) {
        return code(failure) + " "
                + chain(failure)
                        .map(one -> one.getClass().getName() + " at " + frames(one))
                        .collect(Collectors.joining(", caused by "));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause).limit(CAUSES_MOST);
    }

    private static String frames(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(FRAMES_MOST)
                .map(LogLine::place)
                .collect(Collectors.joining(" < "));
    }

    private static String place(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    /// The same failure in the same place has the same code, in every run.
    static String code(Throwable failure) {
        int hash = chain(failure)
                .map(one -> one.getClass().getName() + frames(one))
                .collect(Collectors.joining())
                .hashCode();
        return String.format(Locale.ROOT, "E-%04X", (hash ^ (hash >>> 16)) & 0xFFFF);
    }
}
