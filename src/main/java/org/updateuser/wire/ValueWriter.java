package org.updateuser.wire;

import java.util.List;
import java.util.Map;
import org.updateuser.model.Choice;
import org.updateuser.model.Field;
import org.updateuser.model.Flag;
import org.updateuser.model.Many;
import org.updateuser.model.Reference;
import org.updateuser.model.Served;
import org.updateuser.model.Struct;
import org.updateuser.model.Text;
import org.updateuser.model.Values;
import org.updateuser.model.Whole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// From values to JSON, kind by kind.
final class ValueWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ValueWriter() {}

    /// Adds those of the fields of which something is known, in their order.
    static void known(ObjectNode into, List<Field<?>> fields, Values values) {
        for (Field<?> field : fields) {
            if (values.has(field)) {
                into.set(field.name(), node(field, values));
            }
        }
    }

    /// Adds the unknown content, as it came. A known field of the same name was set here since, and counts.
    static void unknown(ObjectNode into, Values values) {
        for (Map.Entry<String, String> member : values.unknown().entrySet()) {
            if (!into.has(member.getKey())) {
                into.set(member.getKey(), Json.kept(member.getValue()));
            }
        }
    }

    /// One value alone.
    static <T> JsonNode value(Field<T> field, T value) {
        return node(field, Values.EMPTY.with(field, value));
    }

    /// One value alone for a cell: a text as it is, anything else as JSON.
    static <T> String text(Field<T> field, T value) {
        JsonNode node = value(field, value);
        return node.isString() ? node.stringValue() : Json.compact(node);
    }

    private static JsonNode node(Field<?> field, Values values) {
        return switch (field) {
            case Text text -> NODES.stringNode(values.get(text));
            case Choice choice -> NODES.stringNode(values.get(choice));
            case Reference reference -> NODES.stringNode(values.get(reference));
            case Flag flag -> NODES.booleanNode(values.get(flag));
            case Whole whole -> NODES.numberNode((int) values.get(whole));
            case Struct struct -> object(struct, values.get(struct));
            case Many<?> many -> array(many, values);
            case Served served -> Json.kept(values.get(served));
        };
    }

    private static ObjectNode object(Struct struct, Values parts) {
        ObjectNode object = Json.emptyObject();
        known(object, struct.parts(), parts);
        unknown(object, parts);
        return object;
    }

    private static <T> ArrayNode array(Many<T> many, Values values) {
        ArrayNode array = NODES.arrayNode();
        for (T item : values.get(many)) {
            array.add(value(many.item(), item));
        }
        return array;
    }
}
