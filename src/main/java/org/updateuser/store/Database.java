package org.updateuser.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.updateuser.store.StoreProblem.Kind;

/// One connection to the database, used by one thread at a time.
///
/// After anything that fails it is closed, and opened again for whoever comes next: nothing half is left, and what
/// works again works here.
final class Database implements AutoCloseable {
    /// What is done within one transaction.
    interface Work<T> {
        T with(Session session) throws SQLException, StoreProblem;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final DatabaseFile file;
    private final boolean writable;
    private @Nullable Connection connection;
    private boolean closed;

    /// @param writable whether to write; the file is created then
    Database(DatabaseFile file, boolean writable) {
        this.file = file;
        this.writable = writable;
    }

    boolean isWritable() {
        return writable;
    }

    /// Opens it now rather than with the first work.
    void open() throws StoreProblem {
        read(session -> true, false);
    }

    /// Reads, all of it as of one moment.
    ///
    /// @param otherwise what there is when there is no database
    <T> T read(Work<T> work, T otherwise) throws StoreProblem {
        lock.lock();
        try {
            return isThere() ? run("BEGIN", work) : otherwise;
        } finally {
            lock.unlock();
        }
    }

    private boolean isThere() throws StoreProblem {
        if (!writable && !file.exists()) {
            return false;
        }
        return writable || read(session -> Schema.version(session) > 0);
    }

    private boolean read(Work<Boolean> work) throws StoreProblem {
        return run("BEGIN", work);
    }

    /// Writes: all of it is on the disk when this returns, or nothing is.
    <T> T write(Work<T> work) throws StoreProblem {
        if (!writable) {
            throw new StoreProblem(Kind.READ_ONLY, "opened to read", null);
        }
        lock.lock();
        try {
            return run("BEGIN IMMEDIATE", work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T run(String begin, Work<T> work) throws StoreProblem {
        boolean done = false;
        try {
            Session session = new Session(connection());
            session.execute(begin);
            T result = work.with(session);
            session.execute("COMMIT");
            done = true;
            return result;
        } catch (SQLException failed) {
            throw Cause.of(file.path()).problem(failed);
        } finally {
            if (!done) {
                disconnect();
            }
        }
    }

    private Connection connection() throws SQLException, StoreProblem {
        if (closed) {
            throw new StoreProblem(Kind.FAILED, "closed", null);
        }
        Connection open = connection;
        if (open == null) {
            open = connect();
            connection = open;
        }
        return open;
    }

    private Connection connect() throws SQLException, StoreProblem {
        if (!writable) {
            return new Opening(file).reading();
        }
        file.create();
        return new Opening(file).writing();
    }

    private void disconnect() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            abandon(open, new SQLException());
        }
    }

    /// Closes a connection after something failed. That this fails as well is no news.
    static void abandon(Connection connection, Exception failed) {
        try {
            connection.close();
        } catch (SQLException again) {
            failed.addSuppressed(again);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            disconnect();
        } finally {
            lock.unlock();
        }
    }
}
