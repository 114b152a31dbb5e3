package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Folding;
import org.updateuser.model.Person;

/// The search as one types, beside a plain scan of the same folded texts: the same results, the time of every key.
/// Measured by hand: `mvn -Pbench verify -Dtest=RosterBench`.
class RosterBench {
    private static final Set<String> STATES = Set.of("active", "inactive");
    private static final int WARM_UP = 40; // searches of which the times do not count
    private static final int SEARCHES = 400;
    private static final List<String> FIRST =
            List.of("Amara", "José", "Zoë", "Anders", "Björn", "Chloé", "Mehmet", "Fatima", "Inés", "Łukasz", "Yūki");
    private static final List<String> LAST = List.of(
            "Okonkwo", "Ramírez", "Søndergaard", "Nguyễn", "Müller", "Brown", "Kowalski", "O'Neill", "Yılmaz", "Rossi");
    private static final List<String> TITLES =
            List.of("Team lead", "Account manager", "Claims handler", "Payroll specialist", "Network engineer", "");
    private static final List<String> DEPARTMENTS = List.of("Sales", "Claims", "Finance", "IT", "Underwriting", "");

    /// The rival: every text folded once, and every word looked for in it.
    private record Scan(List<Person> people, List<String> texts) {
        List<Person> find(String typed) {
            List<String> words = Arrays.stream(Folding.fold(typed).strip().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            List<Person> found = new ArrayList<>();
            for (int row = 0; row < people.size(); row++) {
                String text = texts.get(row);
                if (STATES.contains(people.get(row).state()) && words.stream().allMatch(text::contains)) {
                    found.add(people.get(row));
                }
            }
            return found;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50_000, 1_000_000})
    void searchAsOneTypes(int size) {
        Random random = new Random(size);
        List<Person> invented =
                Stream.generate(() -> person(random)).limit(size).toList();
        long before = used();
        Roster roster = Roster.empty(Locale.ENGLISH).with(invented);
        long held = used() - before;
        List<String> texts = roster.everybody().stream().map(RosterBench::text).toList();
        Scan scan = new Scan(roster.everybody(), texts);
        long raw = texts.stream().mapToLong(String::length).sum();
        List<String> typed = typed(random);
        typed.stream()
                .limit(40)
                .forEach(word -> assertThat(List.of(roster.find(PeopleQuery.of(word, STATES))))
                        .as(word)
                        .isEqualTo(scan.find(word)));

        long[] ours = times(typed, word -> roster.find(PeopleQuery.of(word, STATES)));
        long[] theirs = times(typed, scan::find);
        System.out.printf(
                Locale.ROOT,
                "%,d people: ours median %.2f ms, p99 %.2f ms; scan median %.2f ms, p99 %.2f ms; ratio %.2f; "
                        + "held beside the rows %.1f MB, raw text %.1f MB%n",
                size,
                ours[ours.length / 2] / 1e6,
                ours[ours.length * 99 / 100] / 1e6,
                theirs[theirs.length / 2] / 1e6,
                theirs[theirs.length * 99 / 100] / 1e6,
                (double) ours[ours.length / 2] / theirs[theirs.length / 2],
                held / 1e6,
                raw / 1e6);
    }

    private static long[] times(List<String> typed, Function<String, Object> search) {
        long[] times = new long[typed.size() - WARM_UP];
        for (int index = 0; index < typed.size(); index++) {
            long start = System.nanoTime();
            Object found = search.apply(typed.get(index));
            long time = System.nanoTime() - start;
            assertThat(found).isNotNull();
            if (index >= WARM_UP) {
                times[index - WARM_UP] = time;
            }
        }
        Arrays.sort(times);
        return times;
    }

    /// Names as they are typed: letter by letter, and now and then a second word.
    private static List<String> typed(Random random) {
        List<String> typed = new ArrayList<>();
        while (typed.size() < SEARCHES + WARM_UP) {
            String name = any(FIRST, random) + " " + any(LAST, random);
            for (int length = 1; length <= name.length() && typed.size() < SEARCHES + WARM_UP; length++) {
                typed.add(name.substring(0, length));
            }
            typed.add(Integer.toString(random.nextInt(10_000)));
        }
        return typed;
    }

    private static String text(Person person) {
        return Folding.fold(String.join(
                        "\n",
                        person.name(),
                        person.preferredName(),
                        person.email(),
                        person.username(),
                        person.title(),
                        person.department()))
                + "\n"
                + String.join(
                        "\n", person.phones().stream().map(Folding::digits).toList());
    }

    private static Person person(Random random) {
        String first = any(FIRST, random);
        String last = any(LAST, random);
        int number = random.nextInt(1_000_000);
        String address = Folding.fold(first + "." + last).replace("'", "") + number + "@northwind.example";
        return new Person(
                Long.toHexString(random.nextLong()),
                first + " " + last + "-" + any(LAST, random),
                first,
                address,
                address,
                any(TITLES, random),
                any(DEPARTMENTS, random),
                random.nextInt(10) == 0 ? "inactive" : "active",
                "",
                List.of("+49" + (1_000_000_000L + random.nextInt(900_000_000))));
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static long used() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
