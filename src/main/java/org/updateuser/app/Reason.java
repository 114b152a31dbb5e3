package org.updateuser.app;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.updateuser.host.FolderProblem;
import org.updateuser.store.StoreProblem;

/// What the log may say of a failure beyond its type and place. A message is never repeated as such: it may quote a
/// person's data, an address with a query, or a token.
final class Reason {
    /// What the system says of itself; told only where a message is exactly this.
    private static final Set<String> OF_THE_SYSTEM = Set.of(
            "Broken pipe",
            "Connection refused",
            "Connection reset",
            "Disk quota exceeded",
            "File name too long",
            "File too large",
            "Input/output error",
            "Is a directory",
            "Java heap space",
            "No space left on device",
            "Not a directory",
            "Operation not permitted",
            "Permission denied",
            "Read-only file system",
            "Stale file handle",
            "Too many open files",
            "Too many levels of symbolic links");

    private Reason() {}

    /// Such as `(FULL)`, or `""`.
    static String of(Throwable failure) {
        String reason = switch (failure) {
            case StartProblem problem -> problem.kind().name();
            case OptionProblem problem -> problem.kind().name();
            case FolderProblem problem -> problem.kind().name();
            case StoreProblem problem -> problem.kind().name();
            case SQLException problem -> Integer.toString(problem.getErrorCode());
            case FileSystemException refused -> known(refused.getReason());
            default -> known(failure.getMessage());
        };
        return reason.isEmpty() ? "" : " (" + reason + ")";
    }

    private static String known(@Nullable String message) {
        return message != null && OF_THE_SYSTEM.contains(message) ? message : "";
    }
}
