package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Shows that the check bites, and that the table of properties says what the description says.
final class SchemaCheckTest {
    private static final String USER = "/api/v2/users/7";

    @BeforeEach
    void describe() {
        assumeTrue(SchemaCheck.find().isPresent(), "the service's description is not beside the checkout");
    }

    private static SchemaCheck check() {
        return SchemaCheck.find().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"x\"}                                        | answer.version is missing",
                "{\"version\":\"7\"}                                      | answer.version is no int32",
                "{\"version\":7,\"shoeSize\":44}                          | answer.shoeSize is unknown",
                "{\"version\":7,\"state\":\"gone\"}                       | answer.state cannot be gone",
                "{\"version\":7,\"dateLastLogin\":\"May\"}                | answer.dateLastLogin is no \"date-time\"",
                "{\"version\":7,\"addresses\":[{\"type\":\"DESK\"}]}      | answer.addresses[0].type cannot be DESK",
                "{\"version\":7,\"manager\":\"x\"}                        | answer.manager is no object",
                "{\"version\":7,\"profileSkills\":[1]}                    | answer.profileSkills[0] is no text",
                "{\"version\":7,\"acdAutoAnswer\":\"true\"}               | answer.acdAutoAnswer is neither true nor false",
                "[]                                                       | answer is no object"
            })
    void aWrongAnswerIsFound(String body, String problem) {
        assertThat(check().answer("GET", USER, 200, body)).containsExactly(problem);
    }

    @Test
    void aWrongErrorBodyIsFound() {
        assertThat(check().answer("GET", USER, 404, "{\"status\":\"404\",\"reason\":1}"))
                .containsExactly("answer.status is no int32", "answer.reason is unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATCH | /api/v2/users/7              | {\"title\":\"x\"}               | body.version is missing",
                "PATCH | /api/v2/users/7              | {\"version\":7,\"id\":\"x\"}    | body.id is read-only",
                "PATCH | /api/v2/users/7              | {\"version\":7,\"manager\":{}}  | body.manager is no text",
                "PATCH | /api/v2/users/7              | ''                              | the body is missing",
                "GET   | /api/v2/users?pageSize=many  | ''            | the query parameter pageSize is no whole number: many",
                "GET   | /api/v2/users?expand=groups,toys | ''        | the query parameter expand cannot be toys",
                "GET   | /api/v2/users?colour=red     | ''            | the query parameter colour is not described",
                "GET   | /api/v2/nothing              | ''            | GET /api/v2/nothing is not described"
            })
    void aWrongRequestIsFound(String method, String target, String body, String problem) {
        assertThat(check().request(method, target, body)).containsExactly(problem);
    }

    @Test
    void whatIsRightHasNoProblems() {
        assertThat(check().answer("GET", USER, 200, "{\"version\":7,\"manager\":{\"id\":\"x\",\"selfUri\":\"y\"}}"))
                .isEmpty();
        assertThat(check().request("PATCH", USER, "{\"version\":7,\"title\":\"\",\"groups\":[{\"id\":\"x\"}]}"))
                .isEmpty();
        assertThat(check().request("GET", "/api/v2/users?state=any&expand=groups&expand=biography&pageSize=500", ""))
                .isEmpty();
        assertThat(check().request("POST", "/api/v2/users/search", "{\"query\":[{\"type\":\"EXACT\"}]}"))
                .isEmpty();
    }

    @Test
    void theTableHasThePropertiesOfTheDescriptionAndTheSameAreReadOnly() {
        List<String> models = List.of(
                "UpdateUser",
                "Contact",
                "Image",
                "Location",
                "Group",
                "Biography",
                "Education",
                "EmployerInfo",
                "Chat");
        for (String model : models) {
            var table = Properties.TABLE.stream()
                    .filter(row -> row.model().equals(model))
                    .collect(Collectors.toMap(PropertyRow::name, row -> !row.writable()));
            assertThat(table).as(model).isEqualTo(check().properties(model));
        }
    }
}
