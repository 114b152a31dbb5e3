package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class MembershipTest {
    private final Visit visit = new Visit();
    private String choir = "";
    private String nil = "";

    @BeforeEach
    void choose() {
        choir = search("groups", "EXACT", "choir").at("/results/0/id").asString();
        nil = visit.id("nil.untitled@northwind.example");
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void membersAreAddedAndRemovedUnderTheGroupsVersionAndTheirOwnIsRaised() {
        JsonNode before = group();
        int version = visit.version(nil);
        assertThat(add(before.get("version").intValue(), nil).status()).isEqualTo(200);
        assertThat(group().get("version").intValue())
                .isEqualTo(before.get("version").intValue() + 1);
        assertThat(group().get("memberCount").intValue())
                .isEqualTo(before.get("memberCount").intValue() + 1);
        assertThat(visit.read(nil).at("/groups/0/id").asString()).isEqualTo(choir);
        assertThat(visit.version(nil)).isEqualTo(version + 1);
        Reply stale = add(before.get("version").intValue(), visit.id(Visit.AMARA));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(visit.send("DELETE", members() + "?ids=" + nil, "").status()).isEqualTo(200);
        assertThat(visit.read(nil).get("groups")).isEmpty();
        assertThat(group().get("memberCount")).isEqualTo(before.get("memberCount"));
    }

    @Test
    void withoutAVersionMembersAreAddedAllTheSame() {
        assertThat(visit.send("POST", members(), "{\"memberIds\":[\"" + nil + "\"]}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void membersAreListedInPagesExpandedAndNeverDeleted() {
        JsonNode list = visit.get(members() + "?pageSize=500&expand=groups").json();
        assertThat(list.get("entities")).hasSize(group().get("memberCount").intValue());
        assertThat(list.get("entities"))
                .allMatch(person -> person.get("groups").toString().contains(choir))
                .noneMatch(person -> person.get("state").asString().equals("deleted"));
        JsonNode down =
                visit.get(members() + "?pageSize=1&sortOrder=descending").json();
        assertThat(down.at("/entities/0/id"))
                .isEqualTo(list.get("entities")
                        .get(list.get("entities").size() - 1)
                        .get("id"));
    }

    @Test
    void nobodyMoreThanFiftyStrangersAndTheDeletedAreRefusedAndNothingChanges() {
        String all = visit.everybody("active").stream()
                .limit(51)
                .map(person -> person.get("id").toString())
                .collect(Collectors.joining(","));
        JsonNode before = group();
        assertThat(visit.send("POST", members(), "{\"memberIds\":[" + all + "]}")
                        .status())
                .isEqualTo(400);
        assertThat(visit.send("POST", members(), "{\"memberIds\":[]}").status()).isEqualTo(400);
        assertThat(visit.send("DELETE", members(), "").status()).isEqualTo(400);
        assertThat(visit.send("POST", members(), "{\"memberIds\":[\"" + nil + "\",\"nobody\"]}")
                        .status())
                .isEqualTo(404);
        String deleted = visit.id("piotr.wisniewski@northwind.example");
        assertThat(visit.send("POST", members(), "{\"memberIds\":[\"" + nil + "\",\"" + deleted + "\"]}")
                        .status())
                .isEqualTo(404);
        assertThat(visit.get("/api/v2/groups/nowhere/members").status()).isEqualTo(404);
        assertThat(group()).isEqualTo(before);
    }

    @Test
    void groupsAndLocationsAreSearchedForInPages() {
        assertThat(search("groups", "CONTAINS", "everyone").get("total").intValue())
                .isEqualTo(10);
        assertThat(search("locations", "STARTS_WITH", "lisbon").get("total").intValue())
                .isEqualTo(2);
        Reply byCity = visit.send(
                "POST",
                "/api/v2/locations/search",
                "{\"pageSize\":1,\"sortBy\":\"name\",\"sortOrder\":\"DESC\",\"query\":[{\"type\":\"TERM\","
                        + "\"fields\":[\"address.city\"],\"value\":\"goteborg\",\"values\":[],\"group\":[]},"
                        + "{\"type\":\"EXACT\",\"operator\":\"OR\",\"fields\":[\"address.city\"],\"value\":\"Lisboa\"}]}");
        assertThat(byCity.text("/results/0/name")).startsWith("Lisbon, Harbour");
        JsonNode next = visit.get("/api/v2/locations/search?q64=" + byCity.text("/nextPage"))
                .json();
        assertThat(next.at("/results/0/name").asString()).startsWith("Lisbon, 2nd");
        assertThat(visit.send("POST", "/api/v2/groups/search", "{\"query\":[{\"type\":\"RANGE\"}]}")
                        .status())
                .isEqualTo(400);
    }

    private JsonNode search(String what, String type, String name) {
        return visit.send(
                        "POST",
                        "/api/v2/" + what + "/search",
                        "{\"query\":[{\"type\":\"" + type + "\",\"fields\":[\"name\"],\"value\":\"" + name + "\"}]}")
                .json();
    }

    private JsonNode group() {
        return visit.get("/api/v2/groups/" + choir).json();
    }

    private String members() {
        return "/api/v2/groups/" + choir + "/members";
    }

    private Reply add(int version, String id) {
        return visit.send("POST", members(), "{\"memberIds\":[\"" + id + "\"],\"version\":" + version + "}");
    }
}
