package org.updateuser.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;

/// What belongs to one user of the machine alone.
///
/// Where the system knows no POSIX permissions (Windows), the folders of a user are closed to others by what they
/// inherit, and only the owner is compared.
final class Privacy {
    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    private Privacy() {}

    /// For a folder that is about to be created.
    static FileAttribute<?>[] ofFolder(Path folder) {
        return attributes(folder, FOLDER);
    }

    /// For a file that is about to be created.
    static FileAttribute<?>[] ofFile(Path file) {
        return attributes(file, FILE);
    }

    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /// Takes a file away from everybody else.
    static void close(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
        }
    }

    /// Whether this is a folder, no link to one, that belongs to somebody alone.
    static boolean isFolderOf(UserPrincipal somebody, Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isOf(somebody, folder, FOLDER);
    }

    /// Whether this is a file, no link to one, that belongs to somebody alone.
    static boolean isFileOf(UserPrincipal somebody, Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isOf(somebody, file, FILE);
    }

    private static boolean isOf(UserPrincipal somebody, Path path, String permissions) throws IOException {
        boolean closed = !isPosix(path)
                || PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS))
                        .equals(permissions);
        return closed && owner(path).equals(somebody);
    }

    /// Whom it belongs to.
    static UserPrincipal owner(Path path) throws IOException {
        return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
