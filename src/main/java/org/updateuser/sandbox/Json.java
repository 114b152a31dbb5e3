package org.updateuser.sandbox;

import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON trees: made, read and told apart.
final class Json {
    private Json() {}

    /// Built at the first request and not at the start: the first mapper of a process takes nearly half a second.
    private static final class Lazy {
        static final JsonMapper MAPPER = JsonMapper.builder().build();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    static JsonNode read(String text) {
        try {
            return Lazy.MAPPER.readTree(text);
        } catch (JacksonException unreadable) {
            throw Refusal.bad("bad.request", "The request body is not JSON: " + unreadable.getOriginalMessage());
        }
    }

    static ObjectNode readObject(String text) {
        if (read(text) instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.bad("bad.request", "The request body must be a JSON object");
    }

    static ArrayNode readArray(String text) {
        if (read(text) instanceof ArrayNode array) {
            return array;
        }
        throw Refusal.bad("bad.request", "The request body must be a JSON list");
    }

    /// The text of a member; empty if it is missing or no text.
    static String text(JsonNode object, String member) {
        JsonNode value = object.get(member);
        return value != null && value.isString() ? value.stringValue() : "";
    }

    /// The whole number of a member, or the fallback when it is not given.
    static int number(JsonNode object, String member, int fallback) {
        JsonNode value = object.get(member);
        if (value == null || value.isNull()) {
            return fallback;
        }
        if (!value.isInt()) {
            throw Refusal.invalid(member, "must be a whole number");
        }
        return value.intValue();
    }

    /// The elements of a member that is a list; nothing if it is missing.
    static Stream<JsonNode> elements(JsonNode object, String member) {
        return object.path(member).valueStream();
    }

    static boolean isAbsent(@Nullable JsonNode value) {
        return value == null || value.isNull() || value.isMissingNode();
    }
}
