package org.updateuser.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.updateuser.model.Named;
import org.updateuser.model.Values;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result;
import org.updateuser.patch.Sent;
import org.updateuser.store.StoreProblem.Kind;
import org.updateuser.wire.UserJson;

/// The requests that were sent to one organization from this machine. All methods block; a write is on the disk when
/// it returns.
public final class History {
    private static final String BEGIN = """
            INSERT INTO history (organization, user_id, name, at, sender, method, before_json, patch_json, properties,
            fate, known_at, status, detail, correlation, after_json)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'UNSURE', ?, 0, '', '', ?) RETURNING number""";
    private static final String COMPLETE = """
            UPDATE history SET fate = ?, known_at = ?, status = ?, detail = ?, correlation = ?, after_json = ?
            WHERE organization = ? AND number = ?""";
    private static final String FORGET = "DELETE FROM history WHERE organization = ? AND at < ? AND fate <> 'UNSURE'";

    /// Of the one row with the greatest number, as SQLite says of the columns beside a `max`.
    private static final String LATEST = """
            SELECT user_id, name, at, max(number) FROM history WHERE organization = ? GROUP BY user_id
            ORDER BY max(number) DESC LIMIT ?""";

    private final Database database;
    private final String organization;

    History(Database database, String organization) {
        this.database = database;
        this.organization = organization;
    }

    /// What to look for. Every condition that is given has to hold.
    ///
    /// @param userId whose
    /// @param from not before
    /// @param until not from this time on
    /// @param property the name of a property that was to change
    /// @param fates how it ended; none for any
    public record Query(
            Optional<String> userId,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<String> property,
            Set<Result.Fate> fates) {
        /// Everything.
        public static final Query ALL =
                new Query(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    /// Writes a request down, as unsure, before it is sent.
    ///
    /// @return its number
    public long begin(Sent sent) throws StoreProblem {
        return database.write(session -> begin(session, organization, sent));
    }

    /// The same as a part of something larger.
    static long begin(Session session, String organization, Sent sent) throws SQLException {
        Object[] row = {
            organization,
            sent.userId(),
            sent.name(),
            Stamp.of(sent.at()),
            sent.by(),
            sent.method(),
            UserJson.write(sent.before()),
            UserJson.write(sent.patch()),
            EntryRow.properties(sent.patch()),
            Stamp.of(sent.at()),
            UserJson.write(Values.EMPTY)
        };
        return session.number(BEGIN, row);
    }

    /// Writes down what came of it.
    public void complete(long number, Result result) throws StoreProblem {
        if (database.write(session -> complete(session, organization, number, result)) == 0) {
            throw new StoreProblem(Kind.FAILED, "no line of this number", null);
        }
    }

    /// The same as a part of something larger.
    ///
    /// @return how many lines that were
    static int complete(Session session, String organization, long number, Result result) throws SQLException {
        Object[] row = {
            result.fate().name(),
            Stamp.of(result.at()),
            result.status(),
            result.detail(),
            result.correlation(),
            UserJson.write(result.after()),
            organization,
            number
        };
        return session.update(COMPLETE, row);
    }

    /// A page of what was sent, the newest first. A line whose values cannot be read is left out.
    ///
    /// @param before only entries with a smaller number: the last one of the page before, or [Long#MAX_VALUE]
    /// @param most how many at most
    public List<Entry> find(Query query, long before, int most) throws StoreProblem {
        List<Entry> found = new ArrayList<>();
        long last = before;
        boolean more = true;
        while (more && found.size() < most) { // what cannot be read is left out, and a page is full all the same
            int wanted = most - found.size();
            List<EntryRow> rows = page(new Conditions(organization, query).add("number < ?", last), wanted);
            rows.forEach(row -> row.whole().ifPresent(found::add));
            more = rows.size() == wanted;
            last = rows.isEmpty() ? last : rows.getLast().entry().number();
        }
        return List.copyOf(found);
    }

    private List<EntryRow> page(Conditions conditions, int most) throws StoreProblem {
        String sql = "SELECT " + EntryRow.COLUMNS + " FROM history " + conditions.sql() + " ORDER BY number DESC LIMIT "
                + most;
        return database.read(session -> session.rows(EntryRow::of, sql, conditions.values()), List.of());
    }

    /// Whom the latest requests were about, each person once, the latest first.
    ///
    /// @param most how many at most
    public List<Cached<Named>> latest(int most) throws StoreProblem {
        return database.read(
                session -> session.rows(
                        row -> new Cached<>(new Named(row.text(1), row.text(2), ""), row.time(3)),
                        LATEST,
                        organization,
                        most),
                List.of());
    }

    /// How many there are.
    public int count(Query query) throws StoreProblem {
        Conditions conditions = new Conditions(organization, query);
        String sql = "SELECT count(*) FROM history " + conditions.sql();
        return Math.toIntExact(database.read(session -> session.number(sql, conditions.values()), 0L));
    }

    /// Whatever is unsure, the oldest first.
    public List<Entry> unsure() throws StoreProblem {
        String sql = "SELECT " + EntryRow.COLUMNS + " FROM history WHERE organization = ? AND fate = 'UNSURE'"
                + " ORDER BY number";
        List<EntryRow> rows = database.read(session -> session.rows(EntryRow::of, sql, organization), List.of());
        return rows.stream().flatMap(row -> row.whole().stream()).toList();
    }

    /// Forgets everything before a time that is not unsure.
    ///
    /// @return how many entries that were
    public int forgetBefore(Instant time) throws StoreProblem {
        return database.write(session -> session.update(FORGET, organization, Stamp.of(time)));
    }
}
