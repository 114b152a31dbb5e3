package org.updateuser.form;

import java.util.List;
import java.util.stream.Collectors;
import org.updateuser.model.Person;

/// People as text for other programs.
public final class PeopleText {
    private PeopleText() {}

    /// A line for each, as the programs for mail write whom a letter goes to: `Amy Brown <amy@northwind.example>`.
    public static String addresses(List<Person> people) {
        return people.stream().map(PeopleText::address).collect(Collectors.joining("\n"));
    }

    private static String address(Person person) {
        String name = oneLine(person.name());
        if (person.email().isBlank()) {
            return name;
        }
        boolean plain =
                name.matches("[\\p{L}\\p{M}\\p{N} .'\u2019-]*"); // anything else ends a name unless it is quoted
        String said = plain ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return (said + " <" + oneLine(person.email()) + ">").strip();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /// A table, as spreadsheets and text programs take it when it is dropped.
    public static String table(List<String> titles, List<Person> people) {
        String head = row("th", titles);
        String rows = people.stream()
                .map(person -> row(
                        "td", List.of(person.name(), person.email(), person.title(), person.department(), person.id())))
                .collect(Collectors.joining());
        return "<table>" + head + rows + "</table>";
    }

    private static String row(String kind, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + kind + ">" + escaped(cell) + "</" + kind + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
