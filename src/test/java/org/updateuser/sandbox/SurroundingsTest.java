package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What an editor needs beside people: rights, divisions, fields, routing, telephony, the token.
final class SurroundingsTest {
    private final Visit visit = new Visit();
    private String amara = "";

    @BeforeEach
    void choose() {
        amara = visit.id(Visit.AMARA);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void whatIsWithheldIsInNoGrantInNoPermissionOfTheUserAndPermittedNowhere() {
        assertThat(grants()).contains("\"setPassword\"");
        assertThat(permitted("directory:user:setPassword")).hasSize(3);
        visit.behave("withheld", "[\"directory:user:setPassword\"]");
        assertThat(grants()).doesNotContain("\"setPassword\"").contains("\"edit\"");
        assertThat(permitted("directory:user:setPassword")).isEmpty();
        assertThat(permitted("directory:user:edit")).hasSize(3);
        assertThat(visit.get("/api/v2/users/me?expand=authorization").body()).doesNotContain("setPassword");
    }

    private String grants() {
        return visit.get("/api/v2/authorization/subjects/me").body();
    }

    private JsonNode permitted(String permission) {
        return visit.get("/api/v2/authorization/divisionspermitted/me?permission=" + permission)
                .json();
    }

    @Test
    void divisionsAndPermissionsAreListedAndFiltered() {
        JsonNode divisions = visit.get("/api/v2/authorization/divisions").json();
        assertThat(divisions.get("entities")).hasSize(3);
        assertThat(divisions.at("/entities/0/homeDivision").booleanValue()).isTrue();
        assertThat(visit.get("/api/v2/authorization/divisions?name=EUR").text("/entities/0/name"))
                .isEqualTo("Europe");
        assertThat(visit.get("/api/v2/authorization/divisionspermitted/me").status())
                .isEqualTo(400);
        JsonNode all =
                visit.get("/api/v2/authorization/permissions?pageSize=100").json();
        assertThat(all.toString()).contains("\"domain\":\"directory\"", "\"action\":\"edit\"");
        assertThat(visit.get("/api/v2/authorization/permissions?queryType=domain&query=rout")
                        .json()
                        .get("entities"))
                .hasSize(1);
        assertThat(visit.get("/api/v2/authorization/permissions?queryType=permission&query=user:edit")
                        .json()
                        .at("/entities/0/permissionMap/user"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"person, 200", "group, 200", "org, 200", "desk, 400", "'', 400"})
    void theFieldsOfAProfileAreDescribed(String type, int status) {
        assertThat(visit.get("/api/v2/fieldconfig?type=" + type).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skills", "languages"})
    void routingSkillsAndLanguagesAreListedAssignedAndExpanded(String kind) {
        JsonNode all =
                visit.get("/api/v2/routing/" + kind + "?pageSize=100").json().get("entities");
        String one = all.at("/3/id").asString();
        String name = all.at("/3/name").asString();
        assertThat(visit.get("/api/v2/routing/" + kind + "?name=" + name).text("/entities/0/id"))
                .isEqualTo(one);
        String own = "/api/v2/users/" + amara + "/routing" + kind;
        int version = visit.version(amara);
        Reply added = visit.send("POST", own, "{\"id\":\"" + one + "\",\"proficiency\":2.5}");
        assertThat(added.json().get("proficiency").doubleValue()).isEqualTo(2.5);
        assertThat(added.text("/name")).isEqualTo(name);
        Reply changed = visit.send("PATCH", own + "/bulk", "[{\"id\":\"" + one + "\",\"proficiency\":4}]");
        assertThat(changed.json().at("/entities/0/proficiency").doubleValue()).isEqualTo(4);
        assertThat(visit.get(own).body()).contains(one);
        assertThat(visit.get("/api/v2/users/" + amara + "?expand=" + kind)
                        .json()
                        .get(kind))
                .isEqualTo(visit.get(own + "?pageSize=500").json().get("entities"))
                .hasSizeGreaterThan(0);
        assertThat(visit.version(amara)).isEqualTo(version + 2);
        assertThat(visit.send("POST", own, "{\"id\":\"" + one + "\",\"proficiency\":5.5}")
                        .status())
                .isEqualTo(400);
        assertThat(visit.send("POST", own, "{\"id\":\"nothing\",\"proficiency\":1}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void routingSkillsAreReplacedWhole() {
        String own = "/api/v2/users/" + amara + "/routingskills";
        String one = visit.get("/api/v2/routing/skills").text("/entities/0/id");
        visit.send("PUT", own + "/bulk", "[{\"id\":\"" + one + "\",\"proficiency\":1}]");
        assertThat(visit.get(own).json().get("entities")).hasSize(1);
        visit.send("PUT", own + "/bulk", "[]");
        assertThat(visit.get(own).json().get("entities")).isEmpty();
        String many = Collections.nCopies(51, "{\"id\":\"" + one + "\",\"proficiency\":1}")
                .toString();
        assertThat(visit.send("PUT", own + "/bulk", many).status()).isEqualTo(400);
    }

    @Test
    void extensionsHaveOwnersAndPoolsAndFollowEdits() {
        String list = "/api/v2/telephony/providers/edges/extensions";
        JsonNode jose = visit.get(list + "?number=4711").json();
        assertThat(jose.at("/entities/0/owner/id").asString()).isEqualTo(visit.id("jose.ramirez@northwind.example"));
        JsonNode pools =
                visit.get("/api/v2/telephony/providers/edges/extensionpools").json();
        assertThat(pools.at("/entities/0/startNumber").asString()).isEqualTo("4000");
        assertThat(jose.at("/entities/0/extensionPool/id")).isEqualTo(pools.at("/entities/0/id"));
        visit.patch(amara, "\"addresses\":[{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"extension\":\"199999\"}]");
        assertThat(visit.get(list + "?number=4000").json().get("entities")).isEmpty();
        assertThat(visit.get(list + "?pageSize=1&sortOrder=DESC").text("/entities/0/owner/id"))
                .isEqualTo(amara);
    }

    @Test
    void aTokenTellsWhoseItIsAndEndsWhenToldTo() {
        assertThat(visit.get("/api/v2/tokens/me").text("/organization/name")).isEqualTo("Northwind Assurance");
        assertThat(visit.send("HEAD", "/api/v2/tokens/me", "").body()).isEmpty();
        assertThat(visit.send("DELETE", "/api/v2/tokens/me", "").status()).isEqualTo(200);
        Reply stranger = visit.get("/api/v2/tokens/me");
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.text("/code")).isEqualTo("bad.credentials");
        String other = visit.send("POST", "/sandbox/tokens", "{}").text("/token");
        assertThat(with(other, "/api/v2/users/me").status()).isEqualTo(200);
        assertThat(with(other, "/sandbox/behaviour").status()).isEqualTo(200);
    }

    @Test
    void theTokenOfAProgramIsNobodys() {
        String program =
                visit.send("POST", "/sandbox/tokens", "{\"program\":true}").text("/token");
        Reply me = with(program, "/api/v2/users/me");
        assertThat(me.status()).isEqualTo(400);
        assertThat(me.text("/code")).isEqualTo("not.a.user");
        assertThat(with(program, "/api/v2/users").status()).isEqualTo(200);
        assertThat(with(program, "/api/v2/tokens/me").text("/OAuthClient/authorizedGrantType"))
                .isEqualTo("CLIENT-CREDENTIALS");
    }

    private Reply with(String token, String path) {
        return visit.send(visit.request(path).setHeader("Authorization", "Bearer " + token));
    }

    @Test
    void oneselfIsExpandedWithTheSurroundings() {
        JsonNode me = visit.get("/api/v2/users/me?expand=organization,date,token,fieldconfigs,locationdefinitions,"
                        + "superiors,directreports,adjacents,skills,languages,languagePreference,routingStatus,"
                        + "outOfOffice,lasttokenissued")
                .json();
        assertThat(me.propertyNames())
                .contains(
                        "organization",
                        "date",
                        "token",
                        "fieldConfigs",
                        "locationDefinitions",
                        "superiors",
                        "directReports",
                        "adjacents",
                        "skills",
                        "languages",
                        "languagePreference",
                        "routingStatus",
                        "outOfOffice");
        assertThat(me.at("/directReports")).isNotEmpty();
    }
}
