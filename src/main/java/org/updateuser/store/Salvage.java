package org.updateuser.store;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Copies what can be read of one database into another, table by table and row by row.
///
/// @param from an older or a damaged one
/// @param into an empty one of this version
record Salvage(Session from, Session into) {
    private static final String TABLES =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
    private static final String COLUMNS = "SELECT name, type FROM pragma_table_info(?)";
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
    /// @throws SQLException if the new one cannot be written
    void copy() throws SQLException {
        from.execute("PRAGMA writable_schema = ON"); // SQLite then reads on where a table's definition is broken
        for (String table : into.rows(row -> row.text(1), TABLES)) {
            copy(table);
        }
    }

    private void copy(String table) throws SQLException {
        List<Column> columns = into.rows(row -> Column.of(table, row.text(1), row.text(2)), COLUMNS, table);
        String put = put(table, columns);
        Rows rows = new Rows(from.connection(), table, columns);
        new Remains(rows, found -> into.updateAll(put, sound(found, columns))).read();
    }

    private static String put(String table, List<Column> columns) {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return "INSERT OR IGNORE INTO " + table + " (rowid, " + names + ") VALUES (?, " + marks + ")";
    }

    private static List<Object[]> sound(List<Object[]> rows, List<Column> columns) {
        return rows.stream().filter(values -> isSound(values, columns)).toList();
    }

    /// @param values that of the rowid first
    private static boolean isSound(Object[] values, List<Column> columns) {
        return IntStream.range(0, columns.size())
                .allMatch(index -> columns.get(index).accepts(values[index + 1]));
    }
}
