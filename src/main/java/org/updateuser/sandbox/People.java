package org.updateuser.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Everybody there is. Who was never changed is invented anew each time; who was, is kept.
///
/// Readers take no lock and see each person whole. Writers hold [#lock()] from reading the version to [#keep].
final class People {
    private final List<Identity> identities;
    private final Invention invention;
    private final Clock clock;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, Person> changed = new ConcurrentHashMap<>();
    private final Ownership emails = new Ownership();
    private final Ownership extensions = new Ownership();
    private final Ranking ranking = new Ranking();
    private final Index index = new Index();
    private final Object lock = new Object();

    People(List<Identity> identities, Invention invention, Clock clock) {
        this.identities = identities;
        this.invention = invention;
        this.clock = clock;
        for (Identity identity : identities) {
            numbers.put(identity.id(), identity.number());
            ranking.put(identity.number(), identity.name(), identity.state());
            emails.give(identity.email(), identity.id());
            if (!identity.extension().isEmpty() && !identity.state().equals("deleted")) {
                extensions.give(identity.extension(), identity.id());
            }
        }
    }

    Optional<Person> find(String id) {
        return Optional.ofNullable(numbers.get(id)).map(this::at);
    }

    Person get(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound("user", id));
    }

    Person at(int number) {
        Person kept = changed.get(number);
        return kept == null ? invention.person(number) : kept;
    }

    /// The number of somebody who is there.
    int number(String id) {
        return Objects.requireNonNull(numbers.get(id), id);
    }

    /// The one whose token it is: an active administrator, unless somebody made them something else since.
    Person me() {
        return at(Math.min(Role.ADMINISTRATOR, identities.size() - 1));
    }

    /// The numbers of all people of the state, or of any, in the order of their names. Nobody modifies it.
    int[] order(String state) {
        return ranking.of(state);
    }

    /// Everybody, in the order of their names, as the search knew them so many seconds ago.
    Stream<Candidate> candidates(int lag) {
        Instant time = now().minus(Duration.ofSeconds(lag));
        return Arrays.stream(order("any"))
                .mapToObj(number -> candidate(number, lag, time))
                .flatMap(Optional::stream);
    }

    private Optional<Candidate> candidate(int number, int lag, Instant time) {
        if (!isChanged(number)) {
            return Optional.of(new Candidate.Invented(identities.get(number), invention));
        }
        Person now = at(number);
        Optional<Person> known = lag > 0 && index.knows(number) ? index.at(number, now, time) : Optional.of(now);
        return known.map(Candidate.Kept::new);
    }

    String stateOf(int number) {
        return ranking.stateOf(number);
    }

    /// How many were there at the start.
    int invented() {
        return identities.size();
    }

    /// The version of somebody who was changed or came later; 0 of those who are as they were invented.
    int versionIfChanged(int number) {
        Person kept = changed.get(number);
        return kept == null ? 0 : kept.version();
    }

    boolean isChanged(int number) {
        return changed.containsKey(number);
    }

    /// The numbers of those who were changed or came since.
    Stream<Integer> changed() {
        return changed.keySet().stream();
    }

    Object lock() {
        return lock;
    }

    /// In whole milliseconds: a date-time has no more digits (facts §1), and there are SDKs that take further ones for
    /// milliseconds too.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Puts somebody's next version in the place of the one before.
    void keep(Person person) {
        Person before = get(person.id());
        int number = number(person.id());
        emails.take(before.text("email"), before.id());
        extensions(before).forEach(extension -> extensions.take(extension, before.id()));
        index.note(number, Optional.of(before), now());
        put(number, person);
    }

    /// Somebody new, with the next number.
    void add(Person person) {
        int number = ranking.size();
        index.note(number, Optional.empty(), now());
        put(number, person);
        numbers.put(person.id(), number);
    }

    private void put(int number, Person person) {
        emails.give(person.text("email"), person.id());
        extensions(person).forEach(extension -> extensions.give(extension, person.id()));
        changed.put(number, person);
        ranking.put(number, person.text("name"), person.state());
    }

    /// The extensions that are somebody's; the deleted have none.
    static Stream<String> extensions(Person person) {
        return person.isDeleted()
                ? Stream.of()
                : Json.elements(person.properties(), "addresses")
                        .map(contact -> Json.text(contact, "extension"))
                        .filter(extension -> !extension.isEmpty());
    }

    /// How many there are, the deleted included.
    int size() {
        return ranking.size();
    }

    /// Whose email addresses are whose; the deleted keep theirs (facts §3).
    Ownership emails() {
        return emails;
    }

    /// Whose extensions are whose; the deleted have none.
    Ownership extensions() {
        return extensions;
    }
}
