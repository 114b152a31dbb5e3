package org.updateuser.sandbox;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The configuration of the profile's fields (facts §2). The names of its members are known; the keys of sections and
/// fields are this sandbox's own.
final class FieldConfig {
    /// A section's key, and its fields: `!` marks one that is required, `*` one that can be repeated.
    private record Part(String key, List<String> fields) {}

    private static final List<Part> PERSON = List.of(
            new Part("general", List.of("name!", "title", "department", "manager", "preferredName")),
            new Part("contactInfo", List.of("email!", "addresses*")),
            new Part("location", List.of("locations*")),
            new Part("skills", List.of("profileSkills*", "certifications*")),
            new Part("biography", List.of("biography", "interests*", "hobbies*", "spouse", "education*")),
            new Part("hr", List.of("officialName", "employeeId", "employeeType", "dateHire")));
    private static final List<Part> GROUP = List.of(new Part("general", List.of("name!", "description")));
    private static final List<Part> ORGANIZATION = List.of(new Part("general", List.of("name!")));

    private FieldConfig() {}

    static Answer answer(Request request) {
        String type = request.parameter("type", "");
        return Answer.ok(
                switch (type) {
                    case "person" -> person();
                    case "group" -> json(type, GROUP);
                    case "org" -> json(type, ORGANIZATION);
                    default -> throw Refusal.invalid("type", "must be person, group or org");
                });
    }

    static ObjectNode person() {
        return json("person", PERSON);
    }

    private static ObjectNode json(String type, List<Part> parts) {
        ObjectNode config =
                Json.object().put("id", type).put("entityType", type).put("state", "active");
        ArrayNode sections = config.putArray("sections");
        for (Part part : parts) {
            ObjectNode section = sections.addObject().put("key", part.key()).put("state", "active");
            ArrayNode fields = section.putArray("fieldList");
            part.fields().forEach(field -> fields.add(field(field)));
        }
        return config.put("version", "1").put("schemaVersion", "1").put("selfUri", "/api/v2/fieldconfig?type=" + type);
    }

    private static ObjectNode field(String marked) {
        ObjectNode field = Json.object().put("key", marked.replaceAll("[!*]", ""));
        field.put("type", "text").put("state", "active");
        field.put("required", marked.endsWith("!")).put("repeatable", marked.endsWith("*"));
        field.put("gdpr", true).put("customLabels", false);
        field.putArray("labelKeys");
        return field;
    }
}
