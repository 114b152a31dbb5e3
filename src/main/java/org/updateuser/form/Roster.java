package org.updateuser.form;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.updateuser.model.Folding;
import org.updateuser.model.Person;

/// Everybody who has been read, as they are searched and sorted.
///
/// Immutable, so that a search may run while the list still arrives. A page that arrives makes a new one out of the
/// one before, in a time that follows the page's size and a copy of the rest.
final class Roster {
    private record Placed(CollationKey key, Person person) {}

    private final Collator collator;
    private final Person[] rows; // in the order of names
    private final RosterText text;
    private final IdTable ids;
    private final RosterSearch search;

    private Roster(Collator collator, Person[] rows, RosterText text) {
        this.collator = collator;
        this.rows = rows;
        this.text = text;
        this.ids = new IdTable(rows);
        this.search = new RosterSearch(collator, rows, text, ids);
    }

    /// Nobody.
    ///
    /// @param locale whose order of letters holds
    static Roster empty(Locale locale) {
        return new Roster(Collator.getInstance(locale), new Person[0], RosterText.EMPTY);
    }

    int size() {
        return rows.length;
    }

    /// Somebody's row.
    Optional<Person> person(String id) {
        int row = ids.row(id);
        return row < 0 ? Optional.empty() : Optional.of(rows[row]);
    }

    /// Everybody, in the order of names.
    List<Person> everybody() {
        return List.of(rows);
    }

    /// With these people, in place of those with the same ids; the same roster, if it has them all already.
    Roster with(Collection<Person> people) {
        Map<String, Person> fresh = new LinkedHashMap<>();
        BitSet replaced = new BitSet(rows.length);
        for (Person person : people) {
            int row = ids.row(person.id());
            if (row < 0 || !rows[row].equals(person)) {
                fresh.put(person.id(), person);
                replaced.set(row < 0 ? rows.length : row);
            } else {
                fresh.remove(person.id());
            }
        }
        replaced.clear(rows.length);
        return fresh.isEmpty() ? this : assembled(replaced, sorted(fresh.values()));
    }

    /// Without these people.
    Roster without(Collection<String> gone) {
        BitSet removed = new BitSet(rows.length);
        gone.stream().mapToInt(ids::row).filter(row -> row >= 0).forEach(removed::set);
        return removed.isEmpty() ? this : assembled(removed, List.of());
    }

    private List<Person> sorted(Collection<Person> people) {
        return people.stream()
                .map(person -> new Placed(collator.getCollationKey(person.name()), person))
                .sorted(Comparator.comparing(Placed::key)
                        .thenComparing(placed -> placed.person().id()))
                .map(Placed::person)
                .toList();
    }

    private Roster assembled(BitSet removed, List<Person> added) {
        int size = rows.length - removed.cardinality() + added.size();
        Person[] all = new Person[size];
        RosterText.Assembly texts = new RosterText.Assembly(text, size);
        int from = 0;
        int at = 0;
        for (Person person : added) {
            int to = place(person, from);
            at = keep(from, to, removed, all, at, texts);
            texts.add(person);
            all[at++] = person;
            from = to;
        }
        keep(from, rows.length, removed, all, at, texts);
        return new Roster(collator, all, texts.whole());
    }

    private int keep(int from, int to, BitSet removed, Person[] all, int at, RosterText.Assembly texts) {
        int next = at;
        int start = removed.nextClearBit(from);
        while (start < to) {
            int gone = removed.nextSetBit(start);
            int end = gone < 0 ? to : Math.min(gone, to);
            texts.keep(start, end);
            System.arraycopy(rows, start, all, next, end - start);
            next += end - start;
            start = removed.nextClearBit(end);
        }
        return next;
    }

    /// Before which row somebody comes; no row before `from` is looked at.
    private int place(Person person, int from) {
        int low = from;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = collator.compare(rows[middle].name(), person.name());
            if (order < 0 || (order == 0 && rows[middle].id().compareTo(person.id()) < 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The people asked for, in the order asked for.
    Person[] find(PeopleQuery query) {
        return search.find(query);
    }

    /// The first of them.
    List<Person> find(PeopleQuery query, int most) {
        return search.find(query, most);
    }

    /// How many they are.
    int count(PeopleQuery query) {
        return search.count(query);
    }

    /// Those in whose names the words fit best come first; among equals the order of names holds.
    List<Person> best(String typed, Set<String> states, int most) {
        return search.best(typed, states, most);
    }

    /// With what signs names begin, folded and as they are: nobody knows which of them a server tells apart.
    Set<String> beginnings() {
        Set<String> beginnings = new LinkedHashSet<>();
        for (Person person : rows) {
            if (!person.name().isEmpty()) {
                int end = person.name().offsetByCodePoints(0, 1);
                String first = person.name().substring(0, end);
                beginnings.add(Folding.fold(first));
                beginnings.add(first.toLowerCase(Locale.ROOT));
            }
        }
        beginnings.remove("");
        return beginnings;
    }

    /// The ids of those who are not among these.
    List<String> missing(Set<String> present) {
        List<String> missing = new ArrayList<>();
        for (Person person : rows) {
            if (!present.contains(person.id())) {
                missing.add(person.id());
            }
        }
        return missing;
    }
}
