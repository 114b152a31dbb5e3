package org.updateuser.sandbox;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// POST of a user (facts §1, CreateUser).
final class Creation {
    private static final List<String> REQUIRED = List.of("name", "email", "divisionId");
    private static final List<String> TAKEN = List.of("name", "email", "department", "title", "addresses");

    private final Behaviour behaviour;
    private final People people;
    private final Edits edits;
    private final Portrait portrait;
    private final Divisions divisions;
    private final long seed;

    Creation(Behaviour behaviour, People people, Edits edits, Portrait portrait, Divisions divisions, long seed) {
        this.behaviour = behaviour;
        this.people = people;
        this.edits = edits;
        this.portrait = portrait;
        this.divisions = divisions;
        this.seed = seed;
    }

    Answer create(Request request) {
        ObjectNode body = request.json();
        Shape.check(body, Properties.USER, "");
        for (String name : REQUIRED) {
            if (Json.text(body, name).isBlank()) {
                throw Refusal.invalid(name, "must be given");
            }
        }
        String division = divisions.name(Json.text(body, "divisionId"));
        synchronized (people.lock()) {
            String id = new Draw(seed, people.size(), "created").uuid();
            var nobody = new Person(id, 0, state(body), Json.object());
            ObjectNode properties = edits.applied(nobody, body.deepCopy().retain(TAKEN));
            properties.put("username", Json.text(body, "email")).put("division", division);
            properties.put("acdAutoAnswer", false).set("roles", Json.texts(List.of("employee")));
            properties.putArray("images");
            Person person = nobody.next(nobody.state(), properties);
            people.add(person);
            return Answer.ok(portrait.of(person, Set.of()));
        }
    }

    private String state(ObjectNode body) {
        String state = Json.text(body, "state");
        if (state.equals("deleted")) {
            throw Refusal.invalid("state", "must be active or inactive");
        }
        return state.isEmpty() ? behaviour.value("createdState") : state;
    }
}
