package org.updateuser.wire;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// A table for the clipboard: a line for each row, tabs between the cells, as spreadsheets take it.
public final class ClipboardTable {
    private ClipboardTable() {}

    /// The table. Every cell is guarded against being taken for a formula.
    ///
    /// @param titles of the columns
    /// @param rows as many cells each
    public static String write(List<String> titles, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter lines = CsvWriter.builder()
                .fieldSeparator('\t')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            lines.writeRecord(titles);
            rows.forEach(
                    row -> lines.writeRecord(row.stream().map(Cells::guarded).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
