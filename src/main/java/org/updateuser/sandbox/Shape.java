package org.updateuser.sandbox;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Compares the JSON of a request with the table of properties, and refuses what has another type.
///
/// What is read-only or unknown is not looked at: it is ignored later (facts §1).
final class Shape {
    /// Characters (facts §1, Education).
    private static final int LONGEST_NOTES = 2000;

    private Shape() {}

    /// @param path the name of the object in messages, with a dot at the end; empty for the body itself
    static void check(ObjectNode object, String model, String path) {
        var rows = Properties.of(model);
        object.propertyStream().forEach(member -> {
            PropertyRow row = rows.get(member.getKey());
            if (row != null && row.writable() && !member.getValue().isNull()) {
                check(row, member.getValue(), path + row.name());
            }
        });
    }

    private static void check(PropertyRow row, JsonNode value, String path) {
        switch (row.kind()) {
            case TEXT -> text(row, value, path);
            case DATE -> date(value, path);
            case FLAG -> demand(value.isBoolean(), path, "must be true or false");
            case NUMBER -> demand(value.isInt(), path, "must be a whole number of 32 bits");
            case NUMBERS -> demand(value.isObject(), path, "must be an object of numbers");
            case TEXTS -> {
                demand(value.isArray(), path, "must be a list of texts");
                value.valueStream().forEach(each -> demand(each.isString(), path, "must hold texts only"));
            }
            case OBJECT -> check(object(value, path), row.members(), path + ".");
            case OBJECTS -> objects(row, value, path);
        }
    }

    private static void objects(PropertyRow row, JsonNode value, String path) {
        demand(value.isArray(), path, "must be a list of objects");
        for (int i = 0; i < value.size(); i++) {
            String element = path + "[" + i + "]";
            check(object(value.get(i), element), row.members(), element + ".");
        }
    }

    private static ObjectNode object(JsonNode value, String path) {
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.invalid(path, "must be an object");
    }

    private static void text(PropertyRow row, JsonNode value, String path) {
        demand(value.isString(), path, "must be a text");
        boolean known = row.values().isEmpty() || row.values().contains(value.stringValue());
        // A contact of an unknown medium that stands there already may stay: that is decided later.
        demand(known || row.name().equals("mediaType"), path, "must be one of " + row.values());
        boolean notes = row.model().equals("Education") && row.name().equals("notes");
        demand(!notes || value.stringValue().length() <= LONGEST_NOTES, path, "is longer than " + LONGEST_NOTES);
    }

    private static void date(JsonNode value, String path) {
        demand(value.isString(), path, "must be a date");
        try {
            if (!value.stringValue().isEmpty()) {
                LocalDate.parse(value.stringValue());
            }
        } catch (DateTimeParseException malformed) {
            throw new Refusal(400, "invalid.date", "'" + path + "' must be a date, yyyy-MM-dd", path);
        }
    }

    private static void demand(boolean holds, String path, String why) {
        if (!holds) {
            throw Refusal.invalid(path, why);
        }
    }
}
