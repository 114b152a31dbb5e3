package org.updateuser.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.stream.Collectors;
import org.updateuser.patch.Result;
import org.updateuser.patch.Sent;
import org.updateuser.patch.Task;
import org.updateuser.store.StoreProblem.Kind;

/// The runs over many people of one organization, made on this machine. All methods block; a write is on the disk when
/// it returns.
public final class Runs {
    private static final String CREATE = """
            INSERT INTO run (organization, name, at, sender, undoes, phase) VALUES (?, ?, ?, ?, ?, 'WAITING')
            RETURNING number""";
    private static final String NOTES =
            "SELECT number, name, at, sender, undoes, phase FROM run WHERE organization = ?";
    private static final String PHASE = "UPDATE run SET phase = ? WHERE organization = ? AND number = ?";
    private static final String COUNTS = "SELECT state, count(*) FROM run_row WHERE run = ? GROUP BY state";
    private static final String GIVE_UP =
            "UPDATE run_row SET state = 'NOT_ATTEMPTED' WHERE run = ? AND state = 'WAITING'";
    private static final String REMOVE = "DELETE FROM run WHERE organization = ? AND number = ?";
    private static final String REMOVE_ROWS = "DELETE FROM run_row WHERE run = ?";

    /// How a run stands. Each has a word under `run.phase.<name>`.
    public enum Phase {
        /// It was written down, and may be started.
        WAITING,
        /// It is under way, or the program ended while it was.
        RUNNING,
        /// It waits for somebody to let it go on.
        PAUSED,
        /// Somebody has ended it before its end.
        CANCELLED,
        /// Every row has ended.
        FINISHED
    }

    /// A run in short.
    ///
    /// @param number its number on this machine
    /// @param by the name of who started it, or `""`
    /// @param undoes the number of the run that it takes back, or 0
    public record Note(long number, String name, Instant at, String by, long undoes, Phase phase) {}

    private final Database database;
    private final String organization;

    Runs(Database database, String organization) {
        this.database = database;
        this.organization = organization;
    }

    /// Writes a run down, whole or not at all.
    ///
    /// @param undoes the number of the run that it takes back, or 0
    /// @return its number
    public long create(String name, Instant at, String by, long undoes, List<Task> tasks) throws StoreProblem {
        List<TaskRow> rows = tasks.stream().map(TaskRow::of).toList();
        return database.write(session -> {
            long number = session.number(CREATE, organization, name, Stamp.of(at), by, undoes);
            session.updateAll(
                    TaskRow.ADD, rows.stream().map(row -> row.added(number)).toList());
            return number;
        });
    }

    /// All runs, the newest first.
    public List<Note> notes() throws StoreProblem {
        return database.read(
                session -> session.rows(Runs::note, NOTES + " ORDER BY number DESC", organization), List.of());
    }

    /// A run by its number.
    public Optional<Note> note(long number) throws StoreProblem {
        return database.read(
                session -> session.first(Runs::note, NOTES + " AND number = ?", organization, number),
                Optional.empty());
    }

    private static Note note(Row row) throws SQLException {
        return new Note(row.number(1), row.text(2), row.time(3), row.text(4), row.number(5), phase(row.text(6)));
    }

    /// A word that is none waits for somebody.
    private static Phase phase(String word) {
        for (Phase phase : Phase.values()) {
            if (phase.name().equals(word)) {
                return phase;
            }
        }
        return Phase.PAUSED;
    }

    /// Writes down how a run stands.
    public void stand(long number, Phase phase) throws StoreProblem {
        database.write(session -> session.update(PHASE, phase.name(), organization, number));
    }

    /// Takes a run for whoever goes on with it: two at once would each do what the other has begun. What another
    /// process has, this one cannot write.
    ///
    /// @return whether nobody has it
    public boolean hold(long number) {
        return database.held().add(number);
    }

    /// Gives it back.
    public void letGo(long number) {
        database.held().remove(number);
    }

    /// How many people of a run are in each state; none is 0.
    public Map<Task.State, Integer> counts(long number) throws StoreProblem {
        Map<Task.State, Integer> counts = new EnumMap<>(Task.State.class);
        record Count(String state, int many) {}
        List<Count> rows = database.read(
                session -> session.rows(row -> new Count(row.text(1), row.small(2)), COUNTS, number), List.of());
        rows.forEach(row -> counts.merge(TaskRow.state(row.state()), row.many(), Integer::sum));
        return counts;
    }

    /// A page of a run, in its order. A row whose values cannot be read is left out.
    ///
    /// @param states which people; none for any
    /// @param after only people behind this place: that of the last one of the page before, or 0
    /// @param most how many at most
    public List<Task> page(long number, Collection<Task.State> states, int after, int most) throws StoreProblem {
        String among = states.stream().map(state -> "'" + state.name() + "'").collect(Collectors.joining(", "));
        String sql = "SELECT " + TaskRow.COLUMNS + " FROM run_row WHERE run = ? AND place > ?"
                + (states.isEmpty() ? "" : " AND state IN (" + among + ")") + " ORDER BY place LIMIT " + most;
        List<TaskRow> rows = database.read(session -> session.rows(TaskRow::of, sql, number, after), List.of());
        return rows.stream().flatMap(row -> row.task().stream()).toList();
    }

    /// Writes a request of a run down, as unsure, before it is sent: in the run and in the history, both or neither.
    ///
    /// @return the person with the number of the request
    public Task begin(long run, Task task, Sent sent) throws StoreProblem {
        return database.write(session -> {
            Task begun = task.sent(History.begin(session, organization, sent));
            session.update(TaskRow.PUT, TaskRow.of(begun).put(run));
            return begun;
        });
    }

    /// Writes down what came of it, in both.
    public void complete(long run, Task task, Result result) throws StoreProblem {
        TaskRow row = TaskRow.of(task);
        int lines = database.write(session -> {
            session.update(TaskRow.PUT, row.put(run));
            return History.complete(session, organization, task.request(), result);
        });
        if (lines == 0) {
            throw new StoreProblem(Kind.FAILED, "no line of this number", null);
        }
    }

    /// The same of one request that is about several people: all of it or nothing.
    ///
    /// @param requests what is asked for of each
    public List<Task> beginAll(long run, List<Task> tasks, List<Sent> requests) throws StoreProblem {
        return database.write(session -> {
            List<Task> begun = new ArrayList<>();
            for (int at = 0; at < tasks.size(); at++) {
                begun.add(tasks.get(at).sent(History.begin(session, organization, requests.get(at))));
            }
            session.updateAll(
                    TaskRow.PUT,
                    begun.stream().map(task -> TaskRow.of(task).put(run)).toList());
            return begun;
        });
    }

    /// Writes down what came of it, in both.
    public void completeAll(long run, List<Task> tasks, Result result) throws StoreProblem {
        database.write(session -> {
            for (Task task : tasks) {
                History.complete(session, organization, task.request(), result);
            }
            session.updateAll(
                    TaskRow.PUT,
                    tasks.stream().map(task -> TaskRow.of(task).put(run)).toList());
            return tasks;
        });
    }

    /// Writes down people who have come further without a request, all or none.
    public void putAll(long run, SequencedCollection<Task> tasks) throws StoreProblem {
        List<Object[]> rows =
                tasks.stream().map(task -> TaskRow.of(task).put(run)).toList();
        database.write(session -> {
            session.updateAll(TaskRow.PUT, rows);
            return rows;
        });
    }

    /// Whoever has not had a turn will have none.
    public void giveUp(long number) throws StoreProblem {
        database.write(session -> session.update(GIVE_UP, number));
    }

    /// Forgets a run. What it has sent stays in the history.
    public void remove(long number) throws StoreProblem {
        database.write(session -> {
            int removed = session.update(REMOVE, organization, number);
            return removed == 0 ? 0 : session.update(REMOVE_ROWS, number);
        });
    }
}
