package org.updateuser.sandbox;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everybody there is. Who was never changed is invented anew each time; who was, is kept.
///
/// Readers take no lock and see each person whole. Writers hold [#lock()] from reading the version to [#keep].
final class People {
    private final List<Identity> identities;
    private final Invention invention;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Person> changed = new ConcurrentHashMap<>();
    private final Ownership emails = new Ownership();
    private final Ownership extensions = new Ownership();
    private final AtomicLong revision = new AtomicLong();
    private final Object lock = new Object();
    private volatile List<Integer> order;

    People(List<Identity> identities, Invention invention) {
        this.identities = identities;
        this.invention = invention;
        for (Identity identity : identities) {
            numbers.put(identity.id(), identity.number());
            emails.give(identity.email(), identity.id());
            if (!identity.extension().isEmpty() && !identity.state().equals("deleted")) {
                extensions.give(identity.extension(), identity.id());
            }
        }
        order = sorted();
    }

    Optional<Person> find(String id) {
        return Optional.ofNullable(numbers.get(id)).map(this::at);
    }

    Person get(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound("user", id));
    }

    private Person at(int number) {
        Person kept = changed.get(number);
        return kept == null ? invention.person(number) : kept;
    }

    /// The one whose token it is: an active administrator, unless somebody made them something else since.
    Person me() {
        return at(Math.min(Role.ADMINISTRATOR, identities.size() - 1));
    }

    /// The ids of all people of the state, or of any, in the order of their names.
    List<String> idsInOrder(String state) {
        return order.stream()
                .filter(number -> state.equals("any") || stateOf(number).equals(state))
                .map(number -> identities.get(number).id())
                .toList();
    }

    /// Everybody, in the order of their names.
    Stream<Person> all() {
        return order.stream().map(this::at);
    }

    private String stateOf(int number) {
        Person kept = changed.get(number);
        return kept == null ? identities.get(number).state() : kept.state();
    }

    private List<Integer> sorted() {
        var keys = new HashMap<Integer, String>();
        for (Identity identity : identities) {
            Person kept = changed.get(identity.number());
            keys.put(identity.number(), Folded.of(kept == null ? identity.name() : kept.text("name")));
        }
        return IntStream.range(0, identities.size())
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(keys::get).thenComparing(number -> number))
                .toList();
    }

    Object lock() {
        return lock;
    }

    /// Puts somebody's next version in the place of the one before.
    void keep(Person person) {
        Person before = get(person.id());
        emails.take(before.text("email"), before.id());
        emails.give(person.text("email"), person.id());
        extensions(before).forEach(extension -> extensions.take(extension, before.id()));
        extensions(person).forEach(extension -> extensions.give(extension, person.id()));
        changed.put(Objects.requireNonNull(numbers.get(person.id())), person);
        revision.incrementAndGet();
        if (!before.text("name").equals(person.text("name"))) {
            order = sorted();
        }
    }

    private static Stream<String> extensions(Person person) {
        return person.isDeleted()
                ? Stream.of()
                : Json.elements(person.properties(), "addresses")
                        .map(contact -> Json.text(contact, "extension"))
                        .filter(extension -> !extension.isEmpty());
    }

    /// Whose email addresses are whose; the deleted keep theirs (facts §3).
    Ownership emails() {
        return emails;
    }

    /// Whose extensions are whose; the deleted have none.
    Ownership extensions() {
        return extensions;
    }

    /// Grows with every change of anybody.
    long revision() {
        return revision.get();
    }
}
