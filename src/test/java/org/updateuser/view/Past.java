package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;
import org.updateuser.patch.Sent;
import org.updateuser.store.History;
import org.updateuser.store.Store;
import org.updateuser.store.StoreProblem;

/// Requests of an earlier day, sent to the sandbox and written down as a save does it, without any form.
final class Past {
    private final GenesysCloud server;
    private final History lines;

    private Past(GenesysCloud server, History lines) {
        this.server = server;
        this.lines = lines;
    }

    /// Somebody's title is changed, refused once, and changed again by two requests.
    static void make(Stand stand) throws StoreProblem {
        try (Store store = Store.open(stand.folder(), true)) {
            Past past = new Past(stand.server(), store.history(organization(stand.server())));
            Values amara = past.user("Amara Okonkwo");
            past.send(amara, Values.EMPTY.with(Catalogue.TITLE, "Regional team lead"));
            Values titled = past.user("Amara Okonkwo");
            past.send(titled, Values.EMPTY.with(Catalogue.EMAIL, "jose.ramirez@northwind.example"));
            past.send(
                    titled,
                    Values.EMPTY
                            .with(Catalogue.DEPARTMENT, "Customer Support")
                            .with(Catalogue.PREFERRED_NAME, "Mara")
                            .with(Catalogue.PROFILE_SKILLS, List.of("French", "Negotiation")));
            past.send(past.user("José Ramírez"), Values.EMPTY.with(Catalogue.TITLE, "Senior agent"));
        }
    }

    /// A line of some day, written by another hand.
    static void line(Stand stand, Instant then, Fate fate) throws StoreProblem {
        try (Store store = Store.open(stand.folder(), true)) {
            Past past = new Past(stand.server(), store.history(organization(stand.server())));
            Values before = past.user("José Ramírez");
            long number = past.begin(before, then, new Patch(1, Values.EMPTY.with(Catalogue.TITLE, "Clerk")));
            if (fate != Fate.UNSURE) {
                past.lines.complete(number, new Result(fate, then, Values.EMPTY, 200, "", ""));
            }
        }
    }

    /// A draft of a title, typed on an earlier day; the window is to look again.
    static void draft(Stand stand, String name, String title, Instant typed) throws StoreProblem {
        try (Store store = Store.open(stand.folder(), true)) {
            Values served = new Past(stand.server(), store.history("")).user(name);
            store.drafts(organization(stand.server()))
                    .put(new Draft(served, served, served.with(Catalogue.TITLE, title), List.of(), List.of(), typed));
        }
    }

    private static String organization(GenesysCloud server) {
        return got(server.organization()).id();
    }

    private Values user(String name) {
        Person found = got(server.peopleNamed(name, "active", 1)).items().getFirst();
        return got(server.user(found.id(), false));
    }

    private static <T> T got(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Reading.Got.class);
        return ((Reading.Got<T>) reading).value();
    }

    private long begin(Values before, Instant then, Patch patch) throws StoreProblem {
        return lines.begin(
                new Sent(before.get(Catalogue.ID), before.get(Catalogue.NAME), then, "", "PATCH", before, patch));
    }

    private void send(Values before, Values body) throws StoreProblem {
        Patch patch = new Patch(before.get(Catalogue.VERSION), body);
        long number = begin(before, Instant.now(), patch);
        Outcome outcome = server.patch(before.get(Catalogue.ID), patch);
        lines.complete(number, Result.of(outcome, Instant.now()));
    }
}
