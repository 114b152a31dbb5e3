package org.updateuser.bulk;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.updateuser.bulk.Gathering.Gathered;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Values;

/// Who of many people has changed since they were read, as far as that can be told without reading all of them again.
/// Whoever is named may have stayed the same after all; who is not, may have changed: a run is guarded by versions.
public final class Meantime {
    private final Map<String, Values> known;

    /// @param known the people as they were read, by id
    public Meantime(Map<String, Values> known) {
        this.known = known;
    }

    /// By the versions that a list tells. One that is older than what is known is the list's delay.
    ///
    /// @param wanted the ids of all who are meant; whoever was not found before may be there now
    public Set<String> byVersions(Collection<String> wanted, Gathered list) {
        Set<String> changed = new LinkedHashSet<>();
        for (String id : wanted) {
            Optional<Values> before = Optional.ofNullable(known.get(id));
            Optional<Values> now = Optional.ofNullable(list.found().get(id));
            boolean moved = (before.isPresent() && now.isPresent())
                    ? version(now.get()) > version(before.get())
                    : list.isWhole() && (before.isPresent() != now.isPresent());
            if (moved) {
                changed.add(id);
            }
        }
        return changed;
    }

    private static int version(Values user) {
        return user.get(Catalogue.VERSION);
    }

    /// By the rows of the list of people, which has no versions.
    public Set<String> byRows(Collection<Person> rows) {
        Set<String> changed = new LinkedHashSet<>();
        for (Person row : rows) {
            Optional.ofNullable(known.get(row.id()))
                    .filter(before -> !isAlike(Person.of(before), row))
                    .ifPresent(_ -> changed.add(row.id()));
        }
        return changed;
    }

    private static boolean isAlike(Person one, Person other) {
        return one.name().equals(other.name())
                && one.preferredName().equals(other.preferredName())
                && one.email().equals(other.email())
                && one.username().equals(other.username())
                && one.title().equals(other.title())
                && one.department().equals(other.department())
                && one.state().equals(other.state())
                && one.phones().equals(other.phones());
    }
}
