package org.updateuser.sandbox;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The profile skills of a user as a resource of its own: a plain list of texts, replaced whole (facts §2). No version
/// guards it, and it raises the user's (facts §3).
final class Skills {
    private final People people;

    Skills(People people) {
        this.people = people;
    }

    Answer read(Request request) {
        return Answer.ok(shown(people.get(request.id())));
    }

    Answer replace(Request request) {
        ArrayNode sent = request.array();
        Shape.check(Json.object().set("profileSkills", sent), Properties.USER, "");
        synchronized (people.lock()) {
            Person person = people.get(request.id());
            if (person.isDeleted()) {
                throw Refusal.notFound("user", person.id());
            }
            ObjectNode properties = person.copy();
            properties.remove("profileSkills");
            if (!sent.isEmpty()) {
                properties.set("profileSkills", Json.texts(once(sent)));
            }
            Person after = person.next(person.state(), properties);
            people.keep(after);
            return Answer.ok(shown(after));
        }
    }

    private static Set<String> once(ArrayNode sent) {
        var skills = new LinkedHashSet<String>();
        sent.forEach(skill -> skills.add(skill.asString()));
        return skills;
    }

    private static ArrayNode shown(Person person) {
        JsonNode skills = person.properties().path("profileSkills");
        return skills instanceof ArrayNode list ? list : Json.array();
    }
}
