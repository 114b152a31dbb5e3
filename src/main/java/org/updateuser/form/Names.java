package org.updateuser.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.updateuser.model.Named;
import org.updateuser.model.Person;

/// What ids stand for: people, groups and locations by id, as far as they have been read.
public final class Names {
    private final Map<String, Named> known = new HashMap<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    /// What an id stands for, if that is known.
    public Optional<Named> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /// The name behind an id, or the id.
    public String name(String id) {
        return find(id).map(Named::name).orElse(id);
    }

    /// Rises whenever more names are known: what shows names is then drawn again.
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    void learn(Collection<Named> named) {
        named.forEach(one -> known.put(one.id(), one));
        revision.set(revision.get() + 1);
    }

    void learnPeople(Collection<Person> people) {
        learn(people.stream().map(Names::named).toList());
    }

    /// A person as a picker shows one.
    public static Named named(Person person) {
        String detail = person.title().isEmpty() || person.department().isEmpty()
                ? person.title() + person.department()
                : person.title() + " · " + person.department();
        return new Named(person.id(), person.name(), detail);
    }
}
