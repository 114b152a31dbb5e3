package org.updateuser.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Copies what can be read of one database into another, table by table and row by row.
///
/// @param from an older or a damaged one
/// @param into an empty one of this version
record Salvage(Session from, Session into) {
    private static final List<String> COUNTED = List.of("draft", "history", "person");

    /// How many drafts, lines of history and people a database has.
    static int counted(Session session) throws SQLException {
        long all = 0;
        for (String table : COUNTED) {
            all += session.number("SELECT count(*) FROM " + table);
        }
        return Math.toIntExact(all);
    }

    /// Copies all that can be read.
    ///
    /// @return the tables of which something is missing
    /// @throws SQLException if the new one cannot be written
    List<Table> copy() throws SQLException {
        from.execute("PRAGMA writable_schema = ON"); // SQLite then reads on where a table's definition is broken
        List<Table> broken = new ArrayList<>();
        for (Table table : Table.of(into)) {
            Rows rows = new Rows(from.connection(), table);
            if (!new Remains(rows, found -> table.put(into, found)).read()) {
                broken.add(table);
            }
        }
        return broken;
    }
}
