package org.updateuser.sandbox;

import java.util.List;
import java.util.Set;

/// GET of users: the list, and one (facts §2).
final class Reading {
    private static final Set<String> STATES = Set.of("active", "inactive", "deleted", "any");

    private final Behaviour behaviour;
    private final People people;
    private final Portrait portrait;
    private final Cards cards;

    Reading(Behaviour behaviour, People people, Portrait portrait) {
        this.behaviour = behaviour;
        this.people = people;
        this.portrait = portrait;
        this.cards = new Cards(behaviour, people, portrait);
    }

    Answer list(Request request) {
        Page page = Page.of(request);
        String state = request.parameter("state", "active");
        if (!STATES.contains(state)) {
            throw Refusal.invalid("state", "must be one of active, inactive, deleted, any");
        }
        if (state.equals("inactive")) {
            page.checkReach(behaviour.value("inactiveReach"));
        }
        List<Integer> found = found(request, state);
        Set<String> expand = request.list("expand");
        if (expand.isEmpty()) {
            return Answer.text(200, "application/json", cards.listing(request, page, found));
        }
        return Answer.ok(page.listing(request, found, number -> portrait.of(people.at(number), expand)));
    }

    /// The numbers of those whom the list is about, in its order.
    private List<Integer> found(Request request, String state) {
        Set<String> ids = request.list("id");
        if (ids.size() > Integer.parseInt(behaviour.value("idsMost"))) {
            throw Refusal.bad(
                    "max.user.ids", "At most " + behaviour.value("idsMost") + " ids can be asked for at once");
        }
        Set<String> jabber = request.list("jabberId");
        List<Integer> order = new Order(people.order(state));
        List<Integer> found = ids.isEmpty() && jabber.isEmpty()
                ? order
                : order.stream()
                        .filter(number -> isAmong(people.at(number), ids, jabber))
                        .toList();
        return Page.isDescending(request) ? found.reversed() : found;
    }

    private static boolean isAmong(Person person, Set<String> ids, Set<String> jabber) {
        return (ids.isEmpty() || ids.contains(person.id()))
                && (jabber.isEmpty()
                        || jabber.contains(Json.text(person.properties().path("chat"), "jabberId")));
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
}
