package org.updateuser.form;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.updateuser.model.Person;

/// Finds and sorts the rows of one roster. Orders, and who lacks what, are found out once, when they are first asked
/// for.
final class RosterSearch {
    /// So many rows are looked through by one processor: fewer are not worth a second one.
    private static final int PART = 1 << 16;

    private static final String DELETED = "deleted";

    private final Collator collator;
    private final Person[] rows; // in the order of names
    private final RosterText text;
    private final IdTable ids;
    private final byte[] states; // places in People.STATES
    private final Map<PeopleOrder, RowOrder> orders = new ConcurrentHashMap<>();
    private final Map<Flaw, BitSet> flaws = new ConcurrentHashMap<>();

    RosterSearch(Collator collator, Person[] rows, RosterText text, IdTable ids) {
        this.collator = collator;
        this.rows = rows;
        this.text = text;
        this.ids = ids;
        this.states = new byte[rows.length];
        for (int row = 0; row < rows.length; row++) {
            states[row] = (byte) People.STATES.indexOf(rows[row].state());
        }
    }

    /// The people asked for, in the order asked for.
    Person[] find(PeopleQuery query) {
        BitSet found = matching(query);
        if (query.order() == PeopleOrder.NAME) {
            return byName(found, query.descending());
        }
        return order(query.order())
                .rows(query.descending())
                .filter(found::get)
                .mapToObj(row -> rows[row])
                .toArray(Person[]::new);
    }

    /// How many they are.
    int count(PeopleQuery query) {
        return matching(query).cardinality();
    }

    /// That is the order the rows have.
    private Person[] byName(BitSet found, boolean descending) {
        Person[] people = new Person[found.cardinality()];
        int step = descending ? -1 : 1;
        int at = descending ? people.length - 1 : 0;
        for (int row = found.nextSetBit(0); row >= 0; row = found.nextSetBit(row + 1)) {
            people[at] = rows[row];
            at += step;
        }
        return people;
    }

    /// Those in whose names the words fit best come first; among equals the order of names holds.
    List<Person> best(String typed, Set<String> wanted, int most) {
        List<Needle.Word> words = Needle.words(typed);
        List<List<Person>> ranks = new ArrayList<>();
        matching(PeopleQuery.of(typed, wanted)).stream().forEach(row -> {
            int worth = text.worth(row, words);
            while (ranks.size() <= worth) {
                ranks.add(new ArrayList<>());
            }
            if (ranks.get(worth).size() < most) {
                ranks.get(worth).add(rows[row]);
            }
        });
        return ranks.stream().flatMap(List::stream).limit(most).toList();
    }

    private RowOrder order(PeopleOrder order) {
        return orders.computeIfAbsent(order, by -> RowOrder.by(Stream.of(rows).map(by::text), collator));
    }

    private BitSet matching(PeopleQuery query) {
        List<Needle.Word> words = Needle.words(query.typed());
        Optional<Needle> number = words.isEmpty() ? Optional.empty() : Needle.digits(query.typed());
        boolean[] wanted = new boolean[People.STATES.size()];
        People.STATES.forEach(
                state -> wanted[People.STATES.indexOf(state)] = query.states().contains(state));
        BitSet within = within(query);
        IntPredicate matches = row -> states[row] >= 0 && wanted[states[row]] && text.matches(row, words, number);
        return IntStream.rangeClosed(0, rows.length / PART)
                .parallel()
                .mapToObj(part -> found(within, part * PART, matches))
                .collect(BitSet::new, BitSet::or, BitSet::or);
    }

    private static BitSet found(BitSet within, int from, IntPredicate matches) {
        BitSet found = new BitSet();
        for (int row = within.nextSetBit(from); row >= 0 && row < from + PART; row = within.nextSetBit(row + 1)) {
            if (matches.test(row)) {
                found.set(row);
            }
        }
        return found;
    }

    private BitSet within(PeopleQuery query) {
        BitSet within = new BitSet(rows.length);
        if (query.only().isEmpty()) {
            within.set(0, rows.length);
        } else {
            query.only().get().stream()
                    .mapToInt(ids::row)
                    .filter(row -> row >= 0)
                    .forEach(within::set);
        }
        query.condition().map(this::like).ifPresent(within::and);
        return within;
    }

    private BitSet like(Condition condition) {
        return switch (condition) {
            case Condition.Lacking lacking -> flaws.computeIfAbsent(lacking.flaw(), this::lacking);
            case Condition.Sharing sharing -> rows(row -> sharing.trait().is(rows[row], sharing.value()));
        };
    }

    private BitSet lacking(Flaw flaw) {
        return flaw == Flaw.SAME_EXTENSION ? sameExtension() : rows(row -> flaw.isOf(rows[row]));
    }

    private BitSet rows(IntPredicate test) {
        BitSet found = new BitSet(rows.length);
        IntStream.range(0, rows.length).filter(test).forEach(found::set);
        return found;
    }

    /// An extension of somebody deleted is free again.
    private BitSet sameExtension() {
        BitSet found = new BitSet(rows.length);
        Map<String, Integer> first = new HashMap<>();
        for (int row = 0; row < rows.length; row++) {
            Person person = rows[row];
            for (int place = 0; place < person.phones().size(); place++) {
                if (person.facts().isExtension(place) && !person.state().equals(DELETED)) {
                    Integer before = first.putIfAbsent(person.phones().get(place), row);
                    if (before != null && before != row) {
                        found.set(before);
                        found.set(row);
                    }
                }
            }
        }
        return found;
    }

    /// The first of the people asked for.
    List<Person> find(PeopleQuery query, int most) {
        return Arrays.stream(find(query)).limit(most).toList();
    }
}
