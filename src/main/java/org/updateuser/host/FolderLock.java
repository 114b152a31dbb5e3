package org.updateuser.host;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The right to write into a folder: a lock of the operating system on the file `lock` in it.
///
/// The kernel takes it back when the process ends, however it ends, so there is no stale lock. The file itself stays:
/// whoever deleted it could leave two processes with a lock on a file of that name.
final class FolderLock implements AutoCloseable {
    private static final String NAME = "lock";
    private static final Set<OpenOption> OPENING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    /// The folders that this process has, or is trying to have. The lock belongs to the process, not to an object in
    /// it: POSIX drops it as soon as *any* descriptor of the file is closed here, so a second attempt must not even
    /// open the file. Hence this set is the process's as well.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Takes the lock, or nothing if somebody has it, be it another process or this one. Waits for nothing.
    ///
    /// @param folder its real path
    /// @throws IOException if the file cannot be opened, or its file system knows no locks
    static Optional<FolderLock> take(Path folder) throws IOException {
        if (!OURS.add(folder)) {
            return Optional.empty();
        }
        FileChannel locked = null;
        try {
            locked = locked(folder.resolve(NAME));
            return Optional.ofNullable(locked).map(channel -> new FolderLock(folder, channel));
        } finally {
            if (locked == null) {
                OURS.remove(folder);
            }
        }
    }

    private static @Nullable FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, OPENING, Privacy.ofFile(file));
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
            return locked ? channel : null;
        } catch (OverlappingFileLockException ours) {
            return null;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    /// The folder's real path.
    Path folder() {
        return folder;
    }

    /// The file that is locked. It must not be opened in this process.
    Path file() {
        return folder.resolve(NAME);
    }

    /// Gives it back.
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            OURS.remove(folder);
        }
    }
}
