package org.updateuser.wire;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// JSON for people to read: two spaces a level, and a short list of texts on one line.
final class Indented {
    private static final int LINE_MOST = 60; // characters of a list on one line

    private final StringBuilder text = new StringBuilder();

    /// The text of a tree; an object of this class writes one.
    String text(JsonNode tree) {
        add(tree, "\n");
        return Surrogates.escaped(text.toString());
    }

    private void add(JsonNode node, String line) {
        if (node.isObject() && !node.isEmpty()) {
            addMembers(node, line);
        } else if (node.isArray() && !isShort(node)) {
            addItems(node, line);
        } else if (node.isArray()) {
            text.append(oneLine(node));
        } else {
            text.append(Json.compact(node));
        }
    }

    private void addMembers(JsonNode object, String line) {
        text.append('{');
        Iterator<Map.Entry<String, JsonNode>> members = object.properties().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            text.append(line).append("  ").append(Json.quoted(member.getKey())).append(": ");
            add(member.getValue(), line + "  ");
            text.append(members.hasNext() ? "," : line + "}");
        }
    }

    private void addItems(JsonNode array, String line) {
        text.append('[');
        Iterator<JsonNode> items = array.iterator();
        while (items.hasNext()) {
            text.append(line).append("  ");
            add(items.next(), line + "  ");
            text.append(items.hasNext() ? "," : line + "]");
        }
    }

    private static boolean isShort(JsonNode array) {
        for (JsonNode item : array) {
            if (!item.isValueNode()) {
                return false;
            }
        }
        return oneLine(array).length() <= LINE_MOST;
    }

    private static String oneLine(JsonNode array) {
        StringBuilder line = new StringBuilder("[");
        for (JsonNode item : array) {
            line.append(line.length() > 1 ? ", " : "").append(Json.compact(item));
        }
        return line.append(']').toString();
    }
}
