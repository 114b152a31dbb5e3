package org.updateuser.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.updateuser.model.Person;

/// Whose an email is. No two people may have one, those who are deleted included (facts §3), and signing in with it
/// counts as having it.
final class EmailOwners {
    private EmailOwners() {}

    static boolean has(Person person, String email) {
        return email.equalsIgnoreCase(person.email()) || email.equalsIgnoreCase(person.username());
    }

    /// Who of some people has an email, one who is not deleted first.
    ///
    /// @param id who may have it
    static Optional<Person> of(Collection<Person> people, String email, String id) {
        return people.stream()
                .filter(person -> has(person, email))
                .filter(person -> !person.id().equals(id))
                .min(Comparator.comparingInt(person -> People.STATES.indexOf(person.state())));
    }
}
