package org.updateuser.wire;

import java.util.Optional;
import org.updateuser.model.Alike;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import tools.jackson.databind.node.ObjectNode;

/// Reads the rows of one page of people.
final class PersonRows implements Page.Row<Person> {
    private final Alike alike = new Alike();

    @Override
    public Optional<Person> read(ObjectNode row) throws Unreadable {
        Person person = Person.of(ValueReader.PASSING.read(Catalogue.PROPERTIES, row));
        return person.id().isEmpty() ? Optional.empty() : Optional.of(alike.of(person));
    }
}
