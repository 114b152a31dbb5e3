package org.updateuser.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.updateuser.model.Access;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Customization;
import org.updateuser.model.Leaf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The fields of an organization's profiles, as `fieldconfig` has them: sections, each with its fields. Only the names
/// of its members are known (facts, *Endpoints*). What a key looks like and what `labelKeys` holds is not, so whatever
/// is not plain changes nothing.
public final class FieldConfigJson {
    private static final int LONGEST_NAME = 60; // characters: more is no label
    private static final Pattern MESSAGE_KEY = Pattern.compile("[\\w-]+(\\.[\\w-]+)+");

    /// What one entry says of a row.
    ///
    /// @param plain whether its key is the name of the row and not only ends with it
    /// @param name what it calls the row, or `""`
    private record Said(boolean plain, String name, boolean hidden) {}

    private FieldConfigJson() {}

    /// What the organization calls its fields, and which of them it hides.
    ///
    /// @throws Unreadable if the text is no object
    public static Customization read(String json) throws Unreadable {
        ObjectNode config = Json.object(json);
        Map<Leaf<?>, List<Said>> said = new HashMap<>();
        if (!isHidden(config)) { // what does not hold as a whole says nothing of its parts
            for (JsonNode section : config.path("sections")) {
                section.path("fieldList").forEach(field -> add(field, isHidden(section), said));
            }
        }
        return customization(said);
    }

    private static void add(JsonNode field, boolean hidden, Map<Leaf<?>, List<Said>> said) {
        String key = Json.text(field, "key").strip();
        String last = key.substring(key.lastIndexOf('.') + 1);
        leaf(last)
                .ifPresent(leaf -> said.computeIfAbsent(leaf, _ -> new ArrayList<>())
                        .add(new Said(key.equals(last), name(field), hidden || isHidden(field))));
    }

    /// The row whose last part is so called. What is only for reading is the product's own, and a *state* in an
    /// organization's fields is more likely one of a country.
    private static Optional<Leaf<?>> leaf(String name) {
        return Catalogue.LEAVES.stream()
                .filter(leaf -> leaf.field().traits().access() == Access.WRITABLE)
                .filter(leaf -> leaf.field().name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static boolean isHidden(JsonNode node) {
        String state = Json.text(node, "state").strip();
        return !state.isEmpty() && !state.equalsIgnoreCase("active");
    }

    private static String name(JsonNode field) {
        if (!field.path("customLabels").booleanValue(false)) {
            return "";
        }
        return field.path("labelKeys")
                .valueStream()
                .map(label -> label.stringValue("").strip())
                .filter(FieldConfigJson::isReadable)
                .findFirst()
                .orElse("");
    }

    private static boolean isReadable(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && !MESSAGE_KEY.matcher(text).matches()
                && text.codePoints().noneMatch(FieldConfigJson::isUnseen);
    }

    /// Line ends, and what turns the direction of the text around it.
    private static boolean isUnseen(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }

    private static Customization customization(Map<Leaf<?>, List<Said>> said) {
        Map<String, String> names = new HashMap<>();
        Set<String> hidden = new HashSet<>();
        said.forEach((leaf, all) -> {
            List<Said> valid = valid(all);
            List<String> called = valid.stream().map(Said::name).distinct().toList();
            if (called.size() == 1 && !called.getFirst().isEmpty()) {
                names.put(leaf.key(), called.getFirst());
            }
            if (valid.stream().allMatch(Said::hidden)) {
                hidden.add(leaf.key());
            }
        });
        return new Customization(names, hidden);
    }

    /// Another field may end with the name of a row, as `emergency.name` does: a plain key is believed first, and
    /// what is left in doubt changes nothing.
    private static List<Said> valid(List<Said> all) {
        List<Said> plain = all.stream().filter(Said::plain).toList();
        return plain.isEmpty() ? all : plain;
    }
}
