package org.updateuser.bulk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What goes wrong while a run is under way, and what somebody else does meanwhile.
final class Mishaps {
    private static final int MOST = 8;
    private static final List<String> FIELDS = List.of("title", "department", "preferredName");
    private static final List<String> FAULTS = List.of("""
            {"method": "PATCH", "path": "/api/v2/users/*", "cut": "after", "count": 2}""", """
            {"method": "PATCH", "path": "/api/v2/users/*", "cut": "before", "count": 2}""", """
            {"method": "PATCH", "path": "/api/v2/users/*", "status": 429, "retryAfter": 1, "count": 2}""", """
            {"method": "PATCH", "path": "/api/v2/users/*", "status": 401, "count": 5}""", """
            {"method": "GET", "path": "/api/v2/users/*", "status": 401, "count": 2}""", """
            {"method": "GET", "path": "/api/v2/users/*", "cut": "before"}""", """
            {"method": "PATCH", "path": "/api/v2/users/*", "status": 502, "body": "Bad gateway", "count": 2}""", """
            {"method": "PATCH", "path": "/api/v2/users/*", "garbage": true}""");

    private final SplittableRandom random;
    private final List<String> ids;
    private final Map<String, Set<String>> touched = new HashMap<>();
    private int changes;

    /// @param ids of the people to whom it may happen
    Mishaps(SplittableRandom random, List<String> ids) {
        this.random = random;
        this.ids = ids;
    }

    /// The next ones, as they are ordered.
    String next() {
        return Stream.generate(this::one)
                .limit(random.nextInt(MOST))
                .collect(Collectors.joining(", ", "{\"faults\": [", "]}"));
    }

    private String one() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> change();
            case 2 -> overtaking();
            default -> FAULTS.get(random.nextInt(FAULTS.size()));
        };
    }

    /// A lost answer, and somebody else is there before anybody looks.
    private String overtaking() {
        String id = ids.get(random.nextInt(ids.size()));
        return """
                {"method": "PATCH", "path": "/api/v2/users/%s", "cut": "after"}, %s""".formatted(id, change(id, "GET", id));
    }

    /// Somebody else changes a person: just before the person is written to or read, or while another one is.
    private String change() {
        String id = ids.get(random.nextInt(ids.size()));
        return change(id, random.nextBoolean() ? "GET" : "PATCH", random.nextInt(3) == 0 ? "*" : id);
    }

    private String change(String id, String method, String path) {
        String field = FIELDS.get(random.nextInt(FIELDS.size()));
        touched.computeIfAbsent(id, _ -> new HashSet<>()).add(field);
        return """
                {"method": "%s", "path": "/api/v2/users/%s", "user": "%s", "change": {"%s": "Theirs %d"}}""".formatted(method, path, id, field, changes++);
    }

    /// Whether somebody else may have changed something of a person.
    boolean mayHaveTouched(String id, String field) {
        return touched.getOrDefault(id, Set.of()).contains(field);
    }
}
