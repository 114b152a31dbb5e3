package org.updateuser.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// What is kept on this machine cannot be read or written, and why. What was there before is there still.
public final class StoreProblem extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /// Why.
    public enum Kind {
        /// The disk, or the share of it that this user may fill, is full.
        FULL,
        /// The folder or the file cannot be written, or another process writes there.
        READ_ONLY,
        /// A newer program wrote the database; it is left alone.
        NEWER,
        /// The file is damaged.
        DAMAGED,
        /// Somebody else holds the database for longer than one can wait.
        BUSY,
        /// Anything else: an error of the disk, no file handles left.
        FAILED
    }

    private final Kind kind;

    /// Whoever opens a store in another way says by this as well why it is not to be had.
    ///
    /// @param detail the technical part, such as the name of SQLite's code; never people's data
    public StoreProblem(Kind kind, String detail, @Nullable Throwable cause) {
        super(kind + " " + detail, cause);
        this.kind = kind;
    }

    /// Why.
    public Kind kind() {
        return kind;
    }
}
