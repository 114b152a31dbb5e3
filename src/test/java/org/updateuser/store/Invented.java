package org.updateuser.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Generated;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Edit;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Sent;

/// Values to keep, drawn from seeds.
final class Invented {
    static final String HERE = "0a1b2c3d-organization";
    static final String ELSEWHERE = "ffff-organization";
    static final Instant NOON = Instant.parse("2026-11-03T12:00:00.123456789Z");

    private Invented() {}

    /// A draft of a person, with steps to undo and to redo.
    static Draft draft(String id, long seed) {
        Generated generated = new Generated(seed);
        Values served = user(id, generated);
        Values first = generated.edited(served);
        Values typed = generated.edited(first);
        Values further = generated.edited(typed);
        return new Draft(
                served,
                served,
                typed,
                steps(List.of(Edit.between(first, typed), Edit.between(served, first))),
                steps(List.of(Edit.between(typed, further))),
                NOON.plus(seed, ChronoUnit.SECONDS));
    }

    private static List<List<Edit<?>>> steps(List<List<Edit<?>>> steps) {
        return steps.stream().filter(step -> !step.isEmpty()).toList();
    }

    /// A user as a server has it.
    static Values user(String id, Generated generated) {
        return generated.user().with(Catalogue.ID, id).with(Catalogue.NAME, "Amy Ünïcødé 日本 " + id);
    }

    /// A request to change a person.
    static Sent sent(String id, long seed) {
        Generated generated = new Generated(seed);
        Values before = user(id, generated);
        Patch patch = Patch.of(before, generated.edited(before));
        return new Sent(id, "Amy " + id, NOON.plus(seed, ChronoUnit.SECONDS), "Bo", "PATCH", before, patch);
    }

    /// Many people.
    static List<Person> people(int count) {
        return IntStream.range(0, count).mapToObj(Invented::person).toList();
    }

    private static Person person(int number) {
        return new Person(
                "00000000-0000-4000-8000-%012d".formatted(number),
                "Amélie Brown-Müller " + number,
                number % 7 == 0 ? "Amy" : "",
                "amelie.brown." + number + "@example.com",
                "amelie.brown." + number + "@example.com",
                "Senior team lead",
                "Customer Support " + number % 40,
                number % 20 == 0 ? "inactive" : "active",
                "https://pictures.example.com/people/x96/%08x.png".formatted(number),
                number % 3 == 0 ? List.of("+49301234" + number, "4" + number) : List.of("+49301234" + number));
    }
}
