package org.updateuser.sandbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The routing skills, or languages, of one user. No version guards them, and a change raises the user's (facts §3).
final class Assignments {
    private final People people;
    private final Routing routing;

    Assignments(People people, Routing routing) {
        this.people = people;
        this.routing = routing;
    }

    Answer list(Request request) {
        List<ObjectNode> all = Page.named(request, routing.of(people.get(request.id())));
        return Answer.ok(Page.of(request).listing(request, all, one -> one));
    }

    Answer addOne(Request request) {
        ObjectNode item = request.json();
        Person after = change(request, Json.array().add(item), false);
        return Answer.ok(routing.shown(
                after, Json.text(item, "id"), item.path("proficiency").doubleValue(0)));
    }

    /// Adds and changes; what is not named stays. The answer lists those that were named.
    Answer add(Request request) {
        ArrayNode items = request.array();
        return Answer.ok(listed(request, change(request, items, false), items));
    }

    /// Replaces all.
    Answer replace(Request request) {
        ArrayNode items = request.array();
        return Answer.ok(listed(request, change(request, items, true), items));
    }

    private ObjectNode listed(Request request, Person person, ArrayNode items) {
        Set<String> named =
                items.valueStream().map(item -> Json.text(item, "id")).collect(Collectors.toSet());
        List<ObjectNode> shown = routing.of(person).stream()
                .filter(one -> named.contains(Json.text(one, "id")))
                .toList();
        return new Page(Page.MOST, 1).listing(request, shown, one -> one);
    }

    private Person change(Request request, ArrayNode items, boolean instead) {
        synchronized (people.lock()) {
            Person person = people.get(request.id());
            if (person.isDeleted()) {
                throw Refusal.notFound("user", person.id());
            }
            Person after = person.next(person.state(), routing.with(person, items, instead));
            people.keep(after);
            return after;
        }
    }
}
