package org.updateuser.store;

import java.sql.SQLException;
import java.util.List;
import org.updateuser.store.StoreProblem.Kind;

/// The tables, as the steps that led to them. A step that was released is never changed: another one follows it.
///
/// The database says in its `user_version` how many steps it has gone. Each is one transaction together with that
/// number, so a step is gone whole or not at all. Times are those of [Stamp].
final class Schema {
    /// Drafts, and what the servers said.
    private static final String FIRST = """
            CREATE TABLE draft (
                organization TEXT NOT NULL, user_id TEXT NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL,
                changes INTEGER NOT NULL, changed INTEGER NOT NULL, json TEXT NOT NULL,
                PRIMARY KEY (organization, user_id));
            CREATE TABLE organization (
                server TEXT PRIMARY KEY NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL);
            CREATE TABLE listing (
                organization TEXT NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL,
                PRIMARY KEY (organization, kind));
            CREATE TABLE person (
                organization TEXT NOT NULL, id TEXT NOT NULL, line TEXT NOT NULL,
                PRIMARY KEY (organization, id));
            CREATE TABLE named (
                organization TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
                detail TEXT NOT NULL);
            CREATE INDEX named_by_kind ON named (organization, kind);
            CREATE TABLE user (
                organization TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, json TEXT NOT NULL,
                PRIMARY KEY (organization, id));
            """;

    /// What was sent.
    private static final String SECOND = """
            CREATE TABLE history (
                number INTEGER PRIMARY KEY AUTOINCREMENT, organization TEXT NOT NULL, user_id TEXT NOT NULL,
                name TEXT NOT NULL, at INTEGER NOT NULL, sender TEXT NOT NULL, method TEXT NOT NULL,
                before_json TEXT NOT NULL, patch_json TEXT NOT NULL, properties TEXT NOT NULL, fate TEXT NOT NULL,
                known_at INTEGER NOT NULL, status INTEGER NOT NULL, detail TEXT NOT NULL, correlation TEXT NOT NULL,
                after_json TEXT NOT NULL);
            CREATE INDEX history_by_organization ON history (organization);
            CREATE INDEX history_by_user ON history (organization, user_id);
            CREATE INDEX history_unsure ON history (organization) WHERE fate = 'UNSURE';
            """;

    /// Runs over many people, a row for each of them, and what the columns of tables are about.
    private static final String THIRD = """
            CREATE TABLE run (
                number INTEGER PRIMARY KEY AUTOINCREMENT, organization TEXT NOT NULL, name TEXT NOT NULL,
                at INTEGER NOT NULL, sender TEXT NOT NULL, undoes INTEGER NOT NULL, phase TEXT NOT NULL);
            CREATE INDEX run_by_organization ON run (organization);
            CREATE TABLE run_row (
                run INTEGER NOT NULL, place INTEGER NOT NULL, line INTEGER NOT NULL, state TEXT NOT NULL,
                before_json TEXT NOT NULL, base_json TEXT NOT NULL, wanted_json TEXT NOT NULL,
                request INTEGER NOT NULL, detail TEXT NOT NULL,
                PRIMARY KEY (run, place));
            CREATE TABLE mapping (headers TEXT PRIMARY KEY NOT NULL, columns TEXT NOT NULL);
            CREATE INDEX run_row_by_state ON run_row (run, state, place);
            """;

    /// Filters of the list of people that were given a name.
    private static final String FOURTH = """
            CREATE TABLE filter (
                organization TEXT NOT NULL, name TEXT NOT NULL, search TEXT NOT NULL, states TEXT NOT NULL,
                condition TEXT NOT NULL, ordering TEXT NOT NULL,
                PRIMARY KEY (organization, name));
            """;

    private static final List<String> STEPS = List.of(FIRST, SECOND, THIRD, FOURTH);

    /// How many steps this program knows.
    static final int VERSION = STEPS.size();

    private Schema() {}

    /// How many steps a database has gone.
    static int version(Session session) throws SQLException {
        return (int) session.number("PRAGMA user_version");
    }

    /// Goes the steps that a database has not gone yet.
    ///
    /// @throws StoreProblem if it has gone more than this program knows
    static void bringUpToDate(Session session) throws SQLException, StoreProblem {
        while (version(session) != VERSION) {
            session.execute("BEGIN IMMEDIATE");
            next(session, version(session)); // asked again: another process may have gone a step meanwhile
            session.execute("COMMIT");
        }
    }

    private static void next(Session session, int gone) throws SQLException, StoreProblem {
        if (gone > VERSION || gone < 0) {
            throw new StoreProblem(Kind.NEWER, "version " + gone, null);
        }
        if (gone < VERSION) {
            for (String statement : STEPS.get(gone).split(";\n", 0)) {
                session.execute(statement);
            }
            session.execute("PRAGMA user_version = " + (gone + 1));
        }
    }
}
