package org.updateuser.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteOpenMode;

/// Connections to a database file that exists, with this room's settings.
final class Access {
    private static final int PATIENCE = 5_000; // milliseconds that another process may hold the database
    private static final int LOG_LARGEST = 4 * 1024 * 1024; // bytes that the log keeps once it was longer

    /// On macOS an ordinary sync ends in the disk's cache. Damaged or foreign content is not trusted. What is
    /// deleted is overwritten: people's data does not stay in the file, and no rescue brings it back.
    private static final List<String> MANNERS = List.of(
            "PRAGMA fullfsync = ON",
            "PRAGMA checkpoint_fullfsync = ON",
            "PRAGMA trusted_schema = OFF",
            "PRAGMA cell_size_check = ON",
            "PRAGMA secure_delete = ON");

    private Access() {}

    /// One that reads, while others may write.
    static Connection reading(DatabaseFile file) throws SQLException {
        return reading(file.address());
    }

    /// One that reads where nothing can be written, not even the index that readers and writers share. What stands in
    /// the log alone is not seen.
    static Connection readingAlone(DatabaseFile file) throws SQLException {
        return reading(file.address() + "?immutable=1");
    }

    private static Connection reading(String address) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return opened(address, config);
    }

    /// One that writes: what is committed is on the disk.
    static Connection writing(DatabaseFile file) throws SQLException {
        SQLiteConfig config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setJournalMode(JournalMode.WAL);
        config.setJournalSizeLimit(LOG_LARGEST);
        return opened(file.address(), config);
    }

    /// One that writes into the file itself, so that all is in it as soon as it is committed.
    static Connection building(DatabaseFile file) throws SQLException {
        SQLiteConfig config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return opened(file.address(), config);
    }

    /// An empty database without a file.
    static Connection inMemory() throws SQLException {
        return opened("jdbc:sqlite::memory:", config());
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTempStore(TempStore.MEMORY);
        return config;
    }

    private static Connection opened(String address, SQLiteConfig config) throws SQLException {
        Connection connection = config.createConnection(address);
        try {
            for (String manner : MANNERS) {
                new Session(connection).execute(manner);
            }
            return connection;
        } catch (SQLException failed) {
            abandon(connection, failed);
            throw failed;
        }
    }

    /// Closes a connection because something failed. That this fails as well is no news.
    static void abandon(Connection connection, Exception failed) {
        try {
            connection.close();
        } catch (SQLException again) {
            failed.addSuppressed(again);
        }
    }
}
