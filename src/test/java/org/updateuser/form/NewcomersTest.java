package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Person;

class NewcomersTest {
    private final Newcomers newcomers = new Newcomers();

    @Test
    void anEmptyListTakesInTheFirstPageAndALongOneSeveralAtOnce() {
        newcomers.add(people(0, 500));
        assertThat(newcomers.areEnoughFor(0)).isTrue();
        assertThat(newcomers.areEnoughFor(3_999)).isTrue();
        assertThat(newcomers.areEnoughFor(10_000)).isFalse();
        newcomers.add(people(500, 1_000));
        newcomers.add(people(1_000, 1_500));
        assertThat(newcomers.areEnoughFor(10_000)).isTrue();
        assertThat(newcomers.take()).hasSize(1_500);
        assertThat(newcomers.take()).isEmpty();
    }

    @Test
    void whoIsSavedWhileWaitingComesAsSaved() {
        newcomers.add(people(0, 2));
        newcomers.save(Person.unread("0", "Changed"));
        assertThat(newcomers.take()).extracting(Person::name).containsExactly("Changed", "Person 1");
        assertThat(newcomers.add(people(0, 1))).extracting(Person::name).containsExactly("Changed");
        newcomers.begin();
        assertThat(newcomers.add(people(0, 1))).extracting(Person::name).containsExactly("Person 0");
    }

    private static List<Person> people(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> Person.unread(Integer.toString(number), "Person " + number))
                .toList();
    }
}
