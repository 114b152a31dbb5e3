package org.updateuser.form;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.updateuser.model.Person;

/// The people who are chosen. They stay chosen while the list is searched, filtered, sorted and read again.
///
/// It tells of a change once, however many people it is about.
public final class Chosen {
    private final Set<String> ids = new HashSet<>();
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    /// Whether somebody is chosen.
    public boolean has(String id) {
        return ids.contains(id);
    }

    /// How many are.
    public ReadOnlyIntegerProperty size() {
        return size.getReadOnlyProperty();
    }

    /// Rises with every change.
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// Whose ids, in no order. There may be very many.
    public List<String> ids() {
        return List.copyOf(ids);
    }

    /// Chooses somebody, or no longer.
    public void toggle(String id) {
        if (!ids.remove(id)) {
            ids.add(id);
        }
        changed();
    }

    /// Chooses these as well.
    public void add(Collection<Person> people) {
        people.forEach(person -> ids.add(person.id()));
        changed();
    }

    /// Chooses these no longer.
    public void remove(Collection<Person> people) {
        people.forEach(person -> ids.remove(person.id()));
        changed();
    }

    /// Chooses nobody.
    public void clear() {
        ids.clear();
        changed();
    }

    /// Forgets those who are not there any more.
    void forget(List<String> gone) {
        if (gone.stream().filter(ids::remove).count() > 0) {
            changed();
        }
    }

    private void changed() {
        size.set(ids.size());
        revision.set(revision.get() + 1);
    }
}
