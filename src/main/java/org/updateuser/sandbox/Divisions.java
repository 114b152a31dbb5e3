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

    ObjectNode json(String name) {
        String id = new Draw(seed, NAMES.indexOf(name), "division").uuid();
        return Json.object().put("id", id).put("name", name).put("selfUri", "/api/v2/authorization/divisions/" + id);
    }
}
