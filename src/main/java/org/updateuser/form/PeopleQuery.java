package org.updateuser.form;

import java.util.Optional;
import java.util.Set;

/// What of the list of people is asked for.
///
/// @param typed words that all have to occur, each in a text or in the digits of a phone
/// @param states the states looked in
/// @param only the ids to stay within, or nothing for everybody
/// @param condition what else has to hold
/// @param order by what it is sorted
/// @param descending whether the last comes first
record PeopleQuery(
        String typed,
        Set<String> states,
        Optional<Set<String>> only,
        Optional<Condition> condition,
        PeopleOrder order,
        boolean descending) {
    PeopleQuery {
        states = Set.copyOf(states);
        only = only.map(Set::copyOf);
    }

    PeopleQuery(String typed, Set<String> states, Optional<Set<String>> only, PeopleOrder order, boolean descending) {
        this(typed, states, only, Optional.empty(), order, descending);
    }

    /// Everybody in these states with these words, by name.
    static PeopleQuery of(String typed, Set<String> states) {
        return new PeopleQuery(typed, states, Optional.empty(), PeopleOrder.NAME, false);
    }

    PeopleQuery with(Condition other) {
        return new PeopleQuery(typed, states, only, Optional.of(other), order, descending);
    }
}
