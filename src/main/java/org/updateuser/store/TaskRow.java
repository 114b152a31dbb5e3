package org.updateuser.store;

import java.sql.SQLException;
import java.util.Optional;
import org.updateuser.patch.Task;
import org.updateuser.wire.Unreadable;
import org.updateuser.wire.UserJson;

/// A person of a run as they stand in the database, their values still text: they are read without holding it.
record TaskRow(
        int place, int line, String state, String before, String base, String wanted, long request, String detail) {
    static final String COLUMNS = "place, line, state, before_json, base_json, wanted_json, request, detail";
    static final String ADD = "INSERT INTO run_row (run, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String PUT = """
            UPDATE run_row SET line = ?, state = ?, before_json = ?, base_json = ?, wanted_json = ?, request = ?,
            detail = ? WHERE run = ? AND place = ?""";

    /// A row with those columns.
    static TaskRow of(Row row) throws SQLException {
        return new TaskRow(
                row.small(1),
                row.small(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.number(7),
                row.text(8));
    }

    static TaskRow of(Task task) {
        return new TaskRow(
                task.place(),
                task.line(),
                task.state().name(),
                UserJson.write(task.before()),
                UserJson.write(task.base()),
                UserJson.write(task.wanted()),
                task.request(),
                task.detail());
    }

    /// The values of [#ADD].
    Object[] added(long run) {
        return new Object[] {run, place, line, state, before, base, wanted, request, detail};
    }

    /// The values of [#PUT].
    Object[] put(long run) {
        return new Object[] {line, state, before, base, wanted, request, detail, run, place};
    }

    /// The person whole, or nothing if their values cannot be read.
    Optional<Task> task() {
        try {
            return Optional.of(new Task(
                    place,
                    line,
                    state(state),
                    UserJson.kept(before),
                    UserJson.kept(base),
                    UserJson.kept(wanted),
                    request,
                    detail));
        } catch (Unreadable broken) {
            return Optional.empty();
        }
    }

    /// A word that is none counts as unknown, and that is what unsure is.
    static Task.State state(String word) {
        for (Task.State state : Task.State.values()) {
            if (state.name().equals(word)) {
                return state;
            }
        }
        return Task.State.UNSURE;
    }
}
