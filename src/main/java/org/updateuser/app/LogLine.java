package org.updateuser.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A record as one line: time, level, who says it, what; of a failure its code, its kind and where it happened.
///
/// What a library says is left out, and the place where it says so stands instead: it may quote anything that it was
/// given. What this program says holds nobody's data, but may name a file; the home folder, which is named after its
/// user, is then `~`.
final class LogLine extends Formatter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final String OWN = "org.updateuser";
    private static final int MESSAGE_MOST = 400; // characters
    private static final int FRAMES_MOST = 6;
    private static final int CAUSES_MOST = 4;

    private final String home;

    /// @param home the home folder
    LogLine(Path home) {
        this.home = home.toString();
    }

    @Override
    public String format(LogRecord logged) {
        String said = isOwn(logged) ? shortened(withoutHome(formatMessage(logged))) : "said at " + speaker(logged);
        String line = TIME.format(logged.getInstant()) + " " + logged.getLevel().getName() + " "
                + logged.getLoggerName() + ": " + said;
        Throwable failure = logged.getThrown();
        return (failure == null ? line : line + " " + described(failure)) + "\n";
    }

    private static boolean isOwn(LogRecord logged) {
        String name = String.valueOf(logged.getLoggerName());
        return name.equals(OWN) || name.startsWith(OWN + ".");
    }

    private static String speaker(LogRecord logged) {
        return logged.getSourceClassName() + "." + logged.getSourceMethodName();
    }

    /// A text with `~` for the home folder.
    String withoutHome(String text) {
        return home.length() < 2 ? text : text.replace(home, "~");
    }

    private static String shortened(String message) {
        String oneLine = message.strip().replaceAll("\\R\\s*", " | ");
        return oneLine.length() <= MESSAGE_MOST ? oneLine : oneLine.substring(0, MESSAGE_MOST) + "...";
    }

    /// A failure without its message: its code, and of each cause the type, a reason that is known to be harmless, and
    /// the place.
    static String described(Throwable failure) {
        return code(failure) + " "
                + chain(failure)
                        .map(one -> one.getClass().getName() + Reason.of(one) + " at " + frames(one))
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
