package org.updateuser.host;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/// A folder cannot be used, and why.
public final class FolderProblem extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    /// Why a folder cannot be used.
    public enum Kind {
        /// Something that is no folder is in the way.
        NOT_A_FOLDER,
        /// It cannot be created, or nothing can be written into it.
        NOT_WRITABLE
    }

    private final Kind kind;
    private final transient Path folder;

    FolderProblem(Kind kind, Path folder, IOException cause) {
        super(kind + " " + folder, cause);
        this.kind = kind;
        this.folder = folder;
    }

    /// Why.
    public Kind kind() {
        return kind;
    }

    /// The folder in question.
    public Path folder() {
        return folder;
    }
}
