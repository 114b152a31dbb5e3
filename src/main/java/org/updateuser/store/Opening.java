package org.updateuser.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteOpenMode;
import org.updateuser.store.StoreProblem.Kind;

/// How a connection to a database is opened.
///
/// @param file the database; it must exist
record Opening(DatabaseFile file) {
    private static final int PATIENCE = 5_000; // milliseconds that another process may hold the database
    private static final int LOG_LARGEST = 4 * 1024 * 1024; // bytes that the log keeps once it was longer

    /// On macOS an ordinary sync ends in the disk's cache. Damaged or foreign content is not trusted.
    private static final List<String> MANNERS = List.of(
            "PRAGMA fullfsync = ON",
            "PRAGMA checkpoint_fullfsync = ON",
            "PRAGMA trusted_schema = OFF",
            "PRAGMA cell_size_check = ON");

    /// A connection that reads.
    Connection reading() throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return opened(config);
    }

    /// A connection that writes: what is committed is on the disk.
    ///
    /// @throws StoreProblem if a newer program wrote the database; it is not touched then
    Connection writing() throws SQLException, StoreProblem {
        refuseNewer();
        SQLiteConfig config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setJournalSizeLimit(LOG_LARGEST);
        Connection connection = opened(config);
        try {
            Schema.bringUpToDate(new Session(connection));
            return connection;
        } catch (SQLException | StoreProblem failed) {
            Database.abandon(connection, failed);
            throw failed;
        }
    }

    /// By a reader of its own: a writer that closes would take over what stands in the log.
    private void refuseNewer() throws SQLException, StoreProblem {
        try (Connection reader = reading()) {
            int version = Schema.version(new Session(reader));
            if (version > Schema.VERSION || version < 0) {
                throw new StoreProblem(Kind.NEWER, "version " + version, null);
            }
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.enforceForeignKeys(true);
        config.setTempStore(TempStore.MEMORY);
        return config;
    }

    private Connection opened(SQLiteConfig config) throws SQLException {
        Connection connection = config.createConnection(file.address());
        try {
            Session session = new Session(connection);
            for (String manner : MANNERS) {
                session.execute(manner);
            }
            return connection;
        } catch (SQLException failed) {
            Database.abandon(connection, failed);
            throw failed;
        }
    }
}
