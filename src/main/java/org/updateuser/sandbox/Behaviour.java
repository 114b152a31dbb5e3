package org.updateuser.sandbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How the switches stand.
final class Behaviour {
    private final Map<String, String> set = new ConcurrentHashMap<>();
    private final AtomicLong revision = new AtomicLong();

    String value(String name) {
        Switch found = Switch.named(name).orElseThrow(() -> new IllegalArgumentException("No switch " + name));
        return set.getOrDefault(name, found.standard());
    }

    boolean is(String name, String value) {
        return value(name).equals(value);
    }

    /// Whether the list of the switch holds the name.
    boolean lists(String name, String element) {
        return List.of(value(name).split(",", -1)).contains(element);
    }

    /// Sets the switches that are named; all of them or, if one is wrong, none.
    void set(ObjectNode wanted) {
        var checked = wanted.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, Behaviour::checked));
        set.putAll(checked);
        revision.incrementAndGet();
    }

    private static String checked(Map.Entry<String, JsonNode> entry) {
        Switch found = Switch.named(entry.getKey())
                .orElseThrow(() -> Refusal.invalid(entry.getKey(), "is no switch; GET /sandbox/behaviour shows them"));
        JsonNode value = entry.getValue();
        if (found.isList()) {
            if (!value.isArray()
                    || value.valueStream().anyMatch(name -> !found.values().contains(name.asString("")))) {
                throw Refusal.invalid(found.name(), "must be a list of names among " + found.values());
            }
            return value.valueStream().map(name -> name.asString("")).collect(Collectors.joining(","));
        }
        if (!found.values().contains(value.asString(""))) {
            throw Refusal.invalid(found.name(), "must be one of " + found.values());
        }
        return value.asString("");
    }

    void reset() {
        set.clear();
        revision.incrementAndGet();
    }

    /// Grows whenever a switch may have been moved.
    long revision() {
        return revision.get();
    }

    /// Every switch with its value, the values it can take, and its meaning.
    ObjectNode shown() {
        ObjectNode body = Json.object();
        for (Switch each : Switch.TABLE) {
            ObjectNode shown = body.putObject(each.name());
            if (each.isList()) {
                shown.set(
                        "value",
                        Json.texts(List.of(value(each.name()).split(",", -1)).stream()
                                .filter(name -> !name.isEmpty())
                                .toList()));
            } else {
                shown.put("value", value(each.name()));
            }
            shown.set("values", Json.texts(each.values()));
            shown.put("meaning", each.meaning());
        }
        return body;
    }
}
