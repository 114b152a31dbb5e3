package org.updateuser.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.updateuser.model.Named;
import org.updateuser.model.Person;

/// What ids stand for: people, groups and locations by id, as far as they have been read.
public final class Names {
    private final Map<String, Named> known = new HashMap<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    private Function<String, Optional<Person>> people = _ -> Optional.empty();

    /// What an id stands for, if that is known.
    public Optional<Named> find(String id) {
        return people.apply(id).map(Names::named).or(() -> Optional.ofNullable(known.get(id)));
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
        rise();
    }

    /// Where people are looked up by id. They are not copied here: there may be very many.
    void lookUp(Function<String, Optional<Person>> list) {
        people = list;
    }

    /// More people can be looked up.
    void rise() {
        revision.set(revision.get() + 1);
    }

    /// A person as a picker shows one.
    public static Named named(Person person) {
        String detail = person.title().isEmpty() || person.department().isEmpty()
                ? person.title() + person.department()
                : person.title() + " · " + person.department();
        return new Named(person.id(), person.name(), detail);
    }
}
