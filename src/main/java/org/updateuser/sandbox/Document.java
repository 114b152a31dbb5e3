package org.updateuser.sandbox;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Something that can be searched for.
interface Document {
    /// The texts that stand in a field: of a list those of its elements, of an object those of its members, of a name
    /// with dots those of the member.
    Stream<String> texts(String field);

    /// The texts at a place in a tree.
    static Stream<String> texts(JsonNode tree, String field) {
        Stream<JsonNode> found = Stream.of(tree);
        for (String member : field.split("\\.", -1)) {
            found = found.flatMap(each -> each.isArray() ? each.valueStream() : Stream.of(each))
                    .map(each -> each.path(member));
        }
        return found.flatMap(Document::leaves);
    }

    private static Stream<String> leaves(JsonNode value) {
        if (value.isContainer()) {
            return value.valueStream().flatMap(Document::leaves);
        }
        return value.isMissingNode() || value.isNull() ? Stream.of() : Stream.of(value.asString(""));
    }
}
