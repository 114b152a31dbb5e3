package org.updateuser.sandbox;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// PATCH and DELETE of a user (facts §3).
final class Editing {
    private final Behaviour behaviour;
    private final People people;
    private final Edits edits;
    private final Portrait portrait;
    private final Rights rights;

    Editing(Behaviour behaviour, People people, Edits edits, Portrait portrait, Rights rights) {
        this.behaviour = behaviour;
        this.people = people;
        this.edits = edits;
        this.portrait = portrait;
        this.rights = rights;
    }

    Answer patch(Request request) {
        ObjectNode body = request.json();
        Shape.check(body, Properties.USER, "");
        if (Json.isAbsent(body.get("version"))) {
            throw Refusal.invalid("version", "must be given");
        }
        synchronized (people.lock()) {
            Person person = people.get(request.id());
            checkVersion(body.get("version").intValue(), person.version());
            Person after = change(person, body, true);
            boolean all = behaviour.is("patchAnswer", "expanded");
            return Answer.ok(portrait.of(after, all ? Expansion.EXPAND_ONLY : Set.of()));
        }
    }

    /// Somebody else's edit, which no version guards. It may be of any property, and of the state.
    void intrude(String id, ObjectNode body) {
        synchronized (people.lock()) {
            Shape.check(body, Properties.USER, "");
            people.find(id).ifPresent(person -> change(person, body, false));
        }
    }

    /// Deletes softly; no version guards it (facts §1).
    Answer delete(Request request) {
        synchronized (people.lock()) {
            Person person = people.find(request.id())
                    .filter(found -> !found.isDeleted())
                    .orElseThrow(() -> new Refusal(404, "user.not.found.on.delete", "There is no such user to delete"));
            people.keep(person.next("deleted", moment(person.copy())));
            return Answer.ok(Json.object());
        }
    }

    /// Refuses a version that is not the current one, in one of the two ways that are known.
    void checkVersion(int given, int current) {
        if (given == current) {
            return;
        }
        if (behaviour.is("conflict", "409")) {
            throw Refusal.stale("user", given, current);
        }
        throw Refusal.bad(
                "bad.request",
                "The version " + given + " does not match the current version " + current + " of the user");
    }

    /// A change that leaves everything as it is keeps the version, unless a switch says otherwise: that every change
    /// raises it is known, what an empty one does is not.
    ///
    /// @param guarded whether it is the request of somebody whose rights count
    private Person change(Person person, ObjectNode raw, boolean guarded) {
        ObjectNode body = new Nulls(behaviour).settled(raw);
        JsonNode state = body.get("state");
        Person after = state == null ? edited(person, body) : moved(person, state, Json.object());
        if (state == null && guarded) {
            checkExtensions(person, after);
        }
        boolean same =
                after.state().equals(person.state()) && after.properties().equals(person.properties());
        if (same && behaviour.is("noChange", "keeps")) {
            return person;
        }
        people.keep(after);
        return after;
    }

    /// Changing an extension needs a permission of its own (facts §2).
    private void checkExtensions(Person before, Person after) {
        List<String> one = People.extensions(before).sorted().toList();
        List<String> other = People.extensions(after).sorted().toList();
        if (!one.equals(other)) {
            rights.demand(new Need(true, List.of(Rights.EXTENSIONS)));
        }
    }

    private Person edited(Person person, ObjectNode body) {
        if (person.isDeleted()) {
            throw Refusal.notFound("user", person.id());
        }
        return person.next(person.state(), edits.applied(person, body));
    }

    /// The state travels alone: whatever else the request holds is not applied.
    ///
    /// @param reason what is written down beside it
    Person moved(Person person, JsonNode state, ObjectNode reason) {
        if (state.isNull()) {
            throw Refusal.invalid("state", "must not be null");
        }
        String wanted = state.stringValue();
        if (wanted.equals("deleted") && behaviour.is("stateDeleted", "refused")) {
            throw Refusal.invalid("state", "cannot be set to deleted; use DELETE");
        }
        boolean restored = person.isDeleted() && !wanted.equals("deleted");
        if (restored && people.emails().isOthers(person.text("email"), person.id())) {
            throw Edits.emailTaken();
        }
        ObjectNode properties = restored ? restored(person) : person.copy();
        if (!wanted.equals(person.state())) {
            properties.remove("stateChangeReason");
            properties.setAll(reason);
            moment(properties);
        }
        return person.next(wanted, properties);
    }

    private ObjectNode moment(ObjectNode properties) {
        return properties.put("stateChangeDate", people.now().toString());
    }

    /// Into the Home division, without extensions, station and roles (facts §3).
    private static ObjectNode restored(Person person) {
        ObjectNode properties = person.copy();
        properties.put("division", Divisions.HOME);
        properties.remove(List.of("station", "roles", "addresses"));
        ArrayNode addresses = Json.array();
        for (JsonNode contact : person.properties().path("addresses")) {
            ObjectNode without = ((ObjectNode) contact.deepCopy()).without("extension");
            if (without.has("address")) {
                addresses.add(without);
            }
        }
        if (!addresses.isEmpty()) {
            properties.set("addresses", addresses);
        }
        return properties;
    }
}
