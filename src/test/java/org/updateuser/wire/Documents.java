package org.updateuser.wire;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Invents users as a service might answer them, with members nobody knows at every level. The same seed gives the
/// same users. Written from the schema's text, not from the catalogue.
final class Documents {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> ALPHABET = List.of(
            "a", "Z", " ", "é", "ß", "日", "ع", "e\u0301", "😀", "\"", "\\", "/", "\n", "\u0000", "\u2028", "\u007f",
            "{", "]");

    private static final String NOISE = "{}[]\",:09e-+.\\u\u0000\ud83d ";

    private final Random random;

    Documents(long seed) {
        this.random = new Random(seed);
    }

    /// A user with every property that is always answered, and with some of the others.
    ObjectNode user() {
        ObjectNode user = NODES.objectNode();
        for (String name : List.of("id", "selfUri", "name", "preferredName", "department", "email", "title")) {
            user.put(name, text());
        }
        user.put("username", text()).put("manager", text()).put("state", text());
        user.put("version", random.nextInt()).put("acdAutoAnswer", random.nextBoolean());
        user.set("chat", strange(texts("jabberId")));
        user.set("addresses", contacts());
        user.set("primaryContactInfo", contacts());
        user.set("images", list(() -> strange(texts("resolution", "imageUri"))));
        addExpanded(user);
        return strange(user);
    }

    private void addExpanded(ObjectNode user) {
        maybe(user, "profileSkills", list(this::textNode));
        maybe(user, "certifications", list(this::textNode));
        maybe(user, "groups", list(() -> strange(texts("id"))));
        maybe(user, "locations", list(this::place));
        maybe(user, "biography", biography());
        maybe(user, "employerInfo", strange(texts("officialName", "employeeId", "employeeType", "dateHire")));
    }

    private ArrayNode contacts() {
        return list(() ->
                strange(texts("address", "mediaType", "type", "display", "extension", "countryCode", "integration")));
    }

    private ObjectNode place() {
        ObjectNode place = texts("id", "floorplanId", "notes");
        maybe(place, "coordinates", strange(NODES.objectNode()));
        maybe(place, "locationDefinition", strange(texts("id", "name")));
        return strange(place);
    }

    private ObjectNode biography() {
        ObjectNode biography = texts("biography", "spouse");
        maybe(biography, "interests", list(this::textNode));
        maybe(biography, "hobbies", list(this::textNode));
        maybe(
                biography,
                "education",
                list(() -> strange(texts("school", "fieldOfStudy", "notes", "dateStart", "dateEnd"))));
        return strange(biography);
    }

    private ObjectNode texts(String... names) {
        ObjectNode object = NODES.objectNode();
        for (String name : names) {
            maybe(object, name, textNode());
        }
        return object;
    }

    private void maybe(ObjectNode object, String name, JsonNode value) {
        if (random.nextInt(4) > 0) {
            object.set(name, value);
        }
    }

    private ArrayNode list(Supplier<? extends JsonNode> item) {
        ArrayNode list = NODES.arrayNode();
        for (int left = random.nextInt(4); left > 0; left--) {
            list.add(item.get());
        }
        return list;
    }

    /// The object with members that no schema names.
    private ObjectNode strange(ObjectNode object) {
        for (int left = random.nextInt(3); left > 0; left--) {
            object.set("x" + text(), anything(3));
        }
        return object;
    }

    /// Any JSON at all.
    JsonNode anything(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> Json.kept(Long.toString(random.nextLong()) + random.nextInt(10_000));
            case 3 -> Json.kept(random.nextInt(1_000) + "." + random.nextLong(Long.MAX_VALUE) + "00");
            case 4 -> NODES.numberNode(random.nextInt());
            case 5 -> textNode();
            case 6 -> list(() -> anything(depth - 1));
            default -> {
                ObjectNode object = NODES.objectNode();
                list(this::textNode).forEach(name -> object.set(name.stringValue(), anything(depth - 1)));
                yield object;
            }
        };
    }

    private JsonNode textNode() {
        return NODES.stringNode(text());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            text.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
        }
        return text.toString();
    }

    /// The document with one node somewhere replaced by anything.
    void disturb(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            String name = List.copyOf(object.propertyNames()).get(random.nextInt(object.size()));
            if (object.path(name).isContainer() && random.nextInt(3) > 0) {
                disturb(object.path(name));
            } else {
                object.set(name, anything(2));
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            int at = random.nextInt(array.size());
            if (array.path(at).isContainer() && random.nextInt(3) > 0) {
                disturb(array.path(at));
            } else {
                array.set(at, anything(2));
            }
        }
    }

    /// The text with a few of its characters lost, doubled or replaced.
    String garbled(String text) {
        StringBuilder garbled = new StringBuilder(text);
        for (int left = 1 + random.nextInt(4); left > 0 && !garbled.isEmpty(); left--) {
            int at = random.nextInt(garbled.length());
            switch (random.nextInt(3)) {
                case 0 -> garbled.deleteCharAt(at);
                case 1 -> garbled.insert(at, garbled.charAt(at));
                default -> garbled.setCharAt(at, NOISE.charAt(random.nextInt(NOISE.length())));
            }
        }
        return garbled.toString();
    }
}
