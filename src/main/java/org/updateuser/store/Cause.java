package org.updateuser.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.updateuser.store.StoreProblem.Kind;

/// What SQLite's result codes mean for whoever has to do something about it.
///
/// A code often tells what did not work and not why: of an open that failed the folder knows more.
///
/// @param file the database
record Cause(Path file) {
    private static final int PRIMARY = 0xff; // the lower byte of a code; what is above makes it more exact
    private static final long ROOM_LEAST = 64 * 1024; // bytes: less is none

    /// The one who knows for a file.
    static Cause of(Path file) {
        return new Cause(file);
    }

    /// The problem that an exception of the driver is.
    StoreProblem problem(SQLException failed) {
        SQLiteErrorCode code = code(failed);
        String name = failed instanceof SQLiteException
                ? code.name()
                : String.valueOf(
                        failed.getCause() == null
                                ? failed
                                : failed.getCause().getClass().getSimpleName());
        return new StoreProblem(kind(code), name, failed);
    }

    private static SQLiteErrorCode code(SQLException failed) {
        return failed instanceof SQLiteException known
                ? known.getResultCode()
                : SQLiteErrorCode.getErrorCode(failed.getErrorCode());
    }

    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & PRIMARY);
    }

    /// Whether it says that the file is damaged.
    static boolean isDamage(SQLException failed) {
        return switch (primary(code(failed))) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> true;
            default -> false;
        };
    }

    /// Whether it says that this cannot be asked for now.
    static boolean isMisuse(SQLException failed) {
        return code(failed) == SQLiteErrorCode.SQLITE_ERROR;
    }

    /// Whether it says that a file cannot be opened as it should be.
    static boolean isNoAccess(SQLException failed) {
        return switch (primary(code(failed))) {
            case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM -> true;
            default -> false;
        };
    }

    private Kind kind(SQLiteErrorCode code) {
        return switch (primary(code)) {
            case SQLITE_FULL -> Kind.FULL;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> Kind.READ_ONLY;
            case SQLITE_CANTOPEN -> isWritable() ? Kind.FAILED : Kind.READ_ONLY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Kind.DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Kind.BUSY;
            case SQLITE_IOERR -> hasRoom() ? Kind.FAILED : Kind.FULL;
            default -> Kind.FAILED;
        };
    }

    /// The problem that an exception of the file system is.
    StoreProblem problem(IOException failed) {
        Kind kind = isWritable() ? Kind.FAILED : Kind.READ_ONLY;
        return new StoreProblem(hasRoom() ? kind : Kind.FULL, failed.getClass().getSimpleName(), failed);
    }

    private boolean isWritable() {
        Path folder = file.resolveSibling(".");
        return Files.isWritable(folder) && (!Files.exists(file) || Files.isWritable(file));
    }

    /// SQLite says itself that a disk is full, but not when a quota is, or when the index cannot grow.
    private boolean hasRoom() {
        try {
            return Files.getFileStore(file.resolveSibling(".")).getUsableSpace() >= ROOM_LEAST && !isQuotaReached();
        } catch (IOException unknown) {
            return true;
        }
    }

    /// No system tells a quota beforehand: it shows when something is written, and then by words alone.
    private boolean isQuotaReached() {
        try {
            Path trial = Files.createTempFile(file.getParent(), "room", ".tmp");
            try {
                Files.write(trial, new byte[(int) ROOM_LEAST]);
            } finally {
                Files.delete(trial);
            }
            return false;
        } catch (IOException refused) {
            return String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT).contains("quota");
        }
    }
}
