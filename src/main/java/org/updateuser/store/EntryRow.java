package org.updateuser.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.updateuser.model.Field;
import org.updateuser.model.Values;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;
import org.updateuser.patch.Sent;
import org.updateuser.wire.Unreadable;
import org.updateuser.wire.UserJson;

/// A line of the history as it stands in the database, its values still text: they are read without holding it.
///
/// @param entry everything else of it
record EntryRow(Entry entry, String before, String patch, String after) {
    static final String COLUMNS = "number, user_id, name, at, sender, method, before_json, patch_json, fate, known_at,"
            + " status, detail, correlation, after_json";

    private static final Patch NOTHING = new Patch(0, Values.EMPTY);

    /// A row with those columns.
    static EntryRow of(Row row) throws SQLException {
        Sent sent = new Sent(row.text(2), row.text(3), row.time(4), row.text(5), row.text(6), Values.EMPTY, NOTHING);
        Result result =
                new Result(fate(row.text(9)), row.time(10), Values.EMPTY, row.small(11), row.text(12), row.text(13));
        return new EntryRow(new Entry(row.number(1), sent, result), row.text(7), row.text(8), row.text(14));
    }

    /// A word that is none counts as unknown, and that is what unsure is.
    private static Fate fate(String word) {
        for (Fate fate : Fate.values()) {
            if (fate.name().equals(word)) {
                return fate;
            }
        }
        return Fate.UNSURE;
    }

    /// The line whole, or nothing if its values cannot be read.
    Optional<Entry> whole() {
        try {
            Sent sent = entry.sent();
            Result result = entry.result();
            return Optional.of(new Entry(
                    entry.number(),
                    new Sent(
                            sent.userId(),
                            sent.name(),
                            sent.at(),
                            sent.by(),
                            sent.method(),
                            UserJson.kept(before),
                            UserJson.patch(patch)),
                    new Result(
                            result.fate(),
                            result.at(),
                            UserJson.kept(after),
                            result.status(),
                            result.detail(),
                            result.correlation())));
        } catch (Unreadable broken) {
            return Optional.empty();
        }
    }

    /// What a patch is found by: the names of its properties, each between two spaces.
    static String properties(Patch patch) {
        return patch.fields().stream().map(Field::name).collect(Collectors.joining(" ", " ", " "));
    }
}
