package org.updateuser.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import tools.jackson.databind.node.ObjectNode;

/// The groups of the organization: one for each department, and some that people join.
final class Teams {
    private static final List<String> SOCIAL =
            List.of("Choir", "Fire wardens", "Mentors", "New tariff project", "Running club", "Works council");

    private final List<String> names = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final int departments;
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();
    private final Map<String, String> modified = new ConcurrentHashMap<>();

    Teams(long seed, List<String> departmentNames) {
        departments = departmentNames.size();
        departmentNames.forEach(name -> names.add(name + " – everyone"));
        names.addAll(SOCIAL);
        for (int i = 0; i < names.size(); i++) {
            ids.add(new Draw(seed, i, "group").uuid());
        }
    }

    static String uri(String id) {
        return "/api/v2/groups/" + id;
    }

    String ofDepartment(int department) {
        return ids.get(department);
    }

    List<String> social() {
        return List.copyOf(ids.subList(departments, ids.size()));
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    ObjectNode json(String id, ToIntFunction<String> members) {
        int index = ids.indexOf(id);
        if (index < 0) {
            throw Refusal.notFound("group", id);
        }
        boolean official = index < departments;
        ObjectNode json = Json.object();
        json.put("id", id).put("name", names.get(index));
        json.put("description", official ? "All people of the department" : "Whoever likes to");
        json.put("dateModified", modified.getOrDefault(id, "2026-09-01T08:00:00.000Z"));
        json.put("memberCount", members.applyAsInt(id));
        json.put("state", "active").put("version", version(id)).put("type", official ? "official" : "social");
        json.put("rulesVisible", true).put("visibility", "public").put("rolesEnabled", false);
        json.put("includeOwners", false).put("callsEnabled", false);
        return json.put("selfUri", uri(id));
    }

    /// The current version: raised by every change of the members.
    int version(String id) {
        return versions.getOrDefault(id, 1);
    }

    void raise(String id, Instant now) {
        versions.put(id, version(id) + 1);
        modified.put(id, now.toString());
    }

    List<ObjectNode> all(ToIntFunction<String> members) {
        return ids.stream().map(id -> json(id, members)).toList();
    }
}
