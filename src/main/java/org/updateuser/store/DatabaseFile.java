package org.updateuser.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

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

    /// Another one in the same folder.
    DatabaseFile named(String name) {
        return new DatabaseFile(path.resolveSibling(name));
    }

    /// What SQLite puts beside it: `-wal`, its log; `-shm`, the index of that; `-journal`, before there is a log.
    Path beside(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }

    /// Whether something stands in the log: another process has it open, or one ended without closing it.
    boolean hasLog() {
        return isThere("-wal");
    }

    /// Whether a change of the file itself was begun and not ended.
    boolean hasJournal() {
        return isThere("-journal");
    }

    private boolean isThere(String suffix) {
        try {
            return Files.size(beside(suffix)) > 0;
        } catch (IOException none) {
            return false;
        }
    }

    /// Deletes it and what is beside it.
    void delete() throws IOException {
        for (String suffix : List.of("", "-journal", "-wal", "-shm")) {
            Files.deleteIfExists(beside(suffix));
        }
    }

    /// Has the disk know the names in its folder. Windows knows no such thing and needs none.
    void forceFolder() throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel folder = FileChannel.open(path.getParent())) {
                folder.force(true);
            }
        }
    }

    /// Its address for the driver. As a URI: the name of a folder may hold what else would be an option.
    String address() {
        return "jdbc:sqlite:" + path.toUri();
    }
}
