package org.updateuser.wire;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Edit;
import org.updateuser.patch.Trouble.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A draft as JSON: the served user whole, of the base and of what is typed only the properties that differ from it,
/// and the steps.
public final class DraftJson {
    private static final int LONGEST_STEPS = 1_000_000; // characters

    private DraftJson() {}

    /// The text of a draft. Reading it again gives the same draft.
    public static String write(Draft draft) {
        ObjectNode whole = Json.emptyObject();
        whole.put("changed", draft.changed().toString());
        whole.set("served", UserJson.tree(draft.served()));
        whole.set("base", differing(draft.served(), draft.base()));
        whole.set("typed", differing(draft.served(), draft.typed()));
        whole.set("done", steps(draft.done()));
        whole.set("undone", steps(draft.undone()));
        return Json.compact(whole);
    }

    private static ObjectNode differing(Values served, Values other) {
        Values differing = Values.EMPTY;
        for (Field<?> property : Catalogue.PROPERTIES) {
            if (!Values.EMPTY.take(property, served).equals(Values.EMPTY.take(property, other))) {
                differing = differing.take(property, other);
            }
        }
        ObjectNode object = Json.emptyObject();
        ValueWriter.known(object, Catalogue.PROPERTIES, differing);
        return object;
    }

    private static ArrayNode steps(List<List<Edit<?>>> steps) {
        ArrayNode array = Json.emptyArray();
        int length = 0;
        for (List<Edit<?>> step : steps) {
            ArrayNode edits = Json.emptyArray();
            step.forEach(edit -> edits.add(edit(edit)));
            length += Json.compact(edits).length();
            if (length > LONGEST_STEPS) {
                return array; // a draft is written after every pause: older steps of long texts are left behind
            }
            array.add(edits);
        }
        return array;
    }

    private static <T> ObjectNode edit(Edit<T> edit) {
        ObjectNode object = Json.emptyObject().put("row", edit.leaf().key());
        object.set("before", ValueWriter.value(edit.leaf().field(), edit.before()));
        object.set("after", ValueWriter.value(edit.leaf().field(), edit.after()));
        return object;
    }

    /// The draft a text is. Steps that cannot be read are left out, with all that came before them: what is typed
    /// does not depend on them.
    ///
    /// @throws Unreadable if the text is no draft
    public static Draft read(String json) throws Unreadable {
        ObjectNode whole = Json.object(json);
        Values served = UserJson.kept(Json.asObject(whole.path("served")));
        if (served.get(Catalogue.ID).isEmpty()) {
            throw new Unreadable(Kind.WRONG_SHAPE, "a draft of nobody");
        }
        return new Draft(
                served,
                with(served, whole.path("base")),
                with(served, whole.path("typed")),
                steps(whole.path("done")),
                steps(whole.path("undone")),
                changed(whole));
    }

    private static Values with(Values served, JsonNode differing) throws Unreadable {
        Values other = UserJson.kept(Json.asObject(differing));
        Values result = served;
        for (Field<?> property : other.fields()) {
            result = result.take(property, other);
        }
        return result;
    }

    private static Instant changed(ObjectNode whole) throws Unreadable {
        try {
            return Instant.parse(Json.text(whole, "changed"));
        } catch (DateTimeParseException noTime) {
            throw new Unreadable(Kind.WRONG_SHAPE, "a draft without the time of its last change");
        }
    }

    private static List<List<Edit<?>>> steps(JsonNode nodes) throws Unreadable {
        List<List<Edit<?>>> steps = new ArrayList<>();
        for (JsonNode node : nodes) {
            List<Edit<?>> step = step(node);
            if (step.isEmpty() || step.size() < node.size()) {
                return List.copyOf(steps);
            }
            steps.add(step);
        }
        return List.copyOf(steps);
    }

    private static List<Edit<?>> step(JsonNode node) throws Unreadable {
        List<Edit<?>> step = new ArrayList<>();
        for (JsonNode edit : node) {
            Optional<Leaf<?>> row = Catalogue.leaf(Json.text(edit, "row"));
            if (row.isPresent()) {
                edit(row.get(), edit).ifPresent(step::add);
            }
        }
        return List.copyOf(step);
    }

    private static <T> Optional<Edit<?>> edit(Leaf<T> row, JsonNode edit) throws Unreadable {
        Optional<T> before = ValueReader.EXACT.value(row.field(), edit.path("before"));
        Optional<T> after = ValueReader.EXACT.value(row.field(), edit.path("after"));
        return before.isPresent() && after.isPresent()
                ? Optional.of(new Edit<>(row, before.get(), after.get()))
                : Optional.empty();
    }
}
