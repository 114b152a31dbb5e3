package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Every type of condition, the order of results, and the tokens of pages.
final class SearchTypesTest {
    private final Visit visit = new Visit();

    @AfterEach
    void leave() {
        visit.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACT        | name  | \"value\":\"jose ramirez\"                    | jose.ramirez | nil.untitled",
                "STARTS_WITH  | name  | \"value\":\"ram\"                             | jose.ramirez | nil.untitled",
                "CONTAINS     | name  | \"value\":\"amir\"                            | jose.ramirez | nil.untitled",
                "REGEX        | name  | \"value\":\"jos.\\\\s+r[a-z]+z\"              | jose.ramirez | nil.untitled",
                "TERM         | name  | \"value\":\"Ramírez\"                         | jose.ramirez | nil.untitled",
                "TERMS        | name  | \"values\":[\"nobody\",\"RAMIREZ\"]           | jose.ramirez | nil.untitled",
                "REQUIRED_FIELDS | title | \"value\":\"\"                             | jose.ramirez | nil.untitled",
                "QUERY_STRING | name  | \"value\":\"jos* nobody\"                     | jose.ramirez | nil.untitled",
                "QUERY_STRING | name  | \"value\":\"jose AND ram*\"                   | jose.ramirez | nil.untitled",
                "QUERY_STRING | name  | \"value\":\"\\\"jose ramirez\\\"\"            | jose.ramirez | nil.untitled",
                "RANGE        | employerInfo.dateHire | \"startValue\":\"2015-03-02\",\"endValue\":\"2015-03-02\""
                        + "                                                   | amara.okonkwo-lindstrom | nil.untitled",
                "RANGE        | employerInfo.dateHire | \"startValue\":\"2/3/2015\",\"dateFormat\":\"d/M/yyyy\""
                        + "                                                   | amara.okonkwo-lindstrom | nil.untitled",
                "LESS_THAN    | version | \"value\":\"8\"                             | amara.okonkwo-lindstrom | none",
                "LESS_THAN_EQUAL_TO    | version | \"value\":\"7\"                    | amara.okonkwo-lindstrom | none",
                "GREATER_THAN | version | \"value\":\"6.5\"                           | amara.okonkwo-lindstrom | none",
                "GREATER_THAN_EQUAL_TO | version | \"value\":\"7\"                    | amara.okonkwo-lindstrom | none",
                "CONTAINS     | addresses.extension | \"value\":\"4711\"              | jose.ramirez | nil.untitled"
            })
    void aConditionOfEachTypeFindsOneAndNotAnother(String type, String field, String value, String one, String other) {
        List<String> found = emails("{\"type\":\"" + type + "\",\"fields\":[\"" + field + "\"]," + value + "}");
        assertThat(found).contains(one + "@northwind.example").doesNotContain(other + "@northwind.example");
    }

    @Test
    void everybodyMatchesAll() {
        assertThat(emails("{\"type\":\"MATCH_ALL\"}")).hasSize(emails("").size());
    }

    @Test
    void aQueryStringWithAndWantsAllOfItsWords() {
        assertThat(emails("{\"type\":\"QUERY_STRING\",\"fields\":[\"name\"],\"value\":\"jose AND nobody\"}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"REGEX\",\"fields\":[\"name\"],\"value\":\"(\"}",
                "{\"type\":\"REGEX\",\"fields\":[\"name\"],\"value\":\"(([a-z ]*)*)*!\"}",
                "{\"type\":\"RANGE\",\"fields\":[\"name\"],\"startValue\":\"x\",\"dateFormat\":\"dd.MM.yyyy\"}",
                "{\"type\":\"RANGE\",\"fields\":[\"name\"],\"startValue\":\"x\",\"dateFormat\":\"?{\"}",
                "{\"type\":\"exact\"}",
                "{}"
            })
    void whatCannotBeLookedForIsRefused(String criterion) {
        assertThat(visit.send("POST", "/api/v2/users/search", "{\"query\":[" + criterion + "]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void severalKeysSortOneAfterTheOther() {
        JsonNode found = visit.search("{\"pageSize\":500,\"sortBy\":\"email\",\"sort\":[{\"sortBy\":\"department\","
                + "\"sortOrder\":\"DESC\"},{\"sortBy\":\"email\",\"sortOrder\":\"ASC\"}]}");
        List<String> departments = found.get("results")
                .valueStream()
                .map(person -> person.path("department").asString(""))
                .toList();
        assertThat(departments).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(found.get("results")
                        .valueStream()
                        .filter(person -> person.path("department").asString("").equals("Sales"))
                        .map(person -> person.get("email").asString()))
                .isSorted()
                .hasSizeGreaterThan(5);
        assertThat(visit.search("{\"sortOrder\":\"DESC\",\"sort\":[]}")
                        .at("/results/0/name")
                        .asString())
                .isNotEqualTo("Amara Okonkwo-Lindström");
    }

    @Test
    void theTokensOfPagesLeadForwardsToTheEndAndBack() {
        String body = "{\"pageSize\":100,\"expand\":[\"biography\"],\"query\":[{\"type\":\"MATCH_ALL\"}]}";
        JsonNode page = visit.search(body);
        var seen = new ArrayList<String>(ids(page));
        while (page.has("nextPage")) {
            String before = page.get("currentPage").asString();
            page = visit.get("/api/v2/users/search?q64=" + page.get("nextPage").asString())
                    .json();
            assertThat(page.get("previousPage").asString()).isEqualTo(before);
            seen.addAll(ids(page));
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(page.get("total").intValue());
        assertThat(page.at("/results/0").has("biography")).isTrue();
        assertThat(page.get("pageNumber").intValue()).isEqualTo(3);
    }

    @Test
    void aTokenMayBeAnySearchInBase64AndItsExpandMayBeGivenBeside() {
        String padded = Base64.getEncoder().encodeToString("{\"query\":[{\"type\":\"MATCH_ALL\"}] }".getBytes());
        JsonNode found = visit.get("/api/v2/users/search?expand=groups&expand=locations&q64="
                        + padded.replace("=", "%3D").replace("+", "%2B"))
                .json();
        assertThat(found.at("/results/0").has("groups")).isTrue();
        assertThat(found.at("/results/0").has("locations")).isTrue();
        assertThat(visit.get("/api/v2/users/search?q64=%25%25").status()).isEqualTo(400);
        assertThat(visit.get("/api/v2/users/search?q64="
                                + Base64.getUrlEncoder().encodeToString("[]".getBytes()))
                        .status())
                .isEqualTo(400);
        assertThat(visit.get("/api/v2/users/search").status()).isEqualTo(400);
    }

    private List<String> emails(String criterion) {
        return visit.search("{\"pageSize\":500,\"query\":[" + criterion + "]}")
                .get("results")
                .valueStream()
                .map(person -> person.get("email").asString())
                .toList();
    }

    private static List<String> ids(JsonNode page) {
        return page.get("results")
                .valueStream()
                .map(person -> person.get("id").asString())
                .toList();
    }
}
