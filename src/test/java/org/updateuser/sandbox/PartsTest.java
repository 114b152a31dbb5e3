package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What of a user is a resource of its own: state, profile skills, automatic answer, relatives.
final class PartsTest {
    private final Visit visit = new Visit();
    private String jose = "";
    private String path = "";

    @BeforeEach
    void choose() {
        jose = visit.id("jose.ramirez@northwind.example");
        path = "/api/v2/users/" + jose;
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void theStateIsReadAndSetWithAReasonAndTheUsersVersion() {
        JsonNode before = visit.get(path + "/state").json();
        assertThat(before.get("state").asString()).isEqualTo("active");
        assertThat(before.get("version").intValue()).isEqualTo(visit.version(jose));
        Reply left = state("inactive", before.get("version").intValue(), ",\"stateChangeReason\":\"Leave\"");
        assertThat(left.text("/stateChangeReason")).isEqualTo("Leave");
        assertThat(left.text("/stateChangeDate")).matches("[-\\d]{10}T[:\\d]{8}(\\.\\d{3})?Z");
        assertThat(visit.get(path).text("/state")).isEqualTo("inactive");
        Reply stale = state("active", before.get("version").intValue(), "");
        assertThat(stale.status()).isEqualTo(409);
        Reply back = state("active", visit.version(jose), "");
        assertThat(back.json().has("stateChangeReason")).isFalse();
    }

    @Test
    void aDeletedPersonIsRestoredByTheStateToo() {
        assertThat(state("deleted", visit.version(jose), "").text("/state")).isEqualTo("deleted");
        assertThat(visit.get(path).status()).isEqualTo(404);
        assertThat(visit.get(path + "/state").text("/state")).isEqualTo("deleted");
        assertThat(state("active", visit.version(jose), "").status()).isEqualTo(200);
        assertThat(visit.get(path).text("/division/name")).isEqualTo("Home");
        assertThat(visit.get(path).json().path("addresses").toString()).doesNotContain("4711");
    }

    private Reply state(String state, int version, String more) {
        return visit.send("PUT", path + "/state", "{\"state\":\"" + state + "\",\"version\":" + version + more + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":1}",
                "{\"state\":\"gone\",\"version\":1}",
                "{\"state\":\"active\",\"version\":1,\"stateChangeReason\":\"Boredom\"}",
                "[]"
            })
    void aStateThatIsNoneIsRefused(String body) {
        assertThat(visit.send("PUT", path + "/state", body).status()).isEqualTo(400);
    }

    @Test
    void profileSkillsAreReplacedWholeWithoutAVersionAndRaiseIt() {
        int version = visit.version(jose);
        Reply put = visit.send("PUT", path + "/profileskills", "[\"Juggling\",\"French\",\"Juggling\"]");
        assertThat(put.status()).isEqualTo(200);
        assertThat(put.json()).hasSize(2);
        assertThat(visit.get(path + "/profileskills").body()).isEqualTo("[\"Juggling\",\"French\"]");
        assertThat(visit.read(jose).get("profileSkills")).hasSize(2);
        assertThat(visit.version(jose)).isEqualTo(version + 1);
        assertThat(visit.send("PUT", path + "/profileskills", "[]").body()).isEqualTo("[]");
        assertThat(visit.send("PUT", path + "/profileskills", "[5]").status()).isEqualTo(400);
        assertThat(visit.send("PUT", path + "/profileskills", "{}").status()).isEqualTo(400);
    }

    @Test
    void automaticAnswerIsSetForFiftyAtMostWithoutVersionsAndNothingElseIs() {
        var items = visit.everybody("active").stream()
                .limit(51)
                .map(person ->
                        "{\"id\":" + person.get("id") + ",\"acdAutoAnswer\":true,\"title\":\"Lost\",\"version\":1}")
                .toList();
        Reply done =
                visit.send("PATCH", "/api/v2/users/bulk", items.subList(0, 50).toString());
        assertThat(done.json().get("entities"))
                .hasSize(50)
                .allMatch(person -> person.get("acdAutoAnswer").booleanValue())
                .noneMatch(person -> person.path("title").asString("").equals("Lost"));
        assertThat(visit.send("PATCH", "/api/v2/users/bulk", items.toString()).status())
                .isEqualTo(400);
        assertThat(visit.send("PATCH", "/api/v2/users/bulk", "[]").status()).isEqualTo(400);
        assertThat(visit.send(
                                "PATCH",
                                "/api/v2/users/bulk",
                                Collections.nCopies(2, "{}").toString())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void relativesAreAboveBesideAndBelowAndFollowEdits() {
        String amara = visit.id(Visit.AMARA);
        JsonNode adjacents = visit.get(path + "/adjacents").json();
        assertThat(adjacents.at("/superiors/0/id").asString()).isEqualTo(amara);
        assertThat(visit.get(path + "/superiors").json()).isEqualTo(adjacents.get("superiors"));
        String reports = "/api/v2/users/" + amara + "/directreports?expand=biography";
        assertThat(visit.get(reports).json())
                .anyMatch(person -> person.get("id").asString().equals(jose) && person.has("biography"))
                .allMatch(person -> person.at("/manager/id").asString().equals(amara));
        visit.patch(jose, "\"manager\":\"\"");
        assertThat(visit.get(reports).body()).doesNotContain(jose);
        assertThat(visit.get(path + "/adjacents").json().get("siblings")).isEmpty();
        assertThat(visit.get(path + "/profile").json().get("version").intValue())
                .isEqualTo(visit.version(jose));
    }

    @Test
    void aCircleOfManagersHasAnEnd() {
        String amara = visit.id(Visit.AMARA);
        visit.patch(amara, "\"manager\":\"" + jose + "\"");
        assertThat(visit.get(path + "/superiors").json()).hasSize(1);
    }
}
