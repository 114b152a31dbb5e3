package org.updateuser.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.updateuser.model.Named;
import org.updateuser.model.Person;
import org.updateuser.model.Values;

/// What one organization's server said last: the list of people, groups, locations, and every user that was opened.
/// All methods block; a write is on the disk when it returns.
public final class Directory {
    /// The lists beside the list of people.
    public enum Kind {
        GROUPS,
        LOCATIONS
    }

    Directory() {}

    /// Keeps the list of people in place of the earlier one.
    public void putPeople(Collection<Person> people, Instant at) throws StoreProblem {
        Store.unbuilt();
    }

    /// Keeps one row of it.
    public void putPerson(Person person) throws StoreProblem {
        Store.unbuilt();
    }

    /// The list of people, if it was ever read whole.
    public Optional<Cached<List<Person>>> people() throws StoreProblem {
        return Store.unbuilt();
    }

    /// Keeps a list of groups or locations in place of the earlier one.
    public void putNamed(Kind kind, List<Named> named, Instant at) throws StoreProblem {
        Store.unbuilt();
    }

    /// A list of groups or locations, or an empty one if it was never read.
    public List<Named> named(Kind kind) throws StoreProblem {
        return Store.unbuilt();
    }

    /// Keeps a user as the server has it.
    public void putUser(Values user, Instant at) throws StoreProblem {
        Store.unbuilt();
    }

    /// A user as the server had it last.
    public Optional<Cached<Values>> user(String id) throws StoreProblem {
        return Store.unbuilt();
    }
}
