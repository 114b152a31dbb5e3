package org.updateuser.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The rows of a table that may be damaged, from one rowid to another, as far as they can be read.
final class Rows {
    /// Takes rows; of each its rowid, then its columns.
    interface Found {
        void rows(List<Object[]> rows) throws SQLException;
    }

    /// Rows that follow each other.
    ///
    /// @param failed whether the one behind them could not be read
    private record Page(List<Object[]> rows, boolean failed) {
        boolean isLast() {
            return failed || rows.size() < AT_ONCE;
        }

        long reached(long otherwise) {
            return rows.isEmpty() ? otherwise : ((Number) rows.getLast()[0]).longValue();
        }
    }

    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final String up;
    private final String down;
    private final int columns;

    Rows(Connection connection, Table table) {
        String select = "SELECT rowid, " + table.names() + " FROM " + table.name()
                + " WHERE rowid BETWEEN ? AND ? ORDER BY rowid";
        this.connection = connection;
        this.up = select + " LIMIT " + AT_ONCE;
        this.down = select + " DESC LIMIT " + AT_ONCE;
        this.columns = 1 + table.columns().size();
    }

    /// Reads upwards.
    ///
    /// @return the first rowid that was not read, which is beyond the last one if all were
    /// @throws SQLException if the rows are not taken
    long upwards(long from, long to, Found found) throws SQLException {
        long next = from;
        Page page;
        do {
            page = page(up, next, to);
            found.rows(page.rows());
            next = page.reached(next - 1) + 1;
        } while (!page.isLast());
        return page.failed() ? next : to + 1;
    }

    /// Reads downwards.
    ///
    /// @return the last rowid that was not read, which is before the first one if all were
    /// @throws SQLException if the rows are not taken
    long downwards(long from, long to, Found found) throws SQLException {
        long next = to;
        Page page;
        do {
            page = page(down, from, next);
            found.rows(page.rows());
            next = page.reached(next + 1) - 1;
        } while (!page.isLast());
        return page.failed() ? next : from - 1;
    }

    /// The driver gives a statement up that failed, so there is a new one each time.
    private Page page(String select, long from, long to) {
        List<Object[]> read = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setLong(1, from);
            statement.setLong(2, to);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(values(rows));
                }
            }
            return new Page(read, false);
        } catch (SQLException damaged) {
            return new Page(read, true);
        }
    }

    private Object[] values(ResultSet row) throws SQLException {
        Object[] values = new Object[columns];
        for (int column = 0; column < columns; column++) {
            values[column] = row.getObject(column + 1);
        }
        return values;
    }
}
