package org.updateuser.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements over an open connection. Values are always bound, never part of the text.
///
/// @param connection where they run
record Session(Connection connection) {
    /// What a row is.
    interface Reading<T> {
        T of(Row row) throws SQLException;
    }

    /// Runs a statement that has no values.
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Changes rows.
    ///
    /// @return how many
    int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /// Runs one statement with many rows of values.
    void updateAll(String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// All rows.
    <T> List<T> rows(Reading<T> reading, String sql, Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(new Row(rows)));
                }
            }
        }
        return found;
    }

    /// The first row, if there is one.
    <T> Optional<T> first(Reading<T> reading, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reading.of(new Row(rows))) : Optional.empty();
            }
        }
    }

    /// The number in the first column of the first row, or 0.
    long number(String sql, Object... values) throws SQLException {
        return first(row -> row.number(1), sql, values).orElse(0L);
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }
}
