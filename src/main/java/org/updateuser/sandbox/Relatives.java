package org.updateuser.sandbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Who is above, beside and below somebody (facts §2). The deleted are left out.
final class Relatives {
    private final People people;
    private final Portrait portrait;
    private final Backlinks reports;

    Relatives(People people, Invention invention, Portrait portrait) {
        this.people = people;
        this.portrait = portrait;
        this.reports = new Backlinks(
                people,
                invention::managers,
                person -> Stream.of(person.text("manager")).filter(id -> !id.isEmpty()));
    }

    Answer superiors(Request request) {
        return Answer.ok(shown(superiors(people.get(request.id())), request.list("expand")));
    }

    Answer reports(Request request) {
        return Answer.ok(shown(reports.to(people.get(request.id()).id()), request.list("expand")));
    }

    Answer adjacents(Request request) {
        return Answer.ok(adjacents(people.get(request.id()), request.list("expand")));
    }

    ObjectNode adjacents(Person person, Set<String> expand) {
        ObjectNode adjacents = Json.object();
        adjacents.set("superiors", shown(superiors(person), expand));
        adjacents.set("siblings", shown(siblings(person), expand));
        adjacents.set("directReports", shown(reports.to(person.id()), expand));
        return adjacents;
    }

    /// The manager, theirs, and so on; not for ever, since edits may have made a circle.
    List<Person> superiors(Person person) {
        var superiors = new ArrayList<Person>();
        var seen = new HashSet<>(Set.of(person.id()));
        String next = person.text("manager");
        while (!next.isEmpty() && seen.add(next)) {
            Person superior = people.get(next);
            next = superior.text("manager");
            if (!superior.isDeleted()) {
                superiors.add(superior);
            }
        }
        return superiors;
    }

    private List<Person> siblings(Person person) {
        String manager = person.text("manager");
        return manager.isEmpty()
                ? List.of()
                : reports.to(manager).stream()
                        .filter(other -> !other.id().equals(person.id()))
                        .toList();
    }

    List<Person> reports(Person person) {
        return reports.to(person.id());
    }

    ArrayNode shown(List<Person> some, Set<String> expand) {
        ArrayNode list = Json.array();
        some.forEach(person -> list.add(portrait.of(person, expand)));
        return list;
    }
}
