package org.updateuser.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The conditions of a search (facts §1, UserSearchCriteria).
///
/// They are joined from the first to the last: AND and OR with all that stands before, NOT as "and not". Without an
/// operator it is AND. A list that is empty counts as not given: the Java SDK sends such (facts §5). Letter case and
/// accents make no difference.
final class Criteria {
    private Criteria() {}

    static boolean match(JsonNode criteria, Person person) {
        boolean holds = true;
        for (int i = 0; i < criteria.size(); i++) {
            boolean one = matchOne(criteria.get(i), person);
            holds = switch (Json.text(criteria.get(i), "operator")) {
                case "", "AND" -> holds && one;
                case "OR" -> (i > 0 && holds) || one;
                case "NOT" -> holds && !one;
                default -> throw Refusal.invalid("operator", "must be AND, OR or NOT");
            };
        }
        return holds;
    }

    /// Whether any of the conditions, or of those inside them, is about the state: then the deleted are not hidden.
    static boolean namesState(JsonNode criteria) {
        return criteria.valueStream()
                .anyMatch(criterion -> Json.elements(criterion, "fields")
                                .anyMatch(f -> f.asString().equals("state"))
                        || namesState(criterion.path("group")));
    }

    private static boolean matchOne(JsonNode criterion, Person person) {
        BiPredicate<String, String> comparison = comparison(Json.text(criterion, "type"));
        JsonNode group = criterion.path("group");
        boolean inner = group.isEmpty() || match(group, person);
        List<String> wanted = wanted(criterion);
        if (criterion.path("fields").isEmpty() || wanted.isEmpty()) {
            return inner;
        }
        return inner
                && Json.elements(criterion, "fields")
                        .flatMap(field -> texts(person, field.asString()))
                        .map(Folded::of)
                        .anyMatch(text -> wanted.stream().anyMatch(value -> comparison.test(text, value)));
    }

    private static List<String> wanted(JsonNode criterion) {
        var wanted = new ArrayList<String>();
        Json.elements(criterion, "values").forEach(value -> wanted.add(Folded.of(value.asString())));
        if (!Json.text(criterion, "value").isEmpty()) {
            wanted.add(Folded.of(Json.text(criterion, "value")));
        }
        return wanted;
    }

    private static BiPredicate<String, String> comparison(String type) {
        return switch (type) {
            case "EXACT" -> String::equals;
            case "CONTAINS" -> String::contains;
            case "STARTS_WITH" -> (text, value) -> text.startsWith(value) || text.contains(" " + value);
            default -> throw Refusal.invalid("type", "must be EXACT, CONTAINS or STARTS_WITH in this sandbox");
        };
    }

    /// The texts of a field: of a contact the number and the extension, of a member of an object that one.
    static Stream<String> texts(Person person, String field) {
        return switch (field) {
            case "id" -> Stream.of(person.id());
            case "state" -> Stream.of(person.state());
            default -> texts(person.properties().at("/" + field.replace('.', '/')));
        };
    }

    private static Stream<String> texts(JsonNode value) {
        if (value.isContainer()) {
            return value.valueStream().flatMap(Criteria::texts);
        }
        return value.isMissingNode() || value.isNull() ? Stream.of() : Stream.of(value.asString());
    }
}
