package org.updateuser.host;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// This process owns a data folder, until this is closed or the process ends in whatever way; and it hears what later
/// processes were asked.
public final class FolderOwner implements Claim, AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger("org.updateuser");

    private final FolderLock lock;
    private final Optional<Receiver> receiver;
    private final Optional<IOException> deafness;

    private FolderOwner(FolderLock lock, Optional<Receiver> receiver, Optional<IOException> deafness) {
        this.lock = lock;
        this.receiver = receiver;
        this.deafness = deafness;
    }

    /// The owner by a lock, listening if it can. That it cannot is no reason not to work: nobody else may write.
    static FolderOwner of(FolderLock lock) {
        try {
            Receiver receiver = Receiver.open(lock.folder(), Privacy.owner(lock.file()));
            return new FolderOwner(lock, Optional.of(receiver), Optional.empty());
        } catch (IOException refused) {
            return new FolderOwner(lock, Optional.empty(), Optional.of(refused));
        }
    }

    /// The owner by a lock, who hears nobody.
    static FolderOwner silent(FolderLock lock) {
        return new FolderOwner(lock, Optional.empty(), Optional.empty());
    }

    /// Why later processes are not heard, if that is so.
    public Optional<IOException> deafness() {
        return deafness;
    }

    /// Says who takes what later processes were asked; until then they wait, half a minute at most. To be called once.
    ///
    /// @param taker gets the arguments of one process at a time, on a thread of its own, where it has seconds. It
    ///     says whether it has taken them: if not, the other process goes on as if this one were silent, and takes
    ///     the folder over if this one ends
    public void onArguments(Predicate<List<String>> taker) {
        receiver.ifPresent(listening -> listening.setTaker(taker));
    }

    /// Hears nobody any more, and then gives the folder back. What is being taken is still answered.
    @Override
    public void close() {
        try (lock) {
            if (receiver.isPresent()) {
                receiver.get().close();
            }
        } catch (IOException left) {
            LOGGER.log(Level.WARNING, "The next start will replace what this one leaves in its folder.", left);
        }
    }
}
