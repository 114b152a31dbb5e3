package org.updateuser.store;

import java.nio.file.Path;
import java.util.Optional;
import org.updateuser.model.Organization;

/// Everything that is kept of people on this machine: one SQLite database in the data folder.
///
/// May be used by any number of threads; they wait for each other.
public final class Store implements AutoCloseable {
    private Store() {}

    /// What a damaged database has become.
    ///
    /// @param aside where its bytes are kept, untouched
    /// @param recovered how many drafts, lines of history and people could be read and are in the new one
    public record Rescue(Path aside, int recovered) {}

    /// Opens the database of a folder, creates it, brings it up to date, or rescues what is left of it.
    ///
    /// @param folder must exist
    /// @param writable whether to write: another process may have the folder
    /// @throws StoreProblem if nothing can be read there
    public static Store open(Path folder, boolean writable) throws StoreProblem {
        return Store.unbuilt();
    }

    /// Whether it can be written.
    public boolean isWritable() {
        return Store.unbuilt();
    }

    /// What was rescued when it was opened, if it was damaged.
    public Optional<Rescue> rescue() {
        return Store.unbuilt();
    }

    /// The drafts of an organization.
    public Drafts drafts(String organization) {
        return Store.unbuilt();
    }

    /// What was sent to an organization.
    public History history(String organization) {
        return Store.unbuilt();
    }

    /// What an organization's server said last.
    public Directory directory(String organization) {
        return Store.unbuilt();
    }

    /// Keeps which organization a server has.
    ///
    /// @param server its address
    public void putOrganization(String server, Organization organization) throws StoreProblem {
        Store.unbuilt();
    }

    /// The organization that a server had last.
    public Optional<Organization> organization(String server) throws StoreProblem {
        return Store.unbuilt();
    }

    /// Closes the file. What was written is on the disk already.
    @Override
    public void close() {
        Store.unbuilt();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    static <T> T unbuilt() {
        if (Thread.currentThread().isAlive()) {
            throw new UnsupportedOperationException();
        }
        return java.util.Objects.requireNonNull(null);
    }
}
