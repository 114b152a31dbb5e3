package org.updateuser.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.updateuser.store.Opening.Look;
import org.updateuser.store.Opening.Opened;
import org.updateuser.store.Store.Rescue;
import org.updateuser.store.StoreProblem.Kind;

/// One connection to the database, used by one thread at a time.
///
/// After anything that fails, whoever comes next gets a new one, so that what works again works here. If there is none
/// to be had, on a full disk say, the old one has to do: it can still read.
final class Database implements AutoCloseable {
    /// What is done within one transaction.
    interface Work<T> {
        T with(Session session) throws SQLException, StoreProblem;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final DatabaseFile file;
    private final boolean writable;
    private Optional<Connection> connection = Optional.empty();
    private Optional<Rescue> rescue = Optional.empty();
    private Look look = Look.QUICK;
    private boolean doubtful;
    private boolean closed;
    private final Set<Long> held = ConcurrentHashMap.newKeySet();

    /// @param writable whether to write; the file is created then
    Database(DatabaseFile file, boolean writable) {
        this.file = file;
        this.writable = writable;
    }

    boolean isWritable() {
        return writable;
    }

    /// The numbers of the runs that somebody goes on with.
    Set<Long> held() {
        return held;
    }

    Optional<Rescue> rescue() {
        lock.lock();
        try {
            return rescue;
        } finally {
            lock.unlock();
        }
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
            Optional<Connection> open = connected();
            return open.isEmpty() ? otherwise : run("BEGIN", work, open.get());
        } finally {
            lock.unlock();
        }
    }

    /// Writes: all of it is on the disk when this returns, or nothing is.
    <T> T write(Work<T> work) throws StoreProblem {
        if (!writable) {
            throw new StoreProblem(Kind.READ_ONLY, "opened to read", null);
        }
        lock.lock();
        try {
            return run("BEGIN IMMEDIATE", work, connected().orElseThrow());
        } finally {
            lock.unlock();
        }
    }

    private <T> T run(String begin, Work<T> work, Connection open) throws StoreProblem {
        boolean done = false;
        try {
            Session session = new Session(open);
            session.execute(begin);
            T result = work.with(session);
            session.execute("COMMIT");
            done = true;
            return result;
        } catch (SQLException failed) {
            StoreProblem problem = Cause.of(file.path()).problem(failed);
            rescueAfter(problem);
            throw problem;
        } finally {
            if (!done && connection.filter(open::equals).isPresent()) {
                rollBack(open);
            }
        }
    }

    /// What was damaged while it was open is rescued at once: whoever comes next can write.
    private void rescueAfter(StoreProblem problem) {
        if (writable && problem.kind() == Kind.DAMAGED) {
            disconnect();
            look = Look.WHOLE;
            try {
                connected();
            } catch (StoreProblem unrescued) { // tried again by whoever comes next
                problem.addSuppressed(unrescued);
            }
        }
    }

    private void rollBack(Connection open) {
        doubtful = true;
        try {
            new Session(open).execute("ROLLBACK");
        } catch (SQLException failed) {
            if (!Cause.isMisuse(failed)) { // or SQLite has rolled back by itself
                disconnect();
            }
        }
    }

    private Optional<Connection> connected() throws StoreProblem {
        if (closed) {
            throw new StoreProblem(Kind.FAILED, "closed", null);
        }
        Optional<Connection> old = connection;
        if (old.isPresent() && !doubtful) {
            return old;
        }
        try {
            connect(new Opening(file));
            old.ifPresent(doubted -> Access.abandon(doubted, new SQLException()));
        } catch (SQLException failed) {
            refuse(old, Cause.of(file.path()).problem(failed));
        } catch (StoreProblem failed) {
            refuse(old, failed);
        }
        return connection;
    }

    private static void refuse(Optional<Connection> old, StoreProblem problem) throws StoreProblem {
        if (old.isEmpty()) {
            throw problem;
        }
    }

    private void connect(Opening opening) throws SQLException, StoreProblem {
        if (writable) {
            Opened opened = opening.writing(look);
            connection = Optional.of(opened.connection());
            rescue = opened.rescue().or(() -> rescue);
            look = Look.NONE;
        } else {
            connection = opening.reading();
        }
        doubtful = false;
    }

    private void disconnect() {
        connection.ifPresent(open -> Access.abandon(open, new SQLException()));
        connection = Optional.empty();
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
