package org.updateuser.wire;

import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/// Reads an object, and gives the elements of one of its lists away one by one. It refuses what a tree of the whole
/// would refuse: a name that comes twice, and whatever follows the object.
///
/// @param parts reads a value of which others follow
/// @param list the name of the list
/// @param element is given each; what it was given counts only if the whole could be read
record ListParting(JsonParser parser, ObjectReader parts, String list, Consumer<JsonNode> element) {
    /// The object, the list in it empty; where the text is something else, the first value of it.
    JsonNode object() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            JsonNode other = parser.currentToken() == null ? parts.missingNode() : parts.readTree(parser);
            end();
            return other;
        }
        ObjectNode object = parts.createObjectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (object.has(name)) {
                throw new StreamReadException(parser, "a name twice");
            }
            parser.nextToken();
            object.set(name, value(name));
        }
        end();
        return object;
    }

    private JsonNode value(String name) {
        if (!name.equals(list) || parser.currentToken() != JsonToken.START_ARRAY) {
            return parts.readTree(parser);
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.accept(parts.readTree(parser));
        }
        return parts.createArrayNode();
    }

    private void end() {
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "something follows");
        }
    }
}
