package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

final class CreationTest {
    private final Visit visit = new Visit();

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void whoIsCreatedIsReadListedFoundEditedAndDeletedLikeAnybody() {
        Reply created = create("\"name\":\"Åsa Aaberg\",\"email\":\"asa@northwind.example\",\"title\":\"Actuary\","
                + "\"addresses\":[{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"extension\":\"4998\"}],"
                + "\"password\":\"secret\",\"state\":\"active\"");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.json().get("version").intValue()).isEqualTo(1);
        assertThat(created.text("/username")).isEqualTo("asa@northwind.example");
        assertThat(created.text("/division/name")).isEqualTo("Americas");
        assertThat(created.body()).doesNotContain("secret");
        String id = created.text("/id");
        assertThat(visit.id("asa@northwind.example")).isEqualTo(id);
        assertThat(visit.get("/api/v2/users?pageSize=500").body()).contains(id);
        assertThat(visit.patch(id, "\"title\":\"Actuary in chief\"").text("/title"))
                .isEqualTo("Actuary in chief");
        assertThat(visit.send("DELETE", "/api/v2/users/" + id, "").status()).isEqualTo(200);
        assertThat(visit.get("/api/v2/users/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({Visit.AMARA, "piotr.wisniewski@northwind.example"})
    void anEmailThatSomebodyHasIsAConflictEvenIfTheyAreDeleted(String email) {
        Reply refused = create("\"name\":\"N\",\"email\":\"" + email + "\"");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("general.conflict");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"email\":\"x@y.example\",\"divisionId\":\"d\"}                              | name",
                "{\"name\":\"N\",\"divisionId\":\"d\"}                                         | email",
                "{\"name\":\"N\",\"email\":\"x@y.example\"}                                    | divisionId",
                "{\"name\":\"N\",\"email\":\"x@y.example\",\"divisionId\":\"nowhere\"}         | divisionId",
                "{\"name\":5,\"email\":\"x@y.example\",\"divisionId\":\"d\"}                   | name"
            })
    void whatIsMissingOrWrongIsNamed(String body, String field) {
        Reply refused = visit.send("POST", "/api/v2/users", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/details/0/fieldName")).isEqualTo(field);
        assertThat(refused.text("/messageWithParams")).contains("{fieldName}");
        assertThat(refused.text("/messageParams/fieldName")).isEqualTo(field);
    }

    @Test
    void nobodyIsBornDeletedOrWithAnExtensionThatIsTaken() {
        String name = "\"name\":\"N\",\"email\":\"n@northwind.example\"";
        assertThat(create(name + ",\"state\":\"deleted\"").status()).isEqualTo(400);
        assertThat(create(name + ",\"addresses\":[{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"extension\":\"4711\"}]")
                        .status())
                .isEqualTo(409);
        assertThat(visit.id("n@northwind.example")).isEmpty();
    }

    private Reply create(String members) {
        JsonNode americas =
                visit.get("/api/v2/authorization/divisions?name=amer").json().at("/entities/0/id");
        return visit.send("POST", "/api/v2/users", "{\"divisionId\":" + americas + "," + members + "}");
    }
}
