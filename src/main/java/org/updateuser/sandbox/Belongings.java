package org.updateuser.sandbox;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Takes the groups and locations of a request: they must exist.
final class Belongings {
    private final Behaviour behaviour;
    private final Places places;
    private final Teams teams;

    Belongings(Behaviour behaviour, Places places, Teams teams) {
        this.behaviour = behaviour;
        this.places = places;
        this.teams = teams;
    }

    ArrayNode groups(JsonNode sent) {
        ArrayNode groups = Json.array();
        for (JsonNode group : sent) {
            String id = Json.text(group, "id");
            if (!teams.has(id)) {
                throw Refusal.invalid("groups", "must hold ids of groups that exist");
            }
            groups.add(id);
        }
        return groups;
    }

    ArrayNode locations(JsonNode sent) {
        ArrayNode locations = Json.array();
        for (JsonNode location : sent) {
            String id = place(location);
            if (!places.has(id)) {
                throw Refusal.invalid("locations", "must name locations that exist");
            }
            ObjectNode kept = locations.addObject().put("id", id).put("notes", Json.text(location, "notes"));
            if (!location.path("coordinates").isEmpty()) {
                kept.set("coordinates", location.get("coordinates"));
            }
        }
        return locations;
    }

    /// The id in the place where it is accepted: sources disagree where that is (facts §3).
    private String place(JsonNode location) {
        String own = Json.text(location, "id");
        String definition = Json.text(location.path("locationDefinition"), "id");
        return switch (behaviour.value("location")) {
            case "id" -> own;
            case "definition" -> definition;
            default -> own.isEmpty() ? definition : own;
        };
    }
}
