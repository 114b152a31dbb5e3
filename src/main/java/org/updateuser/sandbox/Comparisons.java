package org.updateuser.sandbox;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What a condition of a search asks of a text (facts §1, UserSearchCriteria, `type`). Texts and values come folded.
///
/// The facts give the names of the types only. What they mean here: a TERM is a whole word; a REGEX fits the whole
/// text; a QUERY_STRING is words, `*` for any letters, "phrases" in quotes, any of which is enough, or, with AND
/// between them, all; a range has its ends in it, and numbers are compared as numbers.
final class Comparisons {
    /// Those of a search for groups and locations.
    static final List<String> SIMPLE =
            List.of("EXACT", "STARTS_WITH", "CONTAINS", "REGEX", "TERM", "TERMS", "REQUIRED_FIELDS", "MATCH_ALL");

    private static final List<String> FURTHER = List.of(
            "QUERY_STRING", "RANGE", "LESS_THAN", "LESS_THAN_EQUAL_TO", "GREATER_THAN", "GREATER_THAN_EQUAL_TO");
    /// Those of a search for people.
    static final List<String> ALL =
            Stream.concat(SIMPLE.stream(), FURTHER.stream()).toList();

    private Comparisons() {}

    /// The comparison with one value.
    static Predicate<String> with(String type, String value, JsonNode criterion) {
        return switch (type) {
            case "EXACT" -> value::equals;
            case "CONTAINS" -> text -> text.contains(value);
            case "STARTS_WITH" -> text -> text.startsWith(value) || text.contains(" " + value);
            case "TERM", "TERMS" ->
                text -> text.equals(value) || List.of(text.split("\\s+", -1)).contains(value);
            case "REGEX" -> Expression.of(value);
            case "QUERY_STRING" -> words(value);
            default -> ordered(type, ordinal(value, criterion));
        };
    }

    /// The comparison with the ends of a range; one of them may be left out.
    static Predicate<String> within(JsonNode criterion) {
        String start = ordinal(Folded.of(Json.text(criterion, "startValue")), criterion);
        String end = ordinal(Folded.of(Json.text(criterion, "endValue")), criterion);
        return text -> (start.isEmpty() || compared(text, start) >= 0) && (end.isEmpty() || compared(text, end) <= 0);
    }

    private static Predicate<String> ordered(String type, String value) {
        return switch (type) {
            case "LESS_THAN" -> text -> compared(text, value) < 0;
            case "LESS_THAN_EQUAL_TO" -> text -> compared(text, value) <= 0;
            case "GREATER_THAN" -> text -> compared(text, value) > 0;
            default -> text -> compared(text, value) >= 0;
        };
    }

    private static int compared(String text, String value) {
        try {
            return Double.compare(Double.parseDouble(text), Double.parseDouble(value));
        } catch (NumberFormatException notNumbers) {
            return text.compareTo(value);
        }
    }

    /// A date in the condition's own format becomes one that sorts.
    private static String ordinal(String value, JsonNode criterion) {
        String format = Json.text(criterion, "dateFormat");
        if (format.isEmpty() || value.isEmpty()) {
            return value;
        }
        try {
            return LocalDate.parse(value, DateTimeFormatter.ofPattern(format, Locale.ROOT))
                    .toString();
        } catch (DateTimeParseException | IllegalArgumentException malformed) {
            throw new Refusal(400, "invalid.date", "'" + value + "' is no date of the form " + format, "dateFormat");
        }
    }

    private static Predicate<String> words(String query) {
        List<String> parts = Expression.QUOTED_OR_WORD
                .matcher(query)
                .results()
                .map(part -> part.group().replace("\"", ""))
                .filter(part -> !part.isBlank())
                .toList();
        List<Predicate<String>> wanted = parts.stream()
                .filter(part -> !part.equals("and") && !part.equals("or"))
                .map(Expression::wildcard)
                .toList();
        return parts.contains("and")
                ? text -> wanted.stream().allMatch(each -> each.test(text))
                : text -> wanted.stream().anyMatch(each -> each.test(text));
    }
}
