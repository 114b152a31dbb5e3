package org.updateuser.wire;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.updateuser.model.Values;

/// Users as CSV (RFC 4180), a line for each, in any columns, under their canonical headers.
///
/// Ids are written where people see names, so that reading it again means the same. Every cell is guarded against
/// being taken for a formula. Reading it again, unchanged, changes nobody: what cannot be told in a cell, and what is
/// not known, is written as `<keep>`.
public final class UsersTable {
    /// How it is written.
    ///
    /// @param delimiter what stands between the cells: comma, semicolon, tab or vertical bar
    /// @param marked whether it begins with a byte order mark, without which spreadsheets misread what is not ASCII
    public record Form(char delimiter, boolean marked) {
        /// As RFC 4180 has it, marked.
        public static final Form USUAL = new Form(',', true);

        public Form {
            if (Delimiters.ALL.indexOf(delimiter) < 0) {
                throw new IllegalArgumentException("no delimiter that is recognized");
            }
        }
    }

    private final List<Column> columns;
    private final Form form;
    private final CsvLines lines;

    /// @param writer where it goes, in UTF-8; left open
    /// @param columns those with a canonical header
    public UsersTable(Writer writer, List<Column> columns, Form form) {
        this.columns =
                columns.stream().filter(column -> !column.key().isEmpty()).toList();
        this.form = form;
        this.lines = new CsvLines(writer, form.delimiter());
    }

    /// Whether a column says something of a user, rather than nothing or that it cannot be told in a cell.
    public static boolean tells(Column column, Values user) {
        String cell = CellWriter.cell(column, user);
        return !cell.isEmpty() && !cell.equals(Cells.KEEP);
    }

    /// The whole table as one text.
    public static String write(List<Values> users, List<Column> columns, Form form) {
        StringWriter text = new StringWriter();
        try {
            UsersTable table = new UsersTable(text, columns, form);
            table.begin();
            for (Values user : users) {
                table.add(user);
            }
            table.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /// Writes the mark, if there is one, and the header.
    public void begin() throws IOException {
        if (form.marked()) {
            lines.mark();
        }
        lines.write(columns.stream().map(Column::key).toList());
    }

    /// Writes a user.
    public void add(Values user) throws IOException {
        lines.write(
                columns.stream().map(column -> CellWriter.cell(column, user)).toList());
    }

    /// Writes what is left to write.
    public void end() throws IOException {
        lines.end();
    }
}
