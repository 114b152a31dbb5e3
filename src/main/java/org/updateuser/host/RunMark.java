package org.updateuser.host;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file `running` in a data folder, from the start of its owner to its end, be that ordered by whoever works or by
/// the system. A start that finds it knows that the run before was cut short: killed, crashed, or without power.
public final class RunMark implements AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger("org.updateuser");
    private static final String NAME = "running";

    private final Path file;
    private final Thread atShutdown = Thread.ofPlatform().unstarted(this::remove);
    private boolean ended;

    /// @param folder the data folder
    /// @param isOwner whether this process owns it; otherwise there is no mark, and nothing is known
    public RunMark(Path folder, boolean isOwner) {
        this.file = folder.resolve(NAME);
        this.ended = !isOwner;
    }

    /// Sets it; it waits for the disk.
    ///
    /// @return whether the run before was cut short
    public synchronized boolean set() {
        if (ended) {
            return false;
        }
        boolean wasThere = Files.exists(file);
        try {
            if (!wasThere) {
                Files.createFile(file, Privacy.ofFile(file));
            }
            Runtime.getRuntime().addShutdownHook(atShutdown);
        } catch (IOException refused) {
            LOGGER.log(Level.WARNING, "The next start will not know whether this run was cut short.", refused);
        } catch (IllegalStateException ending) {
            remove();
        }
        return wasThere;
    }

    private synchronized void remove() {
        if (ended) {
            return;
        }
        ended = true;
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            LOGGER.log(Level.WARNING, "The next start will take this run for one that was cut short.", refused);
        }
    }

    /// Removes it.
    @Override
    public void close() {
        remove();
    }
}
