package org.updateuser.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// PATCH of many users: automatic answer and nothing else, at most 50 at once, guarded by no version (facts §1,
/// PatchUser).
final class Bulk {
    private static final int MOST = 50;

    private final Behaviour behaviour;
    private final People people;
    private final Portrait portrait;

    Bulk(Behaviour behaviour, People people, Portrait portrait) {
        this.behaviour = behaviour;
        this.people = people;
        this.portrait = portrait;
    }

    /// All of them or, if one cannot be, none; by a switch those who are not there are passed over.
    Answer patch(Request request) {
        ArrayNode items = request.array();
        if (items.isEmpty() || items.size() > MOST) {
            throw Refusal.bad("bad.request", "The list must hold 1 to " + MOST + " users");
        }
        synchronized (people.lock()) {
            List<Person> after = new ArrayList<>();
            for (JsonNode item : items) {
                if (!(item instanceof ObjectNode one) || Json.text(one, "id").isEmpty()) {
                    throw Refusal.invalid("id", "must be given in each entry");
                }
                Shape.check(one, Properties.USER, "");
                changed(one, after);
            }
            after.forEach(people::keep);
            Page all = new Page(MOST, 1);
            return Answer.ok(all.listing(request, after, person -> portrait.of(person, Set.of())));
        }
    }

    private void changed(ObjectNode item, List<Person> after) {
        String id = Json.text(item, "id");
        Person person = people.find(id).filter(found -> !found.isDeleted()).orElse(null);
        if (person == null && behaviour.is("bulkUnknown", "refused")) {
            throw Refusal.notFound("user", id);
        }
        if (person != null) {
            ObjectNode properties = person.copy();
            if (item.path("acdAutoAnswer").isBoolean()) {
                properties.set("acdAutoAnswer", item.get("acdAutoAnswer"));
            }
            after.add(person.next(person.state(), properties));
        }
    }
}
