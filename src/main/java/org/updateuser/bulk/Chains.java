package org.updateuser.bulk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Circle;
import org.updateuser.patch.Proposal;

/// Who would be above whom after a run: nobody may get a manager who then reports to them, be it by the same run.
///
/// Of whoever is not in the run the server is asked who is above. Where very many managers are given only the first
/// are asked about: the rest is left to the server.
final class Chains {
    private static final int ASKED_MOST = 50;

    private final Map<String, String> above = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Chains(List<Proposal> proposals, Function<String, List<Person>> superiors) {
        List<Proposal> moved = proposals.stream().filter(Chains::moves).toList();
        moved.stream()
                .map(proposal -> manager(proposal.wanted()))
                .distinct()
                .limit(ASKED_MOST)
                .forEach(id -> learn(id, superiors.apply(id)));
        if (!moved.isEmpty()) {
            proposals.forEach(proposal -> {
                above.put(proposal.id(), manager(proposal.wanted()));
                names.put(proposal.id(), proposal.name());
            });
        }
    }

    private static boolean moves(Proposal proposal) {
        String manager = manager(proposal.wanted());
        return !manager.isEmpty() && !manager.equals(manager(proposal.served()));
    }

    private static String manager(Values user) {
        return user.get(Catalogue.MANAGER);
    }

    private void learn(String id, List<Person> superiors) {
        String below = id;
        for (Person person : superiors) {
            above.put(below, person.id());
            names.put(person.id(), person.name());
            below = person.id();
        }
    }

    /// The proposals with what of them can be sent. Whoever stays with the old manager for it may close a circle of
    /// others, so it is looked at again until there is none. Whom somebody leaves out afterwards is not known here.
    ///
    /// @param superiors the manager of somebody, theirs, and so on upwards; it may ask the server
    /// @param name what an id stands for
    static List<Proposal> checked(
            List<Proposal> proposals, Function<String, List<Person>> superiors, Function<String, String> name) {
        List<Proposal> now = proposals;
        boolean again = proposals.stream().anyMatch(Chains::moves);
        while (again) {
            Chains chains = new Chains(now, superiors);
            List<Proposal> next =
                    now.stream().map(proposal -> chains.checked(proposal, name)).toList();
            again = !next.equals(now);
            now = next;
        }
        return now;
    }

    private Proposal checked(Proposal proposal, Function<String, String> name) {
        return circle(proposal, name)
                .map(circle ->
                        proposal.without(Set.of(Catalogue.MANAGER.name())).with(circle.finding()))
                .orElse(proposal);
    }

    /// The circle that a person's new manager would make.
    private Optional<Circle> circle(Proposal proposal, Function<String, String> name) {
        if (!moves(proposal)) {
            return Optional.empty();
        }
        SequencedSet<String> chain = new LinkedHashSet<>();
        String next = manager(proposal.wanted());
        while (!next.isEmpty() && !next.equals(proposal.id()) && chain.add(next)) {
            next = above.getOrDefault(next, "");
        }
        chain.add(next);
        return next.equals(proposal.id())
                ? Optional.of(new Circle(
                        manager(proposal.wanted()),
                        chain.stream()
                                .map(id -> Optional.ofNullable(names.get(id)).orElseGet(() -> name.apply(id)))
                                .toList()))
                : Optional.empty();
    }
}
