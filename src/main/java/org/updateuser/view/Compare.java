package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import org.updateuser.form.OpenUser;
import org.updateuser.model.Person;

/// The way to the comparison of two people.
final class Compare {
    private static final int TWO = 2;

    private Compare() {}

    /// Whether there is anybody to begin with.
    static boolean isPossible(Screens screens) {
        return screens.people().chosen().size().get() == TWO
                || screens.editor().current().get().isPresent();
    }

    /// Takes up the two who are chosen, or who is open and whoever else is chosen alone.
    static void begin(Screens screens) {
        List<Person> chosen = screens.people().chosen().size().get() > TWO
                ? List.of()
                : screens.people().chosen().ids().stream()
                        .map(id -> person(screens, id))
                        .toList();
        Optional<Person> open = screens.editor().current().get().map(Compare::person);
        if (chosen.size() == TWO) {
            boolean second =
                    open.filter(one -> one.id().equals(chosen.getLast().id())).isPresent();
            begin(
                    screens,
                    second ? chosen.getLast() : chosen.getFirst(),
                    second ? chosen.getFirst() : chosen.getLast());
        } else {
            open.ifPresent(one -> {
                screens.workplace().sideBySide().begin(one, chosen.stream().findFirst());
                screens.navigation().go(Place.COMPARE);
            });
        }
    }

    /// Compares two certain people.
    static void begin(Screens screens, Person first, Person second) {
        screens.workplace().sideBySide().begin(first, Optional.of(second));
        screens.navigation().go(Place.COMPARE);
    }

    /// Compares somebody of the list with whoever is open.
    static void withOpen(Screens screens, Person other) {
        screens.editor().current().get().map(Compare::person).ifPresent(open -> begin(screens, open, other));
    }

    private static Person person(OpenUser open) {
        return Person.of(open.user().base().get());
    }

    private static Person person(Screens screens, String id) {
        return screens.people().person(id).orElseGet(() -> Person.unread(id, id));
    }
}
