package org.updateuser.store;

import java.nio.file.Path;
import java.util.Optional;
import org.updateuser.model.Organization;

/// Everything that is kept of people on this machine: one SQLite database in the data folder.
///
/// May be used by any number of threads; they wait for each other.
public final class Store implements AutoCloseable {
    private static final String PUT_ORGANIZATION = """
            INSERT INTO organization (server, id, name) VALUES (?, ?, ?)
            ON CONFLICT (server) DO UPDATE SET id = excluded.id, name = excluded.name""";
    private static final String PUT_MAPPING = """
            INSERT INTO mapping (headers, columns) VALUES (?, ?)
            ON CONFLICT (headers) DO UPDATE SET columns = excluded.columns""";
    private static final String MAPPING = "SELECT columns FROM mapping WHERE headers = ?";
    private static final String ORGANIZATION = "SELECT id, name FROM organization WHERE server = ?";

    private final Database database;

    private Store(Database database) {
        this.database = database;
    }

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
        Database database = new Database(DatabaseFile.in(folder), writable);
        database.open();
        return new Store(database);
    }

    /// Whether it can be written.
    public boolean isWritable() {
        return database.isWritable();
    }

    /// What was rescued, if the database was damaged: when it was opened, or when a later call said DAMAGED.
    public Optional<Rescue> rescue() {
        return database.rescue();
    }

    /// The drafts of an organization.
    public Drafts drafts(String organization) {
        return new Drafts(database, organization);
    }

    /// What was sent to an organization.
    public History history(String organization) {
        return new History(database, organization);
    }

    /// The runs over many of an organization's people.
    public Runs runs(String organization) {
        return new Runs(database, organization);
    }

    /// The filters of an organization's people that were given a name.
    public Filters filters(String organization) {
        return new Filters(database, organization);
    }

    /// What an organization's server said last.
    public Directory directory(String organization) {
        return new Directory(database, organization);
    }

    /// Keeps which organization a server has.
    ///
    /// @param server its address
    public void putOrganization(String server, Organization organization) throws StoreProblem {
        database.write(session -> session.update(PUT_ORGANIZATION, server, organization.id(), organization.name()));
    }

    /// The organization that a server had last.
    public Optional<Organization> organization(String server) throws StoreProblem {
        return database.read(
                session -> session.first(row -> new Organization(row.text(1), row.text(2)), ORGANIZATION, server),
                Optional.empty());
    }

    /// Keeps what the columns of tables are about.
    ///
    /// @param headers of such tables, as one text
    public void putMapping(String headers, String columns) throws StoreProblem {
        database.write(session -> session.update(PUT_MAPPING, headers, columns));
    }

    /// What the columns of a table with these headers were about last.
    public Optional<String> mapping(String headers) throws StoreProblem {
        return database.read(session -> session.first(row -> row.text(1), MAPPING, headers), Optional.empty());
    }

    /// Closes the file. What was written is on the disk already.
    @Override
    public void close() {
        database.close();
    }
}
