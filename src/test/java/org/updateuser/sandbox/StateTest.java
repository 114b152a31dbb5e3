package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class StateTest {
    private final Visit visit = new Visit();

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void theStateTravelsAloneAndWhateverElseIsSentIsNotApplied() {
        String jose = visit.id("jose.ramirez@northwind.example");
        JsonNode before = visit.read(jose);
        Reply reply = visit.patch(jose, "\"state\":\"inactive\",\"title\":\"Lost\"");
        assertThat(reply.text("/state")).isEqualTo("inactive");
        assertThat(reply.text("/title")).isEqualTo(before.get("title").asString());
        assertThat(reply.json().get("version").intValue())
                .isEqualTo(before.get("version").intValue() + 1);
        assertThat(visit.patch(jose, "\"state\":\"active\"").text("/state")).isEqualTo("active");
    }

    @Test
    void aDeletedPersonTakesNothingButAState() {
        String piotr = visit.id("piotr.wisniewski@northwind.example");
        assertThat(visit.patch(piotr, "\"title\":\"x\"").status()).isEqualTo(404);
    }

    @Test
    void whoIsRestoredComesHomeWithoutExtensionStationAndRoles() {
        String ivo = visit.id("ivo.shapes@northwind.example");
        assertThat(visit.patch(ivo, "\"state\":\"deleted\"").text("/state")).isEqualTo("deleted");
        assertThat(visit.get("/api/v2/users/" + ivo).status()).isEqualTo(404);
        Reply restored = visit.patch(ivo, "\"state\":\"active\"");
        assertThat(restored.text("/state")).isEqualTo("active");
        assertThat(restored.text("/division/name")).isEqualTo("Home");
        assertThat(restored.json().get("addresses").toString())
                .doesNotContain("extension")
                .doesNotContain("4014");
        JsonNode account = visit.get("/api/v2/users/" + ivo + "?expand=authorization,station")
                .json();
        assertThat(account.at("/authorization/roles")).isEmpty();
        assertThat(account.has("station")).isFalse();
    }

    @Test
    void theExtensionOfADeletedPersonIsFree() {
        String jose = visit.id("jose.ramirez@northwind.example");
        visit.patch(jose, "\"state\":\"deleted\"");
        Reply reply = visit.patch(
                visit.id(Visit.AMARA),
                "\"addresses\":[{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"extension\":\"4711\"}]");
        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void deletingNeedsNoVersionRaisesItAndCannotBeDoneTwice() {
        String jose = visit.id("jose.ramirez@northwind.example");
        int version = visit.version(jose);
        assertThat(visit.send("DELETE", "/api/v2/users/" + jose, "").status()).isEqualTo(200);
        JsonNode deleted = visit.get("/api/v2/users/" + jose + "?state=deleted").json();
        assertThat(deleted.get("version").intValue()).isEqualTo(version + 1);
        Reply again = visit.send("DELETE", "/api/v2/users/" + jose, "");
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.text("/code")).isEqualTo("user.not.found.on.delete");
    }
}
