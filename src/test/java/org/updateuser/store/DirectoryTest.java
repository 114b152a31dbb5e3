package org.updateuser.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.model.Generated;
import org.updateuser.model.Named;
import org.updateuser.model.Organization;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.store.Directory.Kind;

/// What the server said last, as it is kept.
class DirectoryTest {
    private static final int MANY = 50_000;

    @TempDir
    Path folder;

    private Store store;
    private Directory directory;

    @BeforeEach
    void open() throws StoreProblem {
        store = Store.open(folder, true);
        directory = store.directory(Invented.HERE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void peopleComeBackInTheirOrder() throws StoreProblem {
        List<Person> people = Invented.people(20).reversed();
        directory.putPeople(Invented.people(30), Invented.NOON);
        directory.putPeople(people, Invented.NOON.plusSeconds(1));

        assertThat(directory.people()).contains(new Cached<>(people, Invented.NOON.plusSeconds(1)));
        assertThat(store.directory(Invented.ELSEWHERE).people()).isEmpty();
    }

    @Test
    void oneRowIsReplacedAtItsPlace() throws StoreProblem {
        List<Person> people = Invented.people(3);
        directory.putPeople(people, Invented.NOON);
        Person odd = new Person(
                people.get(1).id(), "", "", "", "", "", "", "", "", List.of("", "a\nb", "\\n", "\\", "c\\\n"));

        directory.putPerson(odd);

        assertThat(directory.people().orElseThrow().value()).containsExactly(people.get(0), odd, people.get(2));
    }

    @Test
    void aRowAloneIsNoList() throws StoreProblem {
        directory.putPerson(Invented.people(1).getFirst());

        assertThat(directory.people()).isEmpty();
    }

    /// The fastest of several tries counts: other work on the machine is not the store's.
    @Test
    void fiftyThousandPeopleAreWrittenInThreeSecondsAndReadInOne() throws StoreProblem {
        List<Person> people = Invented.people(MANY);
        Duration written = Duration.ofDays(1);
        Duration read = Duration.ofDays(1);
        for (int attempt = 0; attempt < 5 && (written.toMillis() > 2_000 || read.toMillis() > 700); attempt++) {
            long start = System.nanoTime();
            directory.putPeople(people, Invented.NOON);
            long middle = System.nanoTime();
            List<Person> found = directory.people().orElseThrow().value();
            read = Duration.ofNanos(Math.min(read.toNanos(), System.nanoTime() - middle));
            written = Duration.ofNanos(Math.min(written.toNanos(), middle - start));
            assertThat(found).isEqualTo(people);
        }

        assertThat(written).isLessThan(Duration.ofSeconds(3));
        assertThat(read).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void groupsAndLocationsAreListsOfTheirOwn() throws StoreProblem {
        List<Named> groups = List.of(new Named("g2", "B", ""), new Named("g1", "A", "of all"));
        directory.putNamed(Kind.GROUPS, List.of(new Named("g3", "C", "")), Invented.NOON);
        directory.putNamed(Kind.GROUPS, groups, Invented.NOON);

        assertThat(directory.named(Kind.GROUPS)).isEqualTo(groups);
        assertThat(directory.named(Kind.LOCATIONS)).isEmpty();
    }

    @Test
    void aUserComesBackAsTheServerHadIt() throws StoreProblem {
        for (int seed = 1; seed <= 100; seed++) {
            Values user = Invented.user("u" + seed % 3, new Generated(seed));
            directory.putUser(user, Invented.NOON.plusSeconds(seed));

            assertThat(directory.user("u" + seed % 3)).contains(new Cached<>(user, Invented.NOON.plusSeconds(seed)));
        }
        assertThat(directory.user("nobody")).isEmpty();
    }

    @Test
    void theOrganizationOfAServerIsKnown() throws StoreProblem {
        store.putOrganization("https://a", new Organization("1", "A"));
        store.putOrganization("https://a", new Organization("2", "B"));

        assertThat(store.organization("https://a")).contains(new Organization("2", "B"));
        assertThat(store.organization("https://b")).isEmpty();
    }
}
