package org.updateuser.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.updateuser.patch.Trouble.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// From JSON to values, kind by kind.
enum ValueReader {
    /// Keeps what it does not know.
    KEEPING,
    /// Keeps it as well, and reads exactly what this room wrote: null stands for JSON text that is empty.
    EXACT,
    /// Passes over what it does not know: for rows, of which nothing is written back.
    PASSING;

    /// No object of the service has nearly as many members, and each one kept costs a copy of the ones before.
    private static final int MOST_UNKNOWN = 500;

    /// What is there and not null, by field; the rest as unknown content.
    Values read(List<Field<?>> fields, ObjectNode object) throws Unreadable {
        Values values = Values.EMPTY;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            @Nullable Field<?> field = named(fields, member.getKey());
            values = field == null
                    ? kept(values, member.getKey(), member.getValue())
                    : put(values, field, member.getValue());
        }
        return values;
    }

    /// One value alone, or nothing where the node has another shape.
    <T> Optional<T> value(Field<T> field, JsonNode node) throws Unreadable {
        Values read = put(Values.EMPTY, field, node);
        return read.has(field) ? Optional.of(read.get(field)) : Optional.empty();
    }

    private static @Nullable Field<?> named(List<Field<?>> fields, String name) {
        for (Field<?> field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        return null;
    }

    private Values put(Values into, Field<?> field, JsonNode node) throws Unreadable {
        if (node.isNull()) {
            return this == EXACT && field instanceof Served served ? into.with(served, served.empty()) : into;
        }
        return switch (field) {
            case Text text when node.isString() -> into.with(text, node.stringValue());
            case Choice choice when node.isString() -> into.with(choice, node.stringValue());
            case Flag flag when node.isBoolean() -> into.with(flag, node.booleanValue());
            case Whole whole
            when node.isIntegralNumber() && node.canConvertToInt() -> into.with(whole, node.intValue());
            case Reference reference when id(node).isString() -> into.with(reference, id(node).stringValue());
            case Struct struct
            when node instanceof ObjectNode object -> into.with(struct, read(struct.parts(), object));
            case Many<?> many when node.isArray() -> putItems(into, many, node);
            case Served served -> into.with(served, Json.compact(node));
            case Text _, Choice _, Flag _, Whole _, Reference _, Struct _, Many<?> _ -> kept(into, field.name(), node);
        };
    }

    /// An id comes bare, or in the object it belongs to.
    private static JsonNode id(JsonNode node) {
        return node.isObject() ? node.path("id") : node;
    }

    /// A list with one item of another shape is kept whole: to leave the item out would remove it with the next save.
    private <T> Values putItems(Values into, Many<T> many, JsonNode nodes) throws Unreadable {
        List<T> items = new ArrayList<>(nodes.size());
        for (JsonNode node : nodes) {
            Optional<T> one = value(many.item(), node);
            if (one.isEmpty()) {
                return kept(into, many.name(), nodes);
            }
            items.add(one.get());
        }
        return into.with(many, List.copyOf(items));
    }

    private Values kept(Values into, String name, JsonNode node) throws Unreadable {
        if (this == PASSING) {
            return into;
        }
        if (into.unknown().size() == MOST_UNKNOWN) {
            throw new Unreadable(Kind.TOO_LARGE, "more than " + MOST_UNKNOWN + " unknown members in one object");
        }
        return into.withUnknown(name, Json.compact(node));
    }
}
