package org.updateuser.sandbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Shows a person as the model `User` of an answer (facts §1).
final class Portrait {
    private static final List<String> AS_KEPT =
            List.of("name", "preferredName", "department", "email", "title", "username", "chat", "acdAutoAnswer");
    private static final List<String> LISTS = List.of("groups", "profileSkills", "certifications", "locations");
    /// Kept for the sandbox's own use.
    private static final Set<String> INNER = Set.of(
            "manager",
            "division",
            "images",
            "addresses",
            "roles",
            "station",
            "primarySlots",
            "dateLastLogin",
            "stateChangeDate",
            "stateChangeReason",
            "routingSkills",
            "routingLanguages");

    private final Behaviour behaviour;
    private final Divisions divisions;
    private final Addresses addresses;
    private final Expansion expansion;
    private final String url;

    Portrait(Behaviour behaviour, Divisions divisions, Expansion expansion, String url) {
        this.behaviour = behaviour;
        this.divisions = divisions;
        this.addresses = new Addresses(behaviour);
        this.expansion = expansion;
        this.url = url;
    }

    /// @param expand the names that the request expands
    ObjectNode of(Person person, Set<String> expand) {
        ObjectNode kept = person.properties();
        ObjectNode user = Json.object().put("id", person.id());
        AS_KEPT.stream().filter(kept::has).forEach(name -> user.set(name, kept.get(name)));
        user.set("division", divisions.json(person.text("division")));
        user.set("primaryContactInfo", addresses.primary(kept));
        if (kept.has("addresses")) {
            user.set("addresses", addresses.shown(kept));
        }
        user.put("state", person.state());
        if (kept.has("manager")) {
            user.set("manager", reference("/api/v2/users/", person.text("manager")));
        }
        images(person, user);
        user.put("version", person.version());
        expanded(person, expand, user);
        unknown(kept, user);
        return user.put("selfUri", person.selfUri());
    }

    private void expanded(Person person, Set<String> expand, ObjectNode user) {
        for (String name : expand) {
            if (Expansion.EXPAND_ONLY.contains(name) && !behaviour.lists("missingExpand", name)) {
                expanded(person.properties(), name, user);
            }
        }
        expansion.account(person, expand, user);
    }

    private void expanded(ObjectNode kept, String name, ObjectNode user) {
        JsonNode value = kept.get(name);
        boolean missing = Json.isAbsent(value) || value.isEmpty();
        if (missing && behaviour.is("emptyExpand", "missing")) {
            return;
        }
        switch (name) {
            case "groups" -> user.set(name, references("/api/v2/groups/", kept));
            case "locations" -> user.set(name, locations(kept));
            default -> user.set(name, missing ? LISTS.contains(name) ? Json.array() : Json.object() : value);
        }
    }

    private static ArrayNode references(String path, ObjectNode kept) {
        ArrayNode references = Json.array();
        Json.elements(kept, "groups").forEach(id -> references.add(reference(path, id.asString())));
        return references;
    }

    private static ObjectNode reference(String path, String id) {
        return Json.object().put("id", id).put("selfUri", path + id);
    }

    /// A location has no id of its own in an answer (facts §1, addenda).
    private static ArrayNode locations(ObjectNode kept) {
        ArrayNode locations = Json.array();
        for (JsonNode place : kept.path("locations")) {
            ObjectNode location = locations.addObject();
            location.set("coordinates", place.has("coordinates") ? place.get("coordinates") : Json.object());
            location.put("notes", Json.text(place, "notes"));
            location.set("locationDefinition", reference("/api/v2/locations/", Json.text(place, "id")));
        }
        return locations;
    }

    private void images(Person person, ObjectNode user) {
        JsonNode given = person.properties().get("images");
        if (given == null) {
            user.set("images", Pictures.renditions(url, person.id()));
        } else if (!given.isEmpty()) {
            user.set("images", given);
        }
    }

    /// What no table knows is shown at the end, as it is kept.
    private static void unknown(ObjectNode kept, ObjectNode user) {
        var known = new LinkedHashSet<>(AS_KEPT);
        known.addAll(Expansion.EXPAND_ONLY);
        known.addAll(INNER);
        kept.propertyStream()
                .filter(entry -> !known.contains(entry.getKey()))
                .forEach(entry -> user.set(entry.getKey(), entry.getValue()));
    }
}
