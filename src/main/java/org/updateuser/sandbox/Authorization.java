package org.updateuser.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the owner of a token may do and where, and what there is to be allowed (facts §2).
final class Authorization {
    private static final String GRANTED = "2026-01-15T08:00:00.000Z";

    private final People people;
    private final Divisions divisions;
    private final Rights rights;
    private final long seed;

    Authorization(People people, Divisions divisions, Rights rights, long seed) {
        this.people = people;
        this.divisions = divisions;
        this.rights = rights;
        this.seed = seed;
    }

    List<Route> routes(String path) {
        return List.of(
                Route.of("GET", path + "/divisions", this::divisions),
                Route.of("GET", path + "/divisionspermitted/me", this::permitted),
                Route.of("GET", path + "/permissions", this::permissions),
                Route.of("GET", path + "/subjects/me", _ -> Answer.ok(subject())));
    }

    private Answer divisions(Request request) {
        List<ObjectNode> named = named(divisions.all(), request.parameter("name", ""));
        return Answer.ok(Page.of(request).listing(request, Page.chosen(request, named), division -> division));
    }

    /// Where a permission is had: everywhere or, without it, nowhere.
    private Answer permitted(Request request) {
        String permission = request.parameter("permission", "");
        if (permission.isEmpty()) {
            throw Refusal.invalid("permission", "must be given");
        }
        ArrayNode list = Json.array();
        if (rights.has(permission)) {
            list.addAll(named(divisions.all(), request.parameter("name", "")));
        }
        return Answer.ok(list);
    }

    private static List<ObjectNode> named(List<ObjectNode> all, String part) {
        return all.stream()
                .filter(one -> Folded.of(Json.text(one, "name")).contains(Folded.of(part)))
                .toList();
    }

    /// The permissions by domain; `queryType` says whether `query` is a part of a domain or of a permission.
    private Answer permissions(Request request) {
        String part = request.parameter("query", "").toLowerCase(Locale.ROOT);
        boolean domains = request.parameter("queryType", "permission").equals("domain");
        Map<String, List<String>> byDomain = Rights.ALL.stream()
                .filter(permission -> permission.contains(":"))
                .filter(permission -> (domains ? permission.split(":", 2)[0] : permission)
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .collect(Collectors.groupingBy(
                        permission -> permission.split(":", 2)[0], TreeMap::new, Collectors.toList()));
        List<ObjectNode> all = byDomain.entrySet().stream()
                .map(entry -> domain(entry.getKey(), entry.getValue()))
                .toList();
        return Answer.ok(Page.of(request).listing(request, all, domain -> domain));
    }

    private static ObjectNode domain(String name, List<String> permissions) {
        ObjectNode domain = Json.object().put("id", name).put("name", name).put("domain", name);
        ObjectNode map = domain.putObject("permissionMap");
        for (String permission : permissions) {
            String[] parts = permission.split(":", 3);
            map.withArray(parts[1])
                    .addObject()
                    .put("domain", name)
                    .put("entityType", parts[1])
                    .put("action", parts[2])
                    .put("label", parts[1] + " " + parts[2])
                    .put("allowsConditions", false)
                    .put("divisionAware", true);
        }
        return domain.put("selfUri", "/api/v2/authorization/permissions?queryType=domain&query=" + name);
    }

    /// One grant of everything that is had, in each division.
    ObjectNode subject() {
        Person me = people.me();
        ObjectNode subject =
                Json.object().put("id", me.id()).put("name", me.text("name")).put("version", 1);
        ArrayNode grants = subject.putArray("grants");
        for (ObjectNode division : divisions.all()) {
            ObjectNode grant = grants.addObject().put("subjectId", me.id()).put("grantMadeAt", GRANTED);
            grant.set("division", division);
            grant.set("role", role());
        }
        return subject.put("selfUri", "/api/v2/authorization/subjects/" + me.id());
    }

    private ObjectNode role() {
        String id = new Draw(seed, 0, "role").uuid();
        ObjectNode role = Json.object().put("id", id).put("name", "admin").put("description", "Administers people");
        ArrayNode policies = role.put("default", true).putArray("policies");
        rights.held().stream().filter(permission -> permission.contains(":")).forEach(permission -> {
            String[] parts = permission.split(":", 3);
            policies.addObject()
                    .put("domain", parts[0])
                    .put("entityName", parts[1])
                    .putArray("actions")
                    .add(parts[2]);
        });
        return role.put("selfUri", "/api/v2/authorization/roles/" + id);
    }
}
