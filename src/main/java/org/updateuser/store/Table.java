package org.updateuser.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table as a rescue sees it.
record Table(String name, List<Column> columns) {
    private static final String TABLES =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
    private static final String COLUMNS = "SELECT name, type FROM pragma_table_info(?)";

    /// Those of a database, the ones first by whose content a row is known.
    static List<Table> of(Session session) throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String name : session.rows(row -> row.text(1), TABLES)) {
            tables.add(new Table(name, session.rows(row -> Column.of(name, row.text(1), row.text(2)), COLUMNS, name)));
        }
        tables.sort(Comparator.comparing(table -> !table.isKnownByContent()));
        return tables;
    }

    private boolean isKnownByContent() {
        return columns.stream().anyMatch(Column::isKnownByContent);
    }

    /// The names of its columns, with commas.
    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /// Puts rows that are none of other tables', unless they are there.
    ///
    /// @param rows of each its rowid, then its columns
    void put(Session into, List<Object[]> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String put = "INSERT OR IGNORE INTO " + name + " (rowid, " + names() + ") VALUES (?, " + marks + ")";
        into.updateAll(put, rows.stream().filter(this::isSound).toList());
    }

    /// Whether a row may be one of this table's.
    ///
    /// @param values its rowid, then its columns
    boolean isSound(Object[] values) {
        return values.length == 1 + columns.size()
                && IntStream.range(0, columns.size())
                        .allMatch(index -> columns.get(index).accepts(values[index + 1]));
    }
}
