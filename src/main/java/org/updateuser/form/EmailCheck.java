package org.updateuser.form;

import java.util.List;
import java.util.Optional;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.wire.Listing;

/// Says while an email is typed that somebody has it already, by the list of people and by a search of the server. It
/// warns and blocks nothing: the server has the last word.
final class EmailCheck {
    private final Words words;
    private final People people;
    private final Editor editor;
    private final GenesysCloud server;
    private final Probe<List<Person>> probe;

    EmailCheck(Supplies supplies) {
        this.words = supplies.words();
        this.people = supplies.people();
        this.editor = supplies.editor();
        this.server = supplies.server();
        this.probe = supplies.probe(this::owners);
    }

    /// Looks at the email of somebody who is open, from now on.
    void follow(OpenUser open) {
        FieldState<String> email = open.user().state(Catalogue.EMAIL);
        open.user().checked().subscribe(_ -> look(open, email));
    }

    private void look(OpenUser open, FieldState<String> email) {
        String typed = email.typed().get();
        boolean asks = email.changed().get()
                && !typed.isBlank()
                && email.findings().get().isEmpty();
        if (!asks) {
            probe.drop(open.id());
            email.adviseOn("");
        } else if (email.adviseOn(typed)) {
            probe.want(open.id(), typed, found -> email.advise(typed, advice(open, typed, found)));
        }
    }

    /// By the list, and where that has nobody by the search: either may be behind. A search that failed has found
    /// nothing out.
    private Optional<List<Person>> owners(String email) {
        List<Person> listed = people.everybody().stream()
                .filter(person -> EmailOwners.has(person, email))
                .toList();
        if (!listed.isEmpty()) {
            return Optional.of(listed);
        }
        return server.lookups().email(email) instanceof Reading.Got<Listing<Person>> got
                ? Optional.of(got.value().items())
                : Optional.empty();
    }

    private Optional<Notice> advice(OpenUser open, String email, List<Person> found) {
        return EmailOwners.of(found, email, open.id()).map(owner -> {
            String state = words.choice("state", owner.state()).toLowerCase(words.locale());
            return Notice.of(Tone.WARN, words.text("email.taken", owner.name(), email, state))
                    .with(words.text("check.open", owner.name()), () -> editor.open(owner));
        });
    }
}
