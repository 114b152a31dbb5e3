package org.updateuser.sandbox;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// GET of users: the list, one, oneself (facts §2).
final class Reading {
    private static final Set<String> STATES = Set.of("active", "inactive", "deleted", "any");

    private final People people;
    private final Portrait portrait;
    private final Settings settings;

    Reading(People people, Portrait portrait, Settings settings) {
        this.people = people;
        this.portrait = portrait;
        this.settings = settings;
    }

    Answer list(Request request) {
        Page page = Page.of(request);
        String state = request.parameter("state", "active");
        if (!STATES.contains(state)) {
            throw Refusal.invalid("state", "must be one of active, inactive, deleted, any");
        }
        Set<String> ids = request.list("id");
        Set<String> expand = request.list("expand");
        List<String> found = ids.isEmpty()
                ? people.idsInOrder(state)
                : people.idsInOrder(state).stream().filter(ids::contains).toList();
        List<String> sorted = descending(request) ? found.reversed() : found;
        return Answer.ok(page.listing(request, sorted, id -> portrait.of(people.get(id), expand)));
    }

    /// The schema's default, ASC, is not among the values it allows: both spellings are taken.
    private static boolean descending(Request request) {
        return request.parameter("sortOrder", "ASC")
                .toLowerCase(java.util.Locale.ROOT)
                .startsWith("desc");
    }

    /// The inactive are found like the active; the deleted only when the request says so, and then nobody else.
    Answer one(Request request) {
        String state = request.parameter("state", "active");
        if (!state.equals("active") && !state.equals("deleted")) {
            throw Refusal.invalid("state", "must be active or deleted");
        }
        Person person = people.get(request.id());
        if (person.isDeleted() != state.equals("deleted")) {
            throw Refusal.notFound("user", request.id());
        }
        return Answer.ok(portrait.of(person, request.list("expand")));
    }

    Answer me(Request request) {
        Set<String> expand = request.list("expand");
        ObjectNode me = portrait.of(people.me(), expand);
        if (expand.contains("organization")) {
            me.set("organization", Organization.json(settings.seed()));
        }
        if (expand.contains("date")) {
            me.putObject("date").put("currentDate", settings.clock().instant().toString());
        }
        return Answer.ok(me);
    }
}
