package org.updateuser.sandbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The configuration of the profile's fields (facts §2). The names of its members are known; the keys of sections and
/// fields are this sandbox's own, and what `labelKeys` holds is a switch.
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

    /// What the organization calls a field that it has renamed.
    private static final Map<String, String> RENAMED = Map.of(
            "title", "Role in the house",
            "department", "Cost centre",
            "employeeId", "Staff number",
            "addresses", "Ways to reach");

    private final Behaviour behaviour;

    FieldConfig(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /// The fields that it can have renamed.
    static Collection<String> renamed() {
        return RENAMED.keySet();
    }

    /// The fields of people.
    static Collection<String> fields() {
        return PERSON.stream()
                .flatMap(part -> part.fields().stream())
                .map(FieldConfig::key)
                .toList();
    }

    /// The sections of people.
    static Collection<String> sections() {
        return PERSON.stream().map(Part::key).toList();
    }

    private static String key(String marked) {
        return marked.replaceAll("[!*]", "");
    }

    Answer answer(Request request) {
        String type = request.parameter("type", "");
        return Answer.ok(
                switch (type) {
                    case "person" -> person();
                    case "group" -> json(type, GROUP);
                    case "org" -> json(type, ORGANIZATION);
                    default -> throw Refusal.invalid("type", "must be person, group or org");
                });
    }

    ObjectNode person() {
        return json("person", PERSON);
    }

    private ObjectNode json(String type, List<Part> parts) {
        ObjectNode config =
                Json.object().put("id", type).put("entityType", type).put("state", "active");
        ArrayNode sections = config.putArray("sections");
        for (Part part : parts) {
            ObjectNode section = sections.addObject().put("key", part.key());
            section.put("state", state("hiddenSections", part.key()));
            ArrayNode fields = section.putArray("fieldList");
            part.fields().forEach(field -> fields.add(field(field)));
        }
        return config.put("version", "1").put("schemaVersion", "1").put("selfUri", "/api/v2/fieldconfig?type=" + type);
    }

    private ObjectNode field(String marked) {
        String key = key(marked);
        boolean renamed = behaviour.lists("renamedFields", key);
        ObjectNode field = Json.object().put("key", key).put("type", "text");
        field.put("state", state("hiddenFields", key));
        field.put("required", marked.endsWith("!")).put("repeatable", marked.endsWith("*"));
        field.put("gdpr", true).put("customLabels", renamed);
        ArrayNode labels = field.putArray("labelKeys");
        if (renamed) {
            labels.add(behaviour.is("labelKeys", "texts") ? RENAMED.get(key) : "custom.label." + key);
        }
        return field;
    }

    private String state(String hiding, String key) {
        return behaviour.lists(hiding, key) ? "inactive" : "active";
    }
}
