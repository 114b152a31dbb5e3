package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class SearchTest {
    private final Visit visit = new Visit();

    @AfterEach
    void leave() {
        visit.close();
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, name, jose ramirez, José Ramírez",
        "STARTS_WITH, name, ram, José Ramírez",
        "CONTAINS, email, okonkwo, Amara Okonkwo-Lindström",
        "EXACT, addresses, 4711, José Ramírez",
        "CONTAINS, addresses, 7946012, Amara Okonkwo-Lindström",
        "EXACT, title, chief executive, Sigríður Jónsdóttir"
    })
    void aConditionFindsTheOneItMeansWhateverTheCaseAndAccents(String type, String field, String value, String name) {
        JsonNode found = visit.search("{\"query\":[" + criterion(type, field, value, "") + "]}");
        assertThat(found.get("results"))
                .extracting(p -> p.get("name").asString())
                .contains(name);
        assertThat(found.get("total").longValue()).isLessThan(4);
    }

    @Test
    void anExactConditionDoesNotFindAPart() {
        assertThat(total(criterion("EXACT", "name", "Amara", ""))).isZero();
        assertThat(total(criterion("STARTS_WITH", "name", "mara", ""))).isZero();
        assertThat(total(criterion("CONTAINS", "name", "mara okon", ""))).isEqualTo(1);
    }

    @Test
    void conditionsAreJoinedByAndOrAndNot() {
        long sales = total(criterion("EXACT", "department", "Sales", ""));
        long support = total(criterion("EXACT", "department", "Support", ""));
        long leads =
                total(criterion("EXACT", "department", "Sales", ""), criterion("EXACT", "title", "Team lead", "AND"));
        assertThat(leads).isPositive().isLessThan(sales);
        assertThat(total(
                        criterion("EXACT", "department", "Sales", ""),
                        criterion("EXACT", "department", "Support", "OR")))
                .isEqualTo(sales + support);
        assertThat(total(
                        criterion("EXACT", "department", "Sales", ""), criterion("EXACT", "title", "Team lead", "NOT")))
                .isEqualTo(sales - leads);
        assertThat(total(criterion("EXACT", "department", "Sales", "OR"))).isEqualTo(sales);
    }

    @Test
    void aGroupOfConditionsIsOneCondition() {
        String group = "{\"type\":\"EXACT\",\"operator\":\"AND\",\"group\":["
                + criterion("EXACT", "department", "Sales", "") + ","
                + criterion("EXACT", "department", "Support", "OR")
                + "]}";
        long both = total(criterion("EXACT", "title", "Team lead", ""), group);
        assertThat(both)
                .isEqualTo(total(
                                criterion("EXACT", "title", "Team lead", ""),
                                criterion("EXACT", "department", "Sales", "AND"))
                        + total(
                                criterion("EXACT", "title", "Team lead", ""),
                                criterion("EXACT", "department", "Support", "AND")));
    }

    @Test
    void emptyListsMeanNotGiven() {
        String padded =
                "{\"type\":\"EXACT\",\"fields\":[\"department\"],\"value\":\"Sales\",\"values\":[],\"group\":[]}";
        assertThat(total(padded)).isEqualTo(total(criterion("EXACT", "department", "Sales", "")));
        assertThat(total("{\"type\":\"EXACT\",\"fields\":[],\"values\":[],\"group\":[]}"))
                .isEqualTo(total());
    }

    @Test
    void theDeletedAreFoundOnlyWhenAStateIsNamed() {
        int deleted = visit.everybody("deleted").size();
        assertThat(total()).isEqualTo(250 - deleted);
        assertThat(total("{\"type\":\"EXACT\",\"fields\":[\"state\"],\"values\":[\"deleted\"]}"))
                .isEqualTo(deleted);
    }

    @Test
    void resultsArePagedSortedAndExpanded() {
        JsonNode found = visit.search(
                "{\"pageSize\":10,\"pageNumber\":2,\"sortBy\":\"email\",\"sortOrder\":\"DESC\",\"expand\":[\"biography\"]}");
        assertThat(found.get("results")).hasSize(10).allMatch(p -> p.has("biography"));
        assertThat(found.get("results"))
                .extracting(p -> p.get("email").asString())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(found.get("pageNumber").intValue()).isEqualTo(2);
    }

    @Test
    void aTypeOrOperatorThatIsNotServedIsRefused() {
        assertThat(visit.send("POST", "/api/v2/users/search", "{\"query\":[{\"type\":\"SOUNDS_LIKE\"}]}")
                        .status())
                .isEqualTo(400);
        assertThat(visit.send(
                                "POST",
                                "/api/v2/users/search",
                                "{\"query\":[" + criterion("EXACT", "name", "x", "XOR") + "]}")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":5}",
                "{\"query\":[5]}",
                "{\"query\":[{\"type\":\"EXACT\",\"fields\":[{}],\"values\":[[]],\"value\":{}}]}",
                "{\"query\":[{\"type\":\"EXACT\",\"fields\":[\"a~b/c\"],\"value\":\"x\"}]}",
                "{\"pageSize\":\"many\"}",
                "{\"pageSize\":0}",
                "{\"expand\":[{}],\"sort\":{},\"sortBy\":[]}"
            })
    void aStrangeSearchIsAnsweredOrRefusedButBreaksNothing(String body) {
        assertThat(visit.send("POST", "/api/v2/users/search", body).status()).isIn(200, 400);
    }

    private long total(String... criteria) {
        return visit.search("{\"query\":[" + String.join(",", criteria) + "]}")
                .get("total")
                .longValue();
    }

    private static String criterion(String type, String field, String value, String operator) {
        String joined = operator.isEmpty() ? "" : ",\"operator\":\"" + operator + "\"";
        return "{\"type\":\"" + type + "\",\"fields\":[\"" + field + "\"],\"value\":\"" + value + "\"" + joined + "}";
    }
}
