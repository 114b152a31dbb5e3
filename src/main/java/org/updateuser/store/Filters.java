package org.updateuser.store;

import java.sql.SQLException;
import java.util.List;

/// The filters of one organization's list of people that were given a name. All methods block; a write is on the disk
/// when it returns.
public final class Filters {
    private static final String PUT = """
            INSERT INTO filter (organization, name, search, states, condition, ordering) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (organization, name) DO UPDATE SET search = excluded.search, states = excluded.states,
            condition = excluded.condition, ordering = excluded.ordering""";
    private static final String REMOVE = "DELETE FROM filter WHERE organization = ? AND name = ?";
    private static final String ALL =
            "SELECT name, search, states, condition, ordering FROM filter WHERE organization = ? ORDER BY name";

    private final Database database;
    private final String organization;

    Filters(Database database, String organization) {
        this.database = database;
        this.organization = organization;
    }

    /// A filter in texts, whose meaning is the list's matter.
    ///
    /// @param name what it is called, once in an organization
    public record Kept(String name, String search, String states, String condition, String ordering) {}

    /// All of them, by name.
    public List<Kept> all() throws StoreProblem {
        return database.read(
                session -> session.rows(
                        row -> new Kept(row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)),
                        ALL,
                        organization),
                List.of());
    }

    /// Keeps one, in place of one of the same name.
    public void put(Kept filter) throws StoreProblem {
        database.write(session -> put(session, filter));
    }

    private int put(Session session, Kept filter) throws SQLException {
        return session.update(
                PUT,
                organization,
                filter.name(),
                filter.search(),
                filter.states(),
                filter.condition(),
                filter.ordering());
    }

    /// Forgets one.
    public void remove(String name) throws StoreProblem {
        database.write(session -> session.update(REMOVE, organization, name));
    }

    /// Gives one another name.
    public void rename(String before, Kept after) throws StoreProblem {
        database.write(session -> {
            session.update(REMOVE, organization, before);
            return put(session, after);
        });
    }
}
