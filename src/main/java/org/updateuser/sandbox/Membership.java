package org.updateuser.sandbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The groups and their members.
///
/// A change of members is guarded by the version of the group, where the request names one; it raises that version
/// and those of the members (facts §3).
final class Membership {
    /// Members in one request (facts §2).
    private static final int MOST = 50;

    private final People people;
    private final Teams teams;
    private final Portrait portrait;
    private final Backlinks members;

    Membership(People people, Invention invention, Teams teams, Portrait portrait) {
        this.people = people;
        this.teams = teams;
        this.portrait = portrait;
        this.members = new Backlinks(
                people,
                invention::groups,
                person -> Json.elements(person.properties(), "groups").map(JsonNode::asString));
    }

    Answer list(Request request) {
        List<ObjectNode> all = request.query().containsKey("sortOrder") ? Page.named(request, all()) : all();
        return Answer.ok(Page.of(request).listing(request, Page.chosen(request, all), group -> group));
    }

    List<ObjectNode> all() {
        return teams.all(members::count);
    }

    Answer one(Request request) {
        return Answer.ok(teams.json(request.id(), members::count));
    }

    Answer members(Request request) {
        checkGroup(request.id());
        Set<String> expand = request.list("expand");
        List<Person> all = members.to(request.id());
        List<Person> sorted = Page.isDescending(request) ? all.reversed() : all;
        return Answer.ok(Page.of(request).listing(request, sorted, person -> portrait.of(person, expand)));
    }

    Answer add(Request request) {
        ObjectNode body = request.json();
        Set<String> ids = Json.elements(body, "memberIds")
                .map(id -> id.asString(""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        synchronized (people.lock()) {
            checkGroup(request.id());
            int current = teams.version(request.id());
            int given = Json.number(body, "version", current);
            if (given != current) {
                throw Refusal.stale("group", given, current);
            }
            change(request.id(), "memberIds", ids, true);
        }
        return Answer.ok(Json.object());
    }

    Answer remove(Request request) {
        synchronized (people.lock()) {
            checkGroup(request.id());
            change(request.id(), "ids", request.list("ids"), false);
        }
        return Answer.ok(Json.object());
    }

    private void checkGroup(String group) {
        if (!teams.has(group)) {
            throw Refusal.notFound("group", group);
        }
    }

    private void change(String group, String field, Set<String> ids, boolean in) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw Refusal.invalid(field, "must name 1 to " + MOST + " people");
        }
        List<Person> named = ids.stream().map(people::get).toList();
        for (Person person : named) {
            if (person.isDeleted()) {
                throw Refusal.notFound("user", person.id());
            }
        }
        named.forEach(person -> change(group, person, in));
        teams.raise(group, people.now());
    }

    private void change(String group, Person person, boolean in) {
        Set<String> groups = Json.elements(person.properties(), "groups")
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (in ? groups.add(group) : groups.remove(group)) {
            ObjectNode properties = person.copy();
            properties.set("groups", Json.texts(groups));
            people.keep(person.next(person.state(), properties));
        }
    }
}
