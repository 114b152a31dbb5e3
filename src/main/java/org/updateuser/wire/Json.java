package org.updateuser.wire;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.updateuser.patch.Trouble.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON as a tree: the one place that sets Jackson up.
final class Json {
    private static final int DEEPEST = 200;
    private static final int LONGEST_TEXT = 20_000_000; // characters: a biography of 5 MB still has to be shown
    private static final int LONGEST_NUMBER = 1_000; // digits
    private static final long MOST_TOKENS = 4_000_000;
    private static final long MOST_PASSED = 40_000_000; // tokens of which no tree is made

    private static final JsonMapper MAPPER = mapper(MOST_TOKENS);
    private static final JsonMapper PASSING = mapper(MOST_PASSED);
    private static final ObjectReader PARTS = MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    private static JsonMapper mapper(long tokens) {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(LONGEST_NUMBER)
                .maxTokenCount(tokens)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(bounds).build())
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /// The tokens of a text, for whoever goes over more of it than fits into one tree.
    static JsonParser parser(String text) {
        return PASSING.createParser(text);
    }

    /// The object a text is.
    static ObjectNode object(String text) throws Unreadable {
        return asObject(tree(text));
    }

    /// A node that has to be an object.
    static ObjectNode asObject(JsonNode node) throws Unreadable {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new Unreadable(Kind.WRONG_SHAPE, "an object was expected, not " + node.getNodeType());
    }

    /// The object a text is, with one of its lists given away element by element and empty in the object: of a long
    /// list there is never a tree of all elements at once.
    static ObjectNode object(String text, String list, Consumer<JsonNode> element) throws Unreadable {
        return asObject(read(text, () -> {
            try (JsonParser parser = MAPPER.createParser(text)) {
                return new ListParting(parser, PARTS, list, element).object();
            }
        }));
    }

    /// Whatever a text is.
    static JsonNode tree(String text) throws Unreadable {
        return read(text, () -> MAPPER.readTree(text));
    }

    private static JsonNode read(String text, Supplier<JsonNode> reading) throws Unreadable {
        if (Surrogates.areIn(text)) {
            throw new Unreadable(Kind.NOT_JSON, "half a character, which no encoding carries");
        }
        try {
            JsonNode tree = reading.get();
            if (tree.isMissingNode()) {
                throw new Unreadable(Kind.NOT_JSON, "no text at all");
            }
            return tree;
        } catch (StreamConstraintsException beyond) {
            throw new Unreadable(Kind.TOO_LARGE, "beyond what is read, " + place(beyond));
        } catch (NumberFormatException beyond) { // Jackson 3.2 lets it through for an exponent that is no int
            throw new Unreadable(Kind.TOO_LARGE, "a number beyond what is read");
        } catch (JacksonException notJson) {
            throw new Unreadable(Kind.NOT_JSON, place(notJson));
        }
    }

    /// Jackson's own sentence quotes the text, so only the place is told.
    private static String place(JacksonException problem) {
        return problem.getLocation() == null
                ? "place unknown"
                : "line " + problem.getLocation().getLineNr() + ", column "
                        + problem.getLocation().getColumnNr();
    }

    /// The tree of a text that this room has written itself.
    static JsonNode kept(String text) {
        return MAPPER.readTree(text);
    }

    static ObjectNode emptyObject() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode emptyArray() {
        return MAPPER.createArrayNode();
    }

    /// The shortest text of a tree.
    static String compact(JsonNode node) {
        return Surrogates.escaped(MAPPER.writeValueAsString(node));
    }

    /// A text as JSON has it, in quotation marks.
    static String quoted(String text) {
        return MAPPER.writeValueAsString(text);
    }

    /// A member's text, or `""` where there is none.
    static String text(JsonNode node, String name) {
        return node.path(name).stringValue("");
    }

    /// A member's whole number, or another one where there is none.
    static long number(JsonNode node, String name, long otherwise) {
        JsonNode member = node.path(name);
        return member.isIntegralNumber() && member.canConvertToLong() ? member.longValue() : otherwise;
    }
}
