package org.updateuser.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.updateuser.store.Filters;

/// A filter of the list of people that was given a name.
///
/// @param search what is searched for
/// @param states the states that are shown
/// @param condition what else holds
/// @param order by what is sorted
public record SavedFilter(
        String name,
        String search,
        Set<String> states,
        Optional<Condition> condition,
        PeopleOrder order,
        boolean descending) {
    private static final String DESCENDING = " descending";

    public SavedFilter {
        states = Set.copyOf(states);
    }

    static SavedFilter of(Filters.Kept kept) {
        String ordering = kept.ordering();
        String order = ordering.endsWith(DESCENDING)
                ? ordering.substring(0, ordering.length() - DESCENDING.length())
                : ordering;
        return new SavedFilter(
                kept.name(),
                kept.search(),
                Stream.of(kept.states().split(" "))
                        .filter(People.STATES::contains)
                        .collect(Collectors.toSet()),
                Condition.read(kept.condition()),
                Arrays.stream(PeopleOrder.values())
                        .filter(one -> one.name().equals(order))
                        .findFirst()
                        .orElse(PeopleOrder.NAME),
                ordering.endsWith(DESCENDING));
    }

    Filters.Kept kept() {
        return new Filters.Kept(
                name,
                search,
                states.stream().sorted().collect(Collectors.joining(" ")),
                condition.map(Condition::text).orElse(""),
                order.name() + (descending ? DESCENDING : ""));
    }

    SavedFilter named(String other) {
        return new SavedFilter(other, search, states, condition, order, descending);
    }

    PeopleQuery query() {
        return new PeopleQuery(search, states, Optional.empty(), condition, order, descending);
    }

    /// Without what is searched for: it may be somebody's name.
    @Override
    public String toString() {
        return "SavedFilter[]";
    }
}
