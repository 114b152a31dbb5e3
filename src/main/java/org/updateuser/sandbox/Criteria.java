package org.updateuser.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The conditions of a search (facts §1, UserSearchCriteria).
///
/// They are joined from the first to the last: AND and OR with all that stands before, NOT as "and not". Without an
/// operator it is AND. A list that is empty counts as not given: the Java SDK sends such (facts §5). Letter case and
/// accents make no difference.
final class Criteria implements Predicate<Document> {
    private final List<Joined> joined = new ArrayList<>();

    /// A condition and how it is joined with those before.
    private record Joined(String operator, Predicate<Document> condition) {}

    /// @param types the types of conditions that are served
    Criteria(JsonNode criteria, List<String> types) {
        for (JsonNode criterion : criteria) {
            String operator = Json.text(criterion, "operator");
            if (!List.of("", "AND", "OR", "NOT").contains(operator)) {
                throw Refusal.invalid("operator", "must be AND, OR or NOT");
            }
            joined.add(new Joined(operator, condition(criterion, types)));
        }
    }

    @Override
    public boolean test(Document document) {
        boolean holds = true;
        boolean first = true;
        for (Joined each : joined) {
            holds = switch (each.operator()) {
                case "OR" -> (!first && holds) || each.condition().test(document);
                case "NOT" -> holds && !each.condition().test(document);
                default -> holds && each.condition().test(document);
            };
            first = false;
        }
        return holds;
    }

    /// Whether any of the conditions, or of those inside them, is about the state: then the deleted are not hidden.
    static boolean namesState(JsonNode criteria) {
        return criteria.valueStream()
                .anyMatch(criterion -> fields(criterion).contains("state") || namesState(criterion.path("group")));
    }

    private static Predicate<Document> condition(JsonNode criterion, List<String> types) {
        String type = Json.text(criterion, "type");
        if (!types.contains(type)) {
            throw Refusal.invalid("type", "must be one of " + types);
        }
        Predicate<Document> own = own(type, criterion);
        JsonNode group = criterion.path("group");
        return group.isEmpty() ? own : new Criteria(group, types).and(own);
    }

    private static Predicate<Document> own(String type, JsonNode criterion) {
        List<String> fields = fields(criterion);
        if (type.equals("REQUIRED_FIELDS")) {
            return document ->
                    fields.stream().allMatch(field -> document.texts(field).anyMatch(text -> !text.isEmpty()));
        }
        List<Predicate<String>> wanted = type.equals("RANGE")
                ? List.of(Comparisons.within(criterion))
                : values(criterion)
                        .map(value -> Comparisons.with(type, value, criterion))
                        .toList();
        if (type.equals("MATCH_ALL") || fields.isEmpty() || wanted.isEmpty()) {
            return _ -> true;
        }
        return document -> fields.stream()
                .flatMap(document::texts)
                .map(Folded::of)
                .anyMatch(text -> wanted.stream().anyMatch(each -> each.test(text)));
    }

    private static List<String> fields(JsonNode criterion) {
        return Json.elements(criterion, "fields")
                .map(field -> field.asString(""))
                .toList();
    }

    private static Stream<String> values(JsonNode criterion) {
        Stream<String> many = Json.elements(criterion, "values").map(value -> value.asString(""));
        Stream<String> one = Stream.of(Json.text(criterion, "value")).filter(value -> !value.isEmpty());
        return Stream.concat(many, one).map(value -> isExpression(criterion) ? value : Folded.of(value));
    }

    /// In an expression the case of a letter may be its meaning: only what it is compared with is folded.
    private static boolean isExpression(JsonNode criterion) {
        return Json.text(criterion, "type").equals("REGEX");
    }
}
