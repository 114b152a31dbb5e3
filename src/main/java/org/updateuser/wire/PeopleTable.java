package org.updateuser.wire;

import java.util.List;
import org.updateuser.model.Person;

/// People as a table for the clipboard: a line for each, tabs between the cells, as spreadsheets take it.
public final class PeopleTable {
    private PeopleTable() {}

    /// The table. Every cell is guarded against being taken for a formula.
    ///
    /// @param titles of the columns: id, name, email, title, department, state, phones
    public static String write(List<String> titles, List<Person> people) {
        return ClipboardTable.write(
                titles, people.stream().map(PeopleTable::cells).toList());
    }

    private static List<String> cells(Person person) {
        return List.of(
                person.id(),
                person.name(),
                person.email(),
                person.title(),
                person.department(),
                person.state(),
                String.join(" | ", person.phones()));
    }
}
