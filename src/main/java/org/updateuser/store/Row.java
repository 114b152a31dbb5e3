package org.updateuser.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A row that was found; columns count from 1.
///
/// @param columns the driver's view of it, standing on it
record Row(ResultSet columns) {
    /// A column's text.
    String text(int column) throws SQLException {
        @Nullable String text = columns.getString(column);
        if (text == null) { // every column is NOT NULL
            throw new SQLiteException("nothing in column " + column, SQLiteErrorCode.SQLITE_CORRUPT);
        }
        return text;
    }

    /// A column's number, or 0.
    long number(int column) throws SQLException {
        return columns.getLong(column);
    }

    /// The same of a small one.
    int small(int column) throws SQLException {
        return columns.getInt(column);
    }

    /// A column's time.
    Instant time(int column) throws SQLException {
        return Stamp.instant(columns.getLong(column));
    }
}
