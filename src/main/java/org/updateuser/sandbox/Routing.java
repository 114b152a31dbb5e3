package org.updateuser.sandbox;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Routing skills or routing languages: what there is, and who has how much of it (facts §2).
///
/// Somebody's are kept as an object of proficiencies by id; until they are changed they follow from the person's id.
final class Routing {
    private static final double MOST_PROFICIENT = 5;
    private static final int MOST = 50;

    private final String kind;
    private final String property;
    private final String uri;
    private final Map<String, String> names = new LinkedHashMap<>();

    private Routing(long seed, List<String> words, String kind, String property, String uri) {
        this.kind = kind;
        this.property = property;
        this.uri = uri;
        for (String word : words) {
            names.put(new Draw(seed, names.size(), property).uuid(), word);
        }
    }

    static Routing skills(long seed, Words words) {
        return new Routing(seed, words.list("routing.skills"), "skills", "routingSkills", "skillUri");
    }

    static Routing languages(long seed, Words words) {
        return new Routing(seed, words.list("routing.languages"), "languages", "routingLanguages", "languageUri");
    }

    /// What there is, those whose name begins with `name`, in the order of names.
    Answer list(Request request) {
        String start = Folded.of(request.parameter("name", ""));
        List<ObjectNode> all = names.entrySet().stream()
                .filter(entry -> Folded.of(entry.getValue()).startsWith(start))
                .map(entry -> Json.object()
                        .put("id", entry.getKey())
                        .put("name", entry.getValue())
                        .put("dateModified", "2026-02-01T08:00:00.000Z")
                        .put("state", "active")
                        .put("version", "1")
                        .put("selfUri", uri(entry.getKey())))
                .toList();
        List<ObjectNode> chosen = Page.named(request, Page.chosen(request, all));
        return Answer.ok(Page.of(request).listing(request, chosen, one -> one));
    }

    private String uri(String id) {
        return "/api/v2/routing/" + kind + "/" + id;
    }

    /// What somebody has, in the order of names.
    List<ObjectNode> of(Person person) {
        return assigned(person)
                .propertyStream()
                .map(entry -> shown(person, entry.getKey(), entry.getValue().doubleValue()))
                .sorted(Comparator.comparing(one -> Json.text(one, "name")))
                .toList();
    }

    ObjectNode shown(Person person, String id, double proficiency) {
        return Json.object()
                .put("id", id)
                .put("name", names.getOrDefault(id, ""))
                .put("proficiency", proficiency)
                .put("state", "active")
                .put(uri, uri(id))
                .put("selfUri", person.selfUri() + "/" + property.toLowerCase(Locale.ROOT) + "/" + id);
    }

    private ObjectNode assigned(Person person) {
        if (person.properties().get(property) instanceof ObjectNode kept) {
            return kept;
        }
        ObjectNode invented = Json.object();
        Draw draw = new Draw(person.id().hashCode(), 0, property);
        draw.some(List.copyOf(names.keySet()), 3).forEach(id -> invented.put(id, (double) (1 + draw.below(5))));
        return invented;
    }

    /// A copy of somebody's properties with some more, or with these in place of all.
    ///
    /// @param items `{id, proficiency}` each, 50 at most
    ObjectNode with(Person person, ArrayNode items, boolean instead) {
        if (items.size() > MOST) {
            throw Refusal.bad("bad.request", "The list may hold " + MOST + " at most");
        }
        ObjectNode assigned = instead ? Json.object() : assigned(person).deepCopy();
        items.forEach(item -> checked(item, assigned::put));
        ObjectNode properties = person.copy();
        properties.set(property, assigned);
        return properties;
    }

    private void checked(JsonNode item, BiConsumer<String, Double> taken) {
        String id = Json.text(item, "id");
        if (!names.containsKey(id)) {
            throw Refusal.notFound("routing " + kind, id);
        }
        double proficiency = item.path("proficiency").doubleValue(-1);
        if (proficiency < 0 || proficiency > MOST_PROFICIENT) {
            throw Refusal.invalid("proficiency", "must lie between 0 and 5");
        }
        taken.accept(id, proficiency);
    }
}
