package org.updateuser.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A request that passed the gate.
///
/// @param caller who sent it
/// @param method the HTTP method
/// @param target path and query as sent
/// @param path the path, decoded
/// @param query the query's parameters in the order sent, decoded
/// @param variables what stood in the variable places of the route's path
/// @param type the content type without its parameters, in lower case; empty if there was none
/// @param body the body as text
record Request(
        Caller caller,
        String method,
        String target,
        String path,
        Map<String, List<String>> query,
        List<String> variables,
        String type,
        String body) {

    Request withVariables(List<String> found) {
        return new Request(caller, method, target, path, query, found, type, body);
    }

    /// What stood in the first variable place of the path: an id.
    String id() {
        return variables.getFirst();
    }

    String parameter(String name, String fallback) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? fallback : values.getFirst();
    }

    int number(String name, int fallback) {
        String text = parameter(name, "");
        try {
            return text.isEmpty() ? fallback : Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid(name, "must be a whole number");
        }
    }

    /// A list may come repeated or joined by commas: the official SDKs differ (facts §5).
    Set<String> list(String name) {
        var values = new TreeSet<String>();
        for (String value : query.getOrDefault(name, List.of())) {
            Arrays.stream(value.split(",", -1))
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .forEach(values::add);
        }
        return values;
    }

    /// The body as an object.
    ObjectNode json() {
        checkType();
        return Json.readObject(body);
    }

    /// The body as a list.
    ArrayNode array() {
        checkType();
        return Json.readArray(body);
    }

    private void checkType() {
        if (!type.equals("application/json")) {
            throw new Refusal(415, "unsupported.media.type", "The body must be sent as application/json");
        }
    }
}
