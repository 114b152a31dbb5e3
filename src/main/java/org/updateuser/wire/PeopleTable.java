package org.updateuser.wire;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.updateuser.model.Person;

/// People as a table for the clipboard: a line for each, tabs between the cells, as spreadsheets take it.
public final class PeopleTable {
    private PeopleTable() {}

    /// The table. Every cell is guarded against being taken for a formula.
    ///
    /// @param titles of the columns: id, name, email, title, department, state, phones
    public static String write(List<String> titles, List<Person> people) {
        StringWriter text = new StringWriter();
        try (CsvWriter lines = CsvWriter.builder()
                .fieldSeparator('\t')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            lines.writeRecord(titles);
            people.forEach(person -> lines.writeRecord(cells(person)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(Person person) {
        return Stream.of(
                        person.id(),
                        person.name(),
                        person.email(),
                        person.title(),
                        person.department(),
                        person.state(),
                        String.join(" | ", person.phones()))
                .map(Cells::guarded)
                .toList();
    }
}
