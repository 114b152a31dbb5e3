package org.updateuser.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.updateuser.model.Folding;
import org.updateuser.model.Person;

/// Very many invented people, what is typed to find them, and the text in which they are found.
final class Crowd {
    private static final List<String> FIRST =
            List.of("Amara", "José", "Zoë", "Anders", "Björn", "Chloé", "Mehmet", "Fatima", "Inés", "Łukasz", "Yūki");
    private static final List<String> LAST = List.of(
            "Okonkwo", "Ramírez", "Søndergaard", "Nguyễn", "Müller", "Brown", "Kowalski", "O'Neill", "Yılmaz", "Rossi");
    private static final List<String> TITLES =
            List.of("Team lead", "Account manager", "Claims handler", "Payroll specialist", "Network engineer", "");
    private static final List<String> DEPARTMENTS = List.of("Sales", "Claims", "Finance", "IT", "Underwriting", "");

    private final Random random;

    Crowd(long seed) {
        random = new Random(seed);
    }

    List<Person> people(int size) {
        return Stream.generate(this::person).limit(size).toList();
    }

    /// Names as they are typed: letter by letter, and now and then a number.
    List<String> typed(int count) {
        List<String> typed = new ArrayList<>();
        while (typed.size() < count) {
            String name = any(FIRST) + " " + any(LAST);
            for (int length = 1; length <= name.length() && typed.size() < count; length++) {
                typed.add(name.substring(0, length));
            }
            typed.add(Integer.toString(random.nextInt(10_000)));
        }
        return typed.subList(0, count);
    }

    /// All that is searched of somebody, folded.
    static String text(Person person) {
        String texts = Stream.of(
                        person.name(),
                        person.preferredName(),
                        person.email(),
                        person.username(),
                        person.title(),
                        person.department())
                .collect(Collectors.joining("\n"));
        String digits = person.phones().stream().map(Folding::digits).collect(Collectors.joining("\n"));
        return Folding.fold(texts) + "\n" + digits;
    }

    private Person person() {
        String first = any(FIRST);
        String last = any(LAST);
        int number = random.nextInt(1_000_000);
        String address = Folding.fold(first + "." + last).replace("'", "") + number + "@northwind.example";
        return new Person(
                String.format(Locale.ROOT, "%016x", random.nextLong()),
                first + " " + last + "-" + any(LAST),
                first,
                address,
                address,
                any(TITLES),
                any(DEPARTMENTS),
                random.nextInt(10) == 0 ? "inactive" : "active",
                "",
                List.of("+49" + (1_000_000_000L + random.nextInt(900_000_000))));
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
