package org.updateuser.form;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.updateuser.model.Folding;
import org.updateuser.model.Person;

/// The people as they are searched: each with the folded text of every field one searches by, in the order of names.
/// Immutable, so that a search may run in the background while the list is still arriving.
final class PeopleSearch {
    private record Entry(Person person, String folded, String digits) {
        boolean has(String word) {
            return folded.contains(word) || hasDigits(Folding.digits(word));
        }

        boolean hasDigits(String number) {
            return !number.isEmpty() && digits.contains(number);
        }
    }

    /// An entry with its key, which takes longer to make than to compare.
    private record Sorted(CollationKey key, Entry entry) {}

    private final List<Entry> entries;

    private PeopleSearch(List<Entry> entries) {
        this.entries = entries;
    }

    static PeopleSearch of(List<Person> people, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return new PeopleSearch(people.stream()
                .map(person -> new Sorted(collator.getCollationKey(person.name()), entry(person)))
                .sorted(Comparator.comparing(Sorted::key))
                .map(Sorted::entry)
                .toList());
    }

    private static Entry entry(Person person) {
        Stream<String> texts = Stream.of(
                person.name(),
                person.preferredName(),
                person.email(),
                person.username(),
                person.title(),
                person.department());
        String folded = Folding.fold(String.join("\n", texts.toList()));
        String digits =
                String.join("\n", person.phones().stream().map(Folding::digits).toList());
        return new Entry(person, folded, digits);
    }

    /// The people in one of these states in whom every word typed occurs, in a text or in the digits of a phone.
    ///
    /// @param only the ids to stay within, or an empty set for all
    List<Person> find(String typed, Set<String> states, Set<String> only) {
        List<String> words = Stream.of(Folding.fold(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        String number = Folding.digits(typed);
        return entries.stream()
                .filter(entry -> states.contains(entry.person().state()))
                .filter(entry -> only.isEmpty() || only.contains(entry.person().id()))
                .filter(entry -> words.stream().allMatch(entry::has) || entry.hasDigits(number))
                .map(Entry::person)
                .toList();
    }
}
