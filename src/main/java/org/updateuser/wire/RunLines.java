package org.updateuser.wire;

import java.util.List;
import java.util.Map;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A preview or a run of many people as lines of JSON, for scripts.
public final class RunLines {
    private RunLines() {}

    /// Who a line is about, and how it stands.
    ///
    /// @param line of the file it came from, or 0
    /// @param id the person's, or `""` for a row that is about nobody
    /// @param name the person's, or what a row says of whom it is about
    /// @param state in one word of small letters, with `_` between its parts
    public record Row(int line, String id, String name, String state) {}

    /// The line of a person.
    ///
    /// @param before the person
    /// @param after what the person is to become, or has become
    /// @param problems as sentences
    public static String row(Row row, Values before, Values after, List<String> problems) {
        ObjectNode object = Json.emptyObject()
                .put("type", "row")
                .put("line", row.line())
                .put("id", row.id())
                .put("name", row.name())
                .put("state", row.state());
        ArrayNode changes = object.putArray("changes");
        changed(before, after).forEach(leaf -> changes.add(change(leaf, before, after)));
        ArrayNode said = object.putArray("problems");
        problems.forEach(said::add);
        return Json.compact(object);
    }

    /// The rows that are otherwise afterwards, in the order of the catalogue.
    static List<Leaf<?>> changed(Values before, Values after) {
        return Catalogue.LEAVES.stream()
                .filter(leaf -> leaf.in(before) && leaf.in(after))
                .filter(leaf -> leaf.field().traits().access().editable() && !leaf.same(before, after))
                .toList();
    }

    private static <T> ObjectNode change(Leaf<T> leaf, Values before, Values after) {
        ObjectNode change = Json.emptyObject().put("field", leaf.key());
        change.set("before", ValueWriter.value(leaf.field(), leaf.get(before)));
        change.set("after", ValueWriter.value(leaf.field(), leaf.get(after)));
        return change;
    }

    /// The last line.
    ///
    /// @param counts how many people are in each state, and what else is counted
    public static String summary(Map<String, Long> counts) {
        ObjectNode object = Json.emptyObject().put("type", "summary");
        counts.forEach(object::put);
        return Json.compact(object);
    }

    /// The last line of something that could not be done.
    public static String failure(String problem) {
        return Json.compact(Json.emptyObject().put("type", "summary").put("problem", problem));
    }
}
