package org.updateuser.sandbox;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Biography, employer info and chat: objects that have no identity. An empty member is one that is unset.
final class Struct {
    private Struct() {}

    /// What was sent, and nothing of what was there.
    static ObjectNode replaced(JsonNode sent) {
        return merged(Json.object(), sent);
    }

    /// What was there, with the members that were sent.
    static ObjectNode merged(JsonNode before, JsonNode sent) {
        ObjectNode merged = before instanceof ObjectNode object ? object.deepCopy() : Json.object();
        sent.propertyStream().forEach(member -> {
            if (isEmpty(member.getValue())) {
                merged.remove(member.getKey());
            } else {
                merged.set(member.getKey(), cleaned(member.getValue()));
            }
        });
        return merged;
    }

    private static JsonNode cleaned(JsonNode value) {
        if (!value.isArray()) {
            return value;
        }
        var cleaned = Json.array();
        value.valueStream().forEach(element -> cleaned.add(element.isObject() ? replaced(element) : element));
        return cleaned;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || (value.isContainer() && value.isEmpty())
                || (value.isString() && value.asString().isEmpty());
    }
}
