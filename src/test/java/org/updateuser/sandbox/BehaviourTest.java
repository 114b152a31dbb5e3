package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Both sides of every switch; each test bears the switch's name.
final class BehaviourTest {
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
    void conflictSwitch() {
        assertThat(stale().status()).isEqualTo(409);
        visit.behave("conflict", "400");
        assertThat(stale().status()).isEqualTo(400);
        assertThat(stale().text("/message")).contains("does not match the current version");
    }

    private Reply stale() {
        return visit.send("PATCH", "/api/v2/users/" + amara, "{\"version\":1,\"title\":\"x\"}");
    }

    @Test
    void patchAnswerSwitch() {
        assertThat(visit.patch(amara, "\"title\":\"a\"").json().has("biography"))
                .isFalse();
        visit.behave("patchAnswer", "expanded");
        assertThat(visit.patch(amara, "\"title\":\"b\"").json().propertyNames()).contains(Visit.ALL.split(",", -1));
    }

    @Test
    void missingExpandSwitch() {
        assertThat(visit.read(amara).propertyNames()).contains("groups", "biography");
        visit.behave("missingExpand", "[\"groups\",\"biography\"]");
        assertThat(visit.read(amara).propertyNames())
                .doesNotContain("groups", "biography")
                .contains("locations");
        assertThat(visit.get("/sandbox/behaviour").json().at("/missingExpand/value"))
                .hasSize(2);
        visit.behave("missingExpand", "[]");
        assertThat(visit.read(amara).propertyNames()).contains("groups");
    }

    @Test
    void emptyExpandSwitch() {
        String nil = visit.id("nil.untitled@northwind.example");
        assertThat(visit.read(nil).get("profileSkills")).isEmpty();
        assertThat(visit.read(nil).get("biography")).isEmpty();
        visit.behave("emptyExpand", "missing");
        assertThat(visit.read(nil).propertyNames()).doesNotContain(Visit.ALL.split(",", -1));
    }

    @Test
    void nullSwitch() {
        String nulls =
                "\"title\":null,\"profileSkills\":null,\"employerInfo\":{\"officialName\":null,\"employeeId\":\"7\"}";
        JsonNode before = visit.read(amara);
        visit.behave("null", "refused");
        Reply refused = visit.patch(amara, nulls);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/details/0/fieldName")).isEqualTo("title");
        visit.behave("null", "ignored");
        visit.behave("employerInfo", "merge");
        visit.patch(amara, nulls);
        assertThat(visit.read(amara).get("title")).isEqualTo(before.get("title"));
        assertThat(visit.read(amara).at("/employerInfo/officialName"))
                .isEqualTo(before.at("/employerInfo/officialName"));
        visit.behave("null", "clears");
        visit.patch(amara, nulls);
        JsonNode after = visit.read(amara);
        assertThat(after.has("title")).isFalse();
        assertThat(after.get("profileSkills")).isEmpty();
        assertThat(after.get("employerInfo").propertyNames()).containsExactly("employeeId", "employeeType", "dateHire");
        assertThat(visit.patch(amara, "\"name\":null").status()).isEqualTo(400);
    }

    @Test
    void emptyTextSwitch() {
        visit.behave("emptyText", "ignored");
        assertThat(visit.patch(amara, "\"title\":\"\",\"department\":\"\"")
                        .json()
                        .has("title"))
                .isTrue();
        visit.behave("emptyText", "clears");
        assertThat(visit.patch(amara, "\"title\":\"\",\"department\":\"\",\"preferredName\":\"\"")
                        .json()
                        .propertyNames())
                .doesNotContain("title", "department", "preferredName");
    }

    @Test
    void emptyAddressesSwitch() {
        visit.behave("emptyAddresses", "refused");
        assertThat(visit.patch(amara, "\"addresses\":[]").text("/details/0/fieldName"))
                .isEqualTo("addresses");
        visit.behave("emptyAddresses", "clears");
        assertThat(visit.patch(amara, "\"addresses\":[]").json().has("addresses"))
                .isFalse();
    }

    @Test
    void employerInfoSwitch() {
        visit.behave("employerInfo", "merge");
        visit.patch(amara, "\"employerInfo\":{\"employeeId\":\"7\",\"dateHire\":\"\"}");
        assertThat(visit.read(amara).get("employerInfo").propertyNames())
                .containsExactly("officialName", "employeeId", "employeeType");
        visit.behave("employerInfo", "replace");
        visit.patch(amara, "\"employerInfo\":{\"employeeId\":\"8\"}");
        assertThat(visit.read(amara).get("employerInfo").propertyNames()).containsExactly("employeeId");
    }

    @Test
    void biographySwitch() {
        visit.behave("biography", "merge");
        visit.patch(amara, "\"biography\":{\"spouse\":\"Ola\",\"hobbies\":[]}");
        assertThat(visit.read(amara).get("biography").propertyNames())
                .containsExactlyInAnyOrder("biography", "interests", "education", "spouse");
        visit.behave("biography", "replace");
        visit.patch(amara, "\"biography\":{\"spouse\":\"Ola\"}");
        assertThat(visit.read(amara).get("biography").propertyNames()).containsExactly("spouse");
    }

    @Test
    void locationSwitch() {
        String place =
                visit.get("/api/v2/locations").json().at("/entities/5/id").asString();
        String byId = "\"locations\":[{\"id\":\"" + place + "\"}]";
        String byDefinition = "\"locations\":[{\"locationDefinition\":{\"id\":\"" + place + "\"},\"notes\":\"x\"}]";
        assertThat(visit.patch(amara, byId).status()).isEqualTo(200);
        assertThat(visit.patch(amara, byDefinition).status()).isEqualTo(200);
        visit.behave("location", "id");
        assertThat(visit.patch(amara, byId).status()).isEqualTo(200);
        assertThat(visit.patch(amara, byDefinition).status()).isEqualTo(400);
        visit.behave("location", "definition");
        assertThat(visit.patch(amara, byId).status()).isEqualTo(400);
        assertThat(visit.patch(amara, byDefinition).status()).isEqualTo(200);
    }

    @Test
    void groupsSwitch() {
        visit.behave("groups", "ignored");
        visit.patch(amara, "\"groups\":[]");
        assertThat(visit.read(amara).get("groups")).isNotEmpty();
        visit.behave("groups", "applied");
        visit.patch(amara, "\"groups\":[]");
        assertThat(visit.read(amara).get("groups")).isEmpty();
    }

    @Test
    void profileSkillsSwitch() {
        visit.behave("profileSkills", "ignored");
        visit.patch(amara, "\"profileSkills\":[]");
        assertThat(visit.read(amara).get("profileSkills")).isNotEmpty();
        visit.behave("profileSkills", "applied");
        visit.patch(amara, "\"profileSkills\":[]");
        assertThat(visit.read(amara).get("profileSkills")).isEmpty();
    }

    @Test
    void imagesSwitch() {
        String image = "\"images\":[{\"resolution\":\"x96\",\"imageUri\":\"https://pictures.example/a.png\"}]";
        visit.behave("images", "ignored");
        assertThat(visit.patch(amara, image).json().get("images")).hasSize(6);
        visit.behave("images", "applied");
        assertThat(visit.patch(amara, image).json().get("images")).hasSize(1);
        assertThat(visit.patch(amara, "\"images\":[]").json().has("images")).isFalse();
    }

    @Test
    void usernameSwitch() {
        visit.behave("username", "ignored");
        assertThat(visit.patch(amara, "\"username\":\"amara\"").text("/username"))
                .isEqualTo(Visit.AMARA);
        visit.behave("username", "applied");
        assertThat(visit.patch(amara, "\"username\":\"amara\"").text("/username"))
                .isEqualTo("amara");
    }

    @Test
    void primaryContactInfoSwitch() {
        String primary = "\"primaryContactInfo\":"
                + "[{\"address\":\"+447700900456\",\"mediaType\":\"PHONE\",\"type\":\"PRIMARY\"}]";
        assertThat(visit.patch(amara, primary).text("/primaryContactInfo/1/address"))
                .isEqualTo("+442079460123");
        visit.behave("primaryContactInfo", "accepted");
        assertThat(visit.patch(amara, primary).text("/primaryContactInfo/1/address"))
                .isEqualTo("+447700900456");
    }

    @Test
    void stateDeletedSwitch() {
        visit.behave("stateDeleted", "refused");
        Reply refused = visit.patch(amara, "\"state\":\"deleted\"");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/details/0/fieldName")).isEqualTo("state");
        visit.behave("stateDeleted", "allowed");
        assertThat(visit.patch(amara, "\"state\":\"deleted\"").text("/state")).isEqualTo("deleted");
    }

    @Test
    void emailMovesUsernameSwitch() {
        visit.behave("emailMovesUsername", "stays");
        assertThat(visit.patch(amara, "\"email\":\"a@northwind.example\"").text("/username"))
                .isEqualTo(Visit.AMARA);
        visit.patch(amara, "\"email\":\"" + Visit.AMARA + "\"");
        visit.behave("emailMovesUsername", "moves");
        assertThat(visit.patch(amara, "\"email\":\"b@northwind.example\"").text("/username"))
                .isEqualTo("b@northwind.example");
        assertThat(visit.patch(amara, "\"username\":\"amara\",\"email\":\"c@northwind.example\"")
                        .text("/username"))
                .isEqualTo("amara");
        assertThat(visit.patch(amara, "\"email\":\"d@northwind.example\"").text("/username"))
                .isEqualTo("amara");
    }

    @Test
    void numberWithExtensionSwitch() {
        String ivo = visit.id("ivo.shapes@northwind.example");
        JsonNode contact = visit.read(ivo).at("/addresses/1");
        assertThat(contact.has("address")).isFalse();
        assertThat(contact.get("display").asString()).isEqualTo("(+13125550114)");
        visit.behave("numberWithExtension", "both");
        assertThat(visit.read(ivo).at("/addresses/1/address").asString()).isEqualTo("+13125550114");
    }

    @Test
    void extensionTakenSwitch() {
        String taken = "\"addresses\":[{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"extension\":\"4711\"}]";
        assertThat(visit.patch(amara, taken).status()).isEqualTo(409);
        visit.behave("extensionTaken", "400");
        Reply refused = visit.patch(amara, taken);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/details/0/fieldName")).isEqualTo("addresses");
    }

    @Test
    void noChangeSwitch() {
        int version = visit.version(amara);
        visit.patch(amara, "\"title\":\"Team lead\"");
        assertThat(visit.version(amara)).isEqualTo(version);
        visit.behave("noChange", "raises");
        visit.patch(amara, "\"title\":\"Team lead\"");
        assertThat(visit.version(amara)).isEqualTo(version + 1);
    }
}
