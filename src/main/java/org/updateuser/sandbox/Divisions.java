package org.updateuser.sandbox;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The divisions of the organization. Whoever is restored comes back into Home (facts §3).
final class Divisions {
    static final String HOME = "Home";
    private static final List<String> NAMES = List.of(HOME, "Europe", "Americas");

    private final long seed;

    Divisions(long seed) {
        this.seed = seed;
    }

    /// As it stands in a user.
    ObjectNode json(String name) {
        String id = id(name);
        return Json.object().put("id", id).put("name", name).put("selfUri", "/api/v2/authorization/divisions/" + id);
    }

    private String id(String name) {
        return new Draw(seed, NAMES.indexOf(name), "division").uuid();
    }

    /// The name of the division with the id.
    String name(String id) {
        return NAMES.stream()
                .filter(name -> id(name).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("divisionId", "must be the id of a division"));
    }

    /// All of them as they stand in a list of divisions.
    List<ObjectNode> all() {
        return NAMES.stream()
                .map(name -> json(name)
                        .put("description", name.equals(HOME) ? "Everything that is in no other" : "")
                        .put("homeDivision", name.equals(HOME)))
                .toList();
    }
}
