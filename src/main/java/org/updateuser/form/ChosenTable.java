package org.updateuser.form;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.updateuser.model.Person;
import org.updateuser.wire.PeopleTable;

/// The chosen people as a table for the clipboard, made in the background.
///
/// @param people the list, with those who are chosen
public record ChosenTable(People people, Threads threads, Words words) {
    private static final List<String> TITLES = List.of("id", "name", "email", "title", "department", "state", "phones");

    /// Makes it and shows it: in the order of the list, who is chosen and not found at its end. Of nobody there is
    /// none.
    public void make(Consumer<String> show) {
        List<String> ids = people.chosen().ids();
        if (!ids.isEmpty()) {
            make(ids, show);
        }
    }

    /// The same of other people.
    public void make(Collection<String> ids, Consumer<String> show) {
        List<Person> found = people.shownNow();
        threads.fetch(() -> PeopleTable.write(titles(), rows(Set.copyOf(ids), found)), show);
    }

    private List<Person> rows(Set<String> ids, List<Person> found) {
        Stream<Person> shown = found.stream().filter(person -> ids.contains(person.id()));
        Set<String> listed = Set.copyOf(found.stream().map(Person::id).toList());
        Stream<Person> others = people.everybody().stream()
                .filter(person -> ids.contains(person.id()) && !listed.contains(person.id()));
        return Stream.concat(shown, others).toList();
    }

    private List<String> titles() {
        return TITLES.stream()
                .map(title -> words.text("people.column." + title))
                .toList();
    }
}
