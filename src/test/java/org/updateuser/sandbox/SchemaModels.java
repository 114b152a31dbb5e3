package org.updateuser.sandbox;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Compares JSON with the models of the description: types, formats, enums, required and unknown properties.
final class SchemaModels {
    private final JsonNode definitions;

    SchemaModels(JsonNode definitions) {
        this.definitions = definitions;
    }

    void check(JsonNode value, JsonNode schema, String path, List<String> problems) {
        JsonNode model = resolved(schema);
        switch (model.path("type").asString("object")) {
            case "object" -> object(value, model, path, problems);
            case "array" -> array(value, model, path, problems);
            case "string" -> text(value, model, path, problems);
            case "integer" ->
                demand(
                        integral(value, model),
                        path + " is no " + model.path("format").asString(),
                        problems);
            case "number" -> demand(value.isNumber(), path + " is no number", problems);
            case "boolean" -> demand(value.isBoolean(), path + " is neither true nor false", problems);
            default -> problems.add(path + " has a type that this check does not know");
        }
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : definitions.path(reference.substring("#/definitions/".length()));
    }

    private void object(JsonNode value, JsonNode model, String path, List<String> problems) {
        if (!value.isObject()) {
            problems.add(path + " is no object");
            return;
        }
        required(value, model, path, problems);
        value.propertyStream().forEach(member -> {
            String name = path + "." + member.getKey();
            if (model.path("properties").has(member.getKey())) {
                check(member.getValue(), model.path("properties").get(member.getKey()), name, problems);
            } else if (model.has("additionalProperties")) {
                check(member.getValue(), model.get("additionalProperties"), name, problems);
            } else if (!SchemaCheck.PLANTED_PROPERTIES.contains(member.getKey())) {
                problems.add(name + " is unknown");
            }
        });
    }

    /// Something that is only pointed at, `{id, selfUri}`, needs nothing else: the facts (§1, addenda) show managers
    /// and groups like this, though the description requires more of their models.
    private static void required(JsonNode value, JsonNode model, String path, List<String> problems) {
        boolean pointer = value.has("id") && Set.of("id", "selfUri").containsAll(value.propertyNames());
        if (!pointer) {
            model.path("required")
                    .valueStream()
                    .filter(name -> !value.has(name.asString()))
                    .forEach(name -> problems.add(path + "." + name.asString() + " is missing"));
        }
    }

    private void array(JsonNode value, JsonNode model, String path, List<String> problems) {
        if (!value.isArray()) {
            problems.add(path + " is no list");
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            check(value.get(i), model.path("items"), path + "[" + i + "]", problems);
        }
    }

    private static void text(JsonNode value, JsonNode model, String path, List<String> problems) {
        if (!value.isString()) {
            problems.add(path + " is no text");
            return;
        }
        String text = value.stringValue();
        // FAX is the planted medium that no description knows.
        if (model.has("enum") && !text.equals("FAX")) {
            boolean known = model.get("enum")
                    .valueStream()
                    .anyMatch(each -> each.asString().equals(text));
            demand(known, path + " cannot be " + text, problems);
        }
        // Empty is how a request clears a text, a date too (facts §3).
        if (model.has("format") && !text.isEmpty()) {
            demand(isFormatted(text, model.get("format").asString()), path + " is no " + model.get("format"), problems);
        }
    }

    private static boolean isFormatted(String text, String format) {
        try {
            switch (format) {
                case "date" -> LocalDate.parse(text);
                case "date-time" -> OffsetDateTime.parse(text);
                default -> throw new IllegalArgumentException("format " + format);
            }
            return true;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    private static boolean integral(JsonNode value, JsonNode model) {
        return model.path("format").asString("").equals("int32") ? value.isInt() : value.isInt() || value.isLong();
    }

    /// Properties of the body itself that only the service sets.
    void readOnly(JsonNode body, JsonNode schema, List<String> problems) {
        JsonNode properties = resolved(schema).path("properties");
        body.propertyNames().stream()
                .filter(name -> properties.path(name).path("readOnly").asBoolean(false))
                .forEach(name -> problems.add("body." + name + " is read-only"));
    }

    private static void demand(boolean holds, String problem, List<String> problems) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
