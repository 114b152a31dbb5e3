package org.updateuser.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.updateuser.model.Facts;
import org.updateuser.model.Person;

/// A person's compact row in the database: all of it in one text, as the list is read whole and in no other way.
/// One text a row is read about five times as fast as ten.
final class PersonRow {
    static final String PUT = """
            INSERT INTO person (organization, id, line) VALUES (?, ?, ?)
            ON CONFLICT (organization, id) DO UPDATE SET line = excluded.line""";
    static final String REMOVE_ALL = "DELETE FROM person WHERE organization = ?";
    static final String REMOVE = "DELETE FROM person WHERE organization = ? AND id = ?";
    /// In the order in which they were put.
    static final String ALL = "SELECT line FROM person WHERE organization = ? ORDER BY rowid";

    private static final int FIXED = 9; // texts before the facts, which older rows lack, and the phones

    private PersonRow() {}

    /// The values for [#PUT].
    static Object[] of(String organization, Person person) {
        List<String> texts = new ArrayList<>(List.of(
                person.id(),
                person.name(),
                person.preferredName(),
                person.email(),
                person.username(),
                person.title(),
                person.department(),
                person.state(),
                person.picture()));
        texts.add(person.facts().text());
        texts.addAll(person.phones());
        return new Object[] {organization, person.id(), Lines.joined(texts)};
    }

    /// Whether a text may stand in such a row.
    static boolean isPerson(String line) {
        return Lines.split(line).size() >= FIXED;
    }

    /// The person of a row of [#ALL], if it is one.
    static Optional<Person> person(Row row) throws SQLException {
        List<String> texts = Lines.split(row.text(1));
        return texts.size() < FIXED ? Optional.empty() : Optional.of(person(texts));
    }

    private static Person person(List<String> texts) {
        Optional<Facts> facts = texts.size() > FIXED ? Facts.read(texts.get(FIXED)) : Optional.empty();
        int phones = facts.isPresent() ? FIXED + 1 : FIXED;
        return new Person(
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                texts.get(6),
                texts.get(7),
                texts.get(8),
                List.copyOf(texts.subList(phones, texts.size())),
                facts.orElse(Facts.UNKNOWN));
    }
}
