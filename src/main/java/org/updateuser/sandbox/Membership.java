package org.updateuser.sandbox;

import java.util.HashMap;
import java.util.Map;

/// The groups with the number of their members.
final class Membership {
    private final People people;
    private final Teams teams;
    private Map<String, Integer> counted = Map.of();
    private long countedAt = -1;

    Membership(People people, Teams teams) {
        this.people = people;
        this.teams = teams;
    }

    Answer list(Request request) {
        return Answer.ok(Page.of(request).listing(request, Page.chosen(request, teams.all(counts())), group -> group));
    }

    Answer one(Request request) {
        return Answer.ok(teams.json(request.id(), counts()));
    }

    /// Counted again only after somebody was changed.
    private synchronized Map<String, Integer> counts() {
        long now = people.revision();
        if (now != countedAt) {
            var counts = new HashMap<String, Integer>();
            people.all()
                    .filter(person -> !person.isDeleted())
                    .flatMap(person -> Json.elements(person.properties(), "groups"))
                    .forEach(id -> counts.merge(id.asString(), 1, Integer::sum));
            counted = counts;
            countedAt = now;
        }
        return counted;
    }
}
