package org.updateuser.sandbox;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// Who owns which extension, and the pools that extensions come from (facts §2).
final class Telephony {
    private final People people;
    private final Divisions divisions;
    private final long seed;

    Telephony(People people, Divisions divisions, long seed) {
        this.people = people;
        this.divisions = divisions;
        this.seed = seed;
    }

    /// In the order of the numbers; those that are in no pool are no extensions here.
    Answer extensions(Request request) {
        String number = request.parameter("number", request.parameter("_number", ""));
        List<Map.Entry<String, String>> owned = people.extensions().all().stream()
                .filter(entry -> Extensions.isPooled(entry.getKey()))
                .filter(entry -> number.isEmpty() || entry.getKey().equals(number))
                .toList();
        List<Map.Entry<String, String>> sorted = Page.isDescending(request) ? owned.reversed() : owned;
        return Answer.ok(
                Page.of(request).listing(request, sorted, entry -> extension(entry.getKey(), entry.getValue())));
    }

    private ObjectNode extension(String number, String owner) {
        String id = new Draw(seed, Integer.parseInt(number), "extension of a pool").uuid();
        ObjectNode extension = Json.object().put("id", id).put("name", number).put("number", number);
        extension.put("state", "active").put("version", 1).put("ownerType", "USER");
        extension
                .putObject("owner")
                .put("id", owner)
                .put("name", people.get(owner).text("name"))
                .put("selfUri", "/api/v2/users/" + owner);
        String pool = poolId(Extensions.pool(number));
        extension.putObject("extensionPool").put("id", pool).put("selfUri", poolUri(pool));
        return extension.put("selfUri", "/api/v2/telephony/providers/edges/extensions/" + id);
    }

    Answer pools(Request request) {
        List<Extensions.Pool> pools = Extensions.POOLS;
        return Answer.ok(Page.of(request).listing(request, pools, this::pool));
    }

    private ObjectNode pool(Extensions.Pool pool) {
        String id = poolId(pool);
        ObjectNode json = Json.object().put("id", id).put("name", pool.start() + " - " + pool.end());
        json.set("division", divisions.json(Divisions.HOME));
        return json.put("startNumber", pool.start())
                .put("endNumber", pool.end())
                .put("state", "active")
                .put("version", 1)
                .put("selfUri", poolUri(id));
    }

    private String poolId(Extensions.Pool pool) {
        return new Draw(seed, Extensions.POOLS.indexOf(pool), "extension pool").uuid();
    }

    private static String poolUri(String id) {
        return "/api/v2/telephony/providers/edges/extensionpools/" + id;
    }
}
