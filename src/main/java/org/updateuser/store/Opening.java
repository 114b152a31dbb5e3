package org.updateuser.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.updateuser.store.Store.Rescue;
import org.updateuser.store.StoreProblem.Kind;

/// How the database is opened: created, brought up to date, rescued, or left alone.
///
/// Whether it is damaged is asked where there is reason to: after a program that did not close it, or where a read
/// said so. To ask each time would have every start read the whole file.
///
/// @param file the database
record Opening(DatabaseFile file) {
    /// What it came to.
    ///
    /// @param rescue what was rescued, if it was damaged
    record Opened(Connection connection, Optional<Rescue> rescue) {}

    /// How closely to look for damage.
    enum Look {
        NONE("", false),
        /// The structure, if the last program that wrote did not close it.
        QUICK("PRAGMA quick_check(1)", true),
        /// Structure and indexes.
        WHOLE("PRAGMA integrity_check(1)", false);

        private final String statement;
        private final boolean afterCrashOnly;

        Look(String statement, boolean afterCrashOnly) {
            this.statement = statement;
            this.afterCrashOnly = afterCrashOnly;
        }
    }

    /// To write.
    ///
    /// @throws StoreProblem if it cannot; a newer program's database is not touched
    Opened writing(Look look) throws SQLException, StoreProblem {
        Exchange exchange = new Exchange(file);
        Optional<Rescue> earlier = exchange.isHalfDone() ? Optional.of(exchange.finish()) : Optional.empty();
        file.create();
        try {
            refuseWorse(look);
            return new Opened(upToDate(Access.writing(file)), earlier);
        } catch (SQLException failed) {
            if (!Cause.isDamage(failed)) {
                throw failed;
            }
        }
        Rescue rescue = exchange.rescued();
        return new Opened(upToDate(Access.writing(file)), Optional.of(rescue));
    }

    /// By a reader, who leaves every byte as it is: a writer that closes takes over what stands in the log.
    private void refuseWorse(Look look) throws SQLException, StoreProblem {
        boolean crashed = file.hasLog();
        try (Connection reader = file.hasJournal() ? Access.building(file) : Access.reading(file)) { // which rolls back
            Session session = new Session(reader);
            refuseNewer(Schema.version(session));
            if (look != Look.NONE && (crashed || !look.afterCrashOnly)) {
                refuseDamaged(session, look);
            }
        }
    }

    private static void refuseNewer(int version) throws StoreProblem {
        if (version > Schema.VERSION) {
            throw new StoreProblem(Kind.NEWER, "version " + version, null);
        }
    }

    private static void refuseDamaged(Session session, Look look) throws SQLException {
        String answer = session.first(row -> row.text(1), look.statement).orElse("nothing");
        if (!answer.equals("ok")) {
            throw new SQLiteException("found by " + look, SQLiteErrorCode.SQLITE_CORRUPT);
        }
    }

    private static Connection upToDate(Connection connection) throws SQLException, StoreProblem {
        try {
            Schema.bringUpToDate(new Session(connection));
            return connection;
        } catch (SQLException | StoreProblem failed) {
            Access.abandon(connection, failed);
            throw failed;
        }
    }

    /// To read, if there is anything: of an older program's database a copy in memory is brought up to date.
    ///
    /// @throws StoreProblem if a newer program wrote it
    Optional<Connection> reading() throws SQLException, StoreProblem {
        if (!file.exists()) {
            return Optional.empty();
        }
        Connection reader = reader();
        try {
            int version = Schema.version(new Session(reader));
            refuseNewer(version);
            if (version == Schema.VERSION) {
                return Optional.of(reader);
            }
            Optional<Connection> copy = version <= 0 ? Optional.empty() : Optional.of(copy(reader));
            reader.close();
            return copy;
        } catch (SQLException | StoreProblem failed) {
            Access.abandon(reader, failed);
            throw failed;
        }
    }

    private Connection reader() throws SQLException {
        try {
            return Access.reading(file);
        } catch (SQLException failed) {
            if (file.hasLog() || !Cause.isNoAccess(failed)) {
                throw failed;
            }
            return Access.readingAlone(file); // readers share an index, which this folder does not take
        }
    }

    private static Connection copy(Connection reader) throws SQLException, StoreProblem {
        Connection memory = upToDate(Access.inMemory());
        new Salvage(new Session(reader), new Session(memory)).copy();
        return memory;
    }
}
