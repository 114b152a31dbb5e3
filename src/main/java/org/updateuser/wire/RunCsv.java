package org.updateuser.wire;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;

/// A preview or a run of many people as CSV (RFC 4180), a line for each field that changes; a person of whom nothing
/// changes has a line all the same.
///
/// A text stands in its cell as it is, anything else as JSON. Every cell is guarded against being taken for a formula.
/// It begins with a byte order mark, without which spreadsheets misread every letter that is not ASCII.
public final class RunCsv {
    private static final List<String> COLUMNS =
            List.of("line", "id", "name", "state", "field", "before", "after", "problem");

    private final CsvLines lines;

    /// @param writer where it goes, in UTF-8; left open
    public RunCsv(Writer writer) {
        this.lines = new CsvLines(writer, ',');
    }

    /// Writes the mark and the header.
    public void begin() throws IOException {
        lines.mark();
        lines.write(COLUMNS);
    }

    /// Writes a person. What there is to say of them stands in each of their lines, so that any may be left out.
    ///
    /// @param row whose, and how it stands
    /// @param before the person
    /// @param after what the person is to become, or has become
    /// @param problems as sentences
    public void add(RunLines.Row row, Values before, Values after, List<String> problems) throws IOException {
        List<Leaf<?>> changed = RunLines.changed(before, after);
        String problem = String.join(" ", problems);
        for (Leaf<?> leaf : changed) {
            write(row, leaf.key(), text(leaf, before), text(leaf, after), problem);
        }
        if (changed.isEmpty()) {
            write(row, "", "", "", problem);
        }
    }

    /// Writes what is left to write.
    public void end() throws IOException {
        lines.end();
    }

    private static <T> String text(Leaf<T> leaf, Values user) {
        return ValueWriter.text(leaf.field(), leaf.get(user));
    }

    private void write(RunLines.Row row, String field, String before, String after, String problem) throws IOException {
        String line = row.line() == 0 ? "" : Integer.toString(row.line());
        String state = row.state().replace('_', ' ');
        lines.write(Stream.of(line, row.id(), row.name(), state, field, before, after, problem)
                .map(Cells::guarded)
                .toList());
    }
}
