package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Folding;
import org.updateuser.model.Person;

/// Everybody who has been read: held against a list that is searched and sorted in the plainest way.
class RosterTest {
    private static final List<String> PIECES =
            List.of("a", "b", "an", "na", "ß", "É", "Ł", "山", "1", "12", " ", "-", "@", "A.B");
    private static final List<String> TYPED =
            List.of("", "a", "an", "nan", "b a", "1", "12", "+1 2", "21", "ss", "e", "l", "山", "@", "a.b", "zz", "ab1");

    private final Map<String, Person> expected = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverComesAndGoesItIsFoundAsByAPlainScan(long seed) {
        Random random = new Random(seed);
        Roster roster = Roster.empty(Locale.ENGLISH);
        for (int step = 0; step < 60; step++) {
            if (random.nextInt(4) > 0) {
                List<Person> page = IntStream.range(0, random.nextInt(12))
                        .mapToObj(_ -> invented(random))
                        .toList();
                page.forEach(person -> expected.put(person.id(), person));
                roster = roster.with(page);
            } else {
                List<String> gone = expected.keySet().stream()
                        .filter(_ -> random.nextInt(5) == 0)
                        .toList();
                gone.forEach(expected::remove);
                roster = roster.without(gone);
            }
            check(roster, random);
        }
    }

    private void check(Roster roster, Random random) {
        assertThat(roster.size()).isEqualTo(expected.size());
        assertThat(roster.everybody()).containsExactlyInAnyOrderElementsOf(expected.values());
        expected.forEach((id, person) -> assertThat(roster.person(id)).contains(person));
        assertThat(roster.person("nobody")).isEmpty();
        PeopleQuery query = new PeopleQuery(
                TYPED.get(random.nextInt(TYPED.size())),
                random.nextBoolean() ? Set.of("active") : Set.of("active", "inactive", "deleted"),
                random.nextInt(3) > 0 ? Optional.empty() : Optional.of(Set.of("1", "5", "9", "13", "no")),
                PeopleOrder.values()[random.nextInt(PeopleOrder.values().length)],
                random.nextBoolean());
        assertThat(List.of(roster.find(query))).as(query.toString()).isEqualTo(scanned(query));
    }

    private List<Person> scanned(PeopleQuery query) {
        Collator collator = Collator.getInstance(Locale.ENGLISH);
        Comparator<Person> byName = Comparator.comparing(Person::name, collator).thenComparing(Person::id);
        Comparator<String> text = query.descending() ? collator.reversed()::compare : collator::compare;
        Comparator<Person> order = Comparator.comparing(
                        (Person person) -> query.order().text(person).isBlank())
                .thenComparing(
                        person -> query.order().text(person).isBlank()
                                ? ""
                                : query.order().text(person),
                        text);
        if (query.order() == PeopleOrder.NAME && !query.descending()) {
            order = byName;
        } else if (query.order() == PeopleOrder.NAME) {
            order = byName.reversed();
        }
        List<Person> found = new ArrayList<>(expected.values().stream()
                .filter(person -> query.states().contains(person.state()))
                .filter(person ->
                        query.only().map(ids -> ids.contains(person.id())).orElse(true))
                .filter(person -> matches(person, query.typed()))
                .sorted(byName)
                .toList());
        if (query.descending() && query.order() != PeopleOrder.NAME) {
            found = new ArrayList<>(found.reversed()); // of those who have the same text as well, the last comes first
            List<Person> blank = found.reversed().stream()
                    .filter(person -> query.order().text(person).isBlank())
                    .toList();
            found.removeAll(blank);
            found.addAll(blank);
        }
        found.sort(order);
        return found;
    }

    private static boolean matches(Person person, String typed) {
        List<String> words = Arrays.stream(Folding.fold(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        String texts = Folding.fold(String.join(
                "\n",
                person.name(),
                person.preferredName(),
                person.email(),
                person.username(),
                person.title(),
                person.department()));
        String digits =
                String.join("\n", person.phones().stream().map(Folding::digits).toList());
        return words.stream().allMatch(word -> texts.contains(word) || has(digits, word)) || has(digits, typed);
    }

    private static boolean has(String digits, String typed) {
        String number = Folding.digits(typed);
        return !number.isEmpty() && digits.contains(number);
    }

    private static Person invented(Random random) {
        return new Person(
                Integer.toString(random.nextInt(40)),
                text(random),
                "",
                text(random),
                "",
                text(random),
                random.nextBoolean() ? "" : text(random),
                People.STATES.get(random.nextInt(3)),
                "",
                Stream.generate(() -> "+" + random.nextInt(2_000))
                        .limit(random.nextInt(3))
                        .toList());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(4); piece > 0; piece--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void lettersWithoutDecompositionAreFoundByTheirPlainForm() {
        Roster roster =
                Roster.empty(Locale.ENGLISH).with(List.of(person("1", "Łukasz Sørensen-Weiß"), person("2", "Anna")));
        assertThat(roster.find(PeopleQuery.of("lukasz sorensen weiss", Set.of("active"))))
                .hasSize(1);
        assertThat(roster.find(PeopleQuery.of("", Set.of("active"))))
                .extracting(Person::id)
                .containsExactly("2", "1");
    }

    @Test
    void whoIsCalledSoComesBeforeWhoseNameOnlyBeginsSo() {
        Roster roster = Roster.empty(Locale.ENGLISH)
                .with(List.of(
                        person("1", "Josephine Ott"),
                        person("2", "Banjoses"),
                        person("3", "María José Gil"),
                        person("4", "José Ramírez"),
                        person("5", "Ana Josefsson")));
        assertThat(roster.best("jose", Set.of("active"), 9))
                .extracting(Person::id)
                .containsExactly("4", "3", "1", "5", "2");
    }

    @Test
    void whatIsThereAlreadyMakesNoNewList() {
        Roster roster = Roster.empty(Locale.ENGLISH).with(List.of(person("1", "Amy"), person("2", "Ben")));
        assertThat(roster.with(List.of(person("2", "Ben")))).isSameAs(roster);
        assertThat(roster.without(List.of("3"))).isSameAs(roster);
        assertThat(roster.missing(Set.of("1"))).containsExactly("2");
        assertThat(roster.beginnings()).containsExactly("a", "b");
    }

    private static Person person(String id, String name) {
        return new Person(id, name, "", "", "", "", "", "active", "", List.of());
    }
}
