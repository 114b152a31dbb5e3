package org.updateuser.form;

import org.updateuser.model.Person;
import org.updateuser.model.Values;

/// One of two people who are compared.
///
/// @param person who it is, as far as is known
/// @param served what the server said of them; nothing until it was read
/// @param values what there is to compare: what is typed of whoever is open, else what the server said
/// @param open whether it is the person who is open
public record ComparedPerson(Person person, Values served, Values values, boolean open) {
    /// Somebody who was not read yet.
    static ComparedPerson unread(Person person) {
        return new ComparedPerson(person, Values.EMPTY, Values.EMPTY, false);
    }

    public String id() {
        return person.id();
    }

    /// The name, or the id where none is known.
    public String name() {
        return person.name().isBlank() ? person.id() : person.name();
    }

    /// The same person as the server has them.
    ComparedPerson read(Values now) {
        return new ComparedPerson(Person.of(now), now, now, false);
    }

    /// The same person with what is typed.
    ComparedPerson typed(Values now) {
        return new ComparedPerson(person, served, now, true);
    }

    /// The same person once they are open no longer.
    ComparedPerson closed() {
        return new ComparedPerson(person, served, served, false);
    }
}
