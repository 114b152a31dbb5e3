package org.updateuser.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives rows of people the texts that they have in common as one and the same: fifty thousand people work in a few
/// dozen departments, and each came with a copy of its name. For one thread.
public final class Alike {
    private static final int FEW = 4; // who is at more locations than that is alike nobody

    private final Map<String, String> known = new HashMap<>();
    private final Map<Facts, Facts> sharedFacts = new HashMap<>();

    /// The same row, its common texts shared with the rows before it.
    public Person of(Person person) {
        return new Person(
                person.id(),
                person.name(),
                shared(person.preferredName()),
                person.email(),
                person.username().equals(person.email()) ? person.email() : person.username(),
                shared(person.title()),
                shared(person.department()),
                shared(person.state()),
                person.picture(),
                person.phones(),
                shared(person.facts()));
    }

    private Facts shared(Facts facts) {
        return facts.locations().size() > FEW
                ? facts
                : sharedFacts.computeIfAbsent(
                        facts, first -> new Facts(shared(first.manager()), shared(first.locations()), first.bits()));
    }

    private List<String> shared(List<String> texts) {
        return texts.stream().map(this::shared).toList();
    }

    private String shared(String text) {
        return known.computeIfAbsent(text, first -> first);
    }
}
