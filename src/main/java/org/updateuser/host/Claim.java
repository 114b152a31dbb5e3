package org.updateuser.host;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What became of a process's claim to a data folder: one process at a time may write into it.
public sealed interface Claim permits FolderOwner, Claim.HandedOver, Claim.Unreachable {
    /// Another process has the folder, has taken the arguments over and said so.
    record HandedOver() implements Claim {}

    /// The folder can be read only.
    record Unreachable(Reason reason) implements Claim {}

    /// Why a folder can be read only.
    enum Reason {
        /// Another process has it and does not answer, or does not take what it is told.
        SILENT,
        /// Nobody can know whether another process has it: the lock cannot be opened, or the file system knows no
        /// locks, as NFS may not. SQLite could not keep two writers apart there either, so nothing is written.
        NO_LOCK
    }

    /// Claims a folder; if another process has it, hands it the arguments. A folder whose owner dies meanwhile is
    /// taken over. Two threads of one process are as two processes.
    ///
    /// Where the system has no Unix-domain sockets, or none can be put anywhere, the lock still holds: the first
    /// process owns the folder without listening, and every later one finds it [Reason#SILENT].
    ///
    /// Files are read and written, and it may wait: for `patience`, longer only for a process that has heard the
    /// arguments and is still starting (40 s), and then for `patience` once more.
    ///
    /// @param folder must exist
    /// @param arguments what the other process gets to know; never a secret
    /// @param patience how long to try before the folder counts as unreachable
    static Claim of(Path folder, List<String> arguments, Duration patience) throws InterruptedException {
        return new Claiming(folder, new Letter(List.copyOf(arguments)), patience).settle();
    }

    /// Claims a folder for work without a window: nobody is told anything, and later processes find this one silent.
    ///
    /// @param folder must exist
    /// @return the owner, or nothing where another process has the folder, or nobody can know
    static Optional<FolderOwner> alone(Path folder) {
        try {
            return FolderLock.take(folder.toRealPath()).map(FolderOwner::silent);
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }
}
