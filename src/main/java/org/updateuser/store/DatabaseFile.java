package org.updateuser.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// The database of a folder as a file. SQLite puts a log and an index beside it while it is open.
///
/// @param path where it is
record DatabaseFile(Path path) {
    private static final String NAME = "updateuser.db";

    /// The one of a folder.
    static DatabaseFile in(Path folder) {
        return new DatabaseFile(folder.toAbsolutePath().resolve(NAME));
    }

    /// Whether it is there, be it empty.
    boolean exists() {
        return Files.exists(path);
    }

    /// Makes sure that it is there. An empty file is an empty database to SQLite, which gives what it puts beside it
    /// the same permissions: so they all belong to the owner alone from the moment they exist.
    void create() throws StoreProblem {
        if (exists()) {
            return;
        }
        try {
            Files.createFile(path, ownersOnly());
        } catch (FileAlreadyExistsException meanwhile) {
            return; // another process was faster
        } catch (IOException refused) {
            throw Cause.of(path).problem(refused);
        }
    }

    private FileAttribute<?>[] ownersOnly() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /// Its address for the driver. As a URI: the name of a folder may hold what else would be an option.
    String address() {
        return "jdbc:sqlite:" + path.toUri();
    }
}
