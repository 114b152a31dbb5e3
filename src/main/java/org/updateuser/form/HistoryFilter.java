package org.updateuser.form;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.updateuser.model.Field;
import org.updateuser.model.Named;
import org.updateuser.patch.Result.Fate;
import org.updateuser.store.History.Query;

/// What of the history is shown. Every condition that is given has to hold.
///
/// @param person whose requests; none for everybody's
/// @param period when they were sent
/// @param property a property they were to change; none for any
/// @param fates how they ended; none for any
public record HistoryFilter(Optional<Named> person, Period period, Optional<Field<?>> property, Set<Fate> fates) {
    /// Everything.
    public static final HistoryFilter ALL = new HistoryFilter(Optional.empty(), Period.ALL, Optional.empty(), Set.of());

    /// The same of one person, or of everybody.
    public HistoryFilter withPerson(Optional<Named> other) {
        return new HistoryFilter(other, period, property, fates);
    }

    /// The same of another time.
    public HistoryFilter withPeriod(Period other) {
        return new HistoryFilter(person, other, property, fates);
    }

    /// The same of changes of one property, or of any.
    public HistoryFilter withProperty(Optional<Field<?>> other) {
        return new HistoryFilter(person, period, other, fates);
    }

    /// The same of requests that ended so.
    public HistoryFilter withFates(Set<Fate> others) {
        return new HistoryFilter(person, period, property, Set.copyOf(others));
    }

    Query query(LocalDate today, ZoneId zone) {
        return new Query(
                person.map(Named::id), period.begin(today, zone), period.end(zone), property.map(Field::name), fates);
    }
}
