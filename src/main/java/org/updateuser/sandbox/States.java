package org.updateuser.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The state of a user as a resource of its own (facts §1, UserState). Its version is the user's.
final class States {
    private static final List<String> REASONS =
            List.of("Voluntary", "Seasonal", "Leave", "Performance", "Conduct", "Unknown");

    private final Behaviour behaviour;
    private final People people;
    private final Editing editing;

    States(Behaviour behaviour, People people, Editing editing) {
        this.behaviour = behaviour;
        this.people = people;
        this.editing = editing;
    }

    Answer read(Request request) {
        return Answer.ok(shown(people.get(request.id())));
    }

    Answer put(Request request) {
        ObjectNode body = request.json();
        Shape.check(body, Properties.USER, "");
        String reason = Json.text(body, "stateChangeReason");
        if (!reason.isEmpty() && !REASONS.contains(reason)) {
            throw Refusal.invalid("stateChangeReason", "must be one of " + REASONS);
        }
        if (Json.isAbsent(body.get("state"))) {
            throw Refusal.invalid("state", "must be given");
        }
        synchronized (people.lock()) {
            Person person = people.get(request.id());
            checkVersion(body.get("version"), person);
            ObjectNode written = Json.object();
            if (!reason.isEmpty()) {
                written.put("stateChangeReason", reason);
            }
            Person after = editing.moved(person, body.get("state"), written);
            if (!after.state().equals(person.state())) {
                people.keep(after);
            }
            return Answer.ok(shown(people.get(person.id())));
        }
    }

    /// The little that `UserProfile` holds.
    Answer profile(Request request) {
        Person person = people.get(request.id());
        ObjectNode profile = Json.object().put("id", person.id()).put("name", person.text("name"));
        profile.put("state", person.state()).put("version", (long) person.version());
        return Answer.ok(profile.put("selfUri", person.selfUri() + "/profile"));
    }

    private void checkVersion(@Nullable JsonNode version, Person person) {
        if (version != null && !version.isNull()) {
            editing.checkVersion(version.intValue(), person.version());
        } else if (behaviour.is("stateVersion", "required")) {
            throw Refusal.invalid("version", "must be given");
        }
    }

    private static ObjectNode shown(Person person) {
        ObjectNode state = Json.object().put("state", person.state()).put("version", person.version());
        for (String name : List.of("stateChangeReason", "stateChangeDate")) {
            if (!person.text(name).isEmpty()) {
                state.put(name, person.text(name));
            }
        }
        return state;
    }
}
