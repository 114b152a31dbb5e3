package org.updateuser.wire;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/// Lines of cells as RFC 4180 has them. What cannot be written is an [IOException], and not what the library makes of
/// it.
final class CsvLines {
    private static final char MARK = '\uFEFF';

    private final Writer writer;
    private final CsvWriter lines;

    /// @param writer where they go; left open
    /// @param delimiter what stands between the cells
    CsvLines(Writer writer, char delimiter) {
        this.writer = writer;
        this.lines = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    /// Writes a byte order mark, before anything else: without it spreadsheets misread every letter that is not ASCII.
    void mark() throws IOException {
        writer.write(MARK);
    }

    void write(List<String> cells) throws IOException {
        try {
            lines.writeRecord(cells);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /// Writes what is left to write.
    void end() throws IOException {
        try {
            lines.flush();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
