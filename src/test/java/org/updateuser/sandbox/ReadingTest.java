package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class ReadingTest {
    private final Visit visit = new Visit();

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void withoutParametersTheListHasTwentyFiveActivePeople() {
        JsonNode list = visit.get("/api/v2/users").json();
        assertThat(list.get("entities"))
                .hasSize(25)
                .allMatch(p -> p.get("state").asString().equals("active"));
        assertThat(list.get("pageSize").intValue()).isEqualTo(25);
    }

    @Test
    void thePagesTogetherAreTheWholeListAndNameTheirNeighbours() {
        JsonNode all = visit.get("/api/v2/users?pageSize=500&state=any").json();
        JsonNode second =
                visit.get("/api/v2/users?pageSize=100&pageNumber=2&state=any").json();
        JsonNode third = visit.get(second.get("nextUri").asString()).json();
        assertThat(all.get("pageCount").intValue()).isEqualTo(1);
        assertThat(all.has("nextUri")).isFalse();
        assertThat(second.get("entities").get(0)).isEqualTo(all.get("entities").get(100));
        assertThat(third.get("entities")).hasSize(50);
        assertThat(third.has("nextUri")).isFalse();
        assertThat(third.get("previousUri").asString())
                .isEqualTo(second.get("selfUri").asString());
        assertThat(third.get("pageCount").intValue()).isEqualTo(3);
        assertThat(third.get("total").longValue()).isEqualTo(250);
    }

    @Test
    void aPageBehindTheLastIsEmpty() {
        assertThat(visit.get("/api/v2/users?pageNumber=99").json().get("entities"))
                .isEmpty();
    }

    @Test
    void aPageOfMoreThanFiveHundredIsRefusedWithTheNameOfTheParameter() {
        Reply reply = visit.get("/api/v2/users?pageSize=501");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/details/0/fieldName")).isEqualTo("pageSize");
    }

    @Test
    void idsComeRepeatedOrJoinedByCommas() {
        List<JsonNode> some = visit.everybody("active").subList(3, 6);
        List<String> ids = some.stream().map(p -> p.get("id").asString()).toList();
        JsonNode joined = visit.get("/api/v2/users?id=" + String.join(",", ids)).json();
        JsonNode repeated =
                visit.get("/api/v2/users?id=" + String.join("&id=", ids)).json();
        assertThat(joined.get("entities")).hasSize(3).isEqualTo(repeated.get("entities"));
    }

    @Test
    void descendingIsTheOtherWayRound() {
        JsonNode up =
                visit.get("/api/v2/users?pageSize=500&sortOrder=ascending").json();
        JsonNode down =
                visit.get("/api/v2/users?pageSize=500&sortOrder=descending").json();
        assertThat(down.get("entities").get(0))
                .isEqualTo(up.get("entities").get(up.get("entities").size() - 1));
    }

    @Test
    void expandOnlyPropertiesAreThereOnlyWhenAskedFor() {
        String path = "/api/v2/users/" + visit.id(Visit.AMARA);
        assertThat(visit.get(path).json().propertyNames()).doesNotContain(Visit.ALL.split(",", -1));
        assertThat(visit.get(path + "?expand=biography").json().propertyNames())
                .contains("biography")
                .doesNotContain("groups");
        assertThat(visit.get(path + "?expand=groups&expand=locations,employerInfo")
                        .json()
                        .propertyNames())
                .contains("groups", "locations", "employerInfo");
    }

    @Test
    void expandingRolesStationAndLastSignInIsServedAndMuchElse() {
        JsonNode me = visit.get(
                        "/api/v2/users/me?expand=authorization,station,dateLastLogin,presence,organization,date")
                .json();
        assertThat(me.at("/authorization/roles/1/name").asString()).isEqualTo("admin");
        assertThat(me.at("/presence/presenceDefinition/systemPresence").asString())
                .isEqualTo("Offline");
        assertThat(me.at("/organization/name").asString()).isEqualTo("Northwind Assurance");
    }

    @Test
    void aDeletedPersonIsFoundOnlyAsDeleted() {
        String id = visit.everybody("deleted").getFirst().get("id").asString();
        assertThat(visit.get("/api/v2/users/" + id).status()).isEqualTo(404);
        assertThat(visit.get("/api/v2/users/" + id + "?state=deleted").text("/state"))
                .isEqualTo("deleted");
        String active = visit.id(Visit.AMARA);
        assertThat(visit.get("/api/v2/users/" + active + "?state=deleted").status())
                .isEqualTo(404);
    }

    @Test
    void anInactivePersonIsFoundWithoutSayingSo() {
        String id = visit.everybody("inactive").getFirst().get("id").asString();
        assertThat(visit.get("/api/v2/users/" + id).text("/state")).isEqualTo("inactive");
    }

    @Test
    void theTokenBelongsToAnActiveAdministrator() {
        JsonNode me = visit.get("/api/v2/users/me").json();
        assertThat(me.get("name").asString()).isEqualTo("Noor van Dijk");
        assertThat(me.get("state").asString()).isEqualTo("active");
    }

    @Test
    void aPrimaryContactStandsForEachMedium() {
        JsonNode ivo = visit.read(visit.id("ivo.shapes@northwind.example"));
        assertThat(ivo.get("primaryContactInfo"))
                .extracting(
                        c -> c.get("mediaType").asString() + " " + c.get("type").asString())
                .containsExactly("EMAIL PRIMARY", "PHONE PRIMARY", "SMS PRIMARY");
        assertThat(ivo.at("/primaryContactInfo/0/address").asString()).isEqualTo("ivo.shapes@northwind.example");
    }

    @Test
    void sixRenditionsOfAPictureAreServedWithoutAToken() throws Exception {
        JsonNode images = visit.read(visit.id(Visit.AMARA)).get("images");
        assertThat(images)
                .extracting(i -> i.get("resolution").asString())
                .containsExactly("x48", "x96", "x128", "x200", "x300", "x400");
        for (JsonNode image : images) {
            var picture = javax.imageio.ImageIO.read(
                    URI.create(image.get("imageUri").asString()).toURL());
            assertThat("x" + picture.getWidth())
                    .isEqualTo(image.get("resolution").asString());
        }
        assertThat(visit.get("/sandbox/pictures/broken/x128.png").status()).isEqualTo(404);
    }

    @Test
    void groupsAndLocationsAreListedAndReadAndFitThePeople() {
        JsonNode amara = visit.read(visit.id(Visit.AMARA));
        Reply group = visit.get(amara.at("/groups/0/selfUri").asString());
        assertThat(group.text("/name")).isEqualTo("Sales – everyone");
        assertThat(group.json().get("memberCount").intValue()).isPositive();
        Reply location =
                visit.get(amara.at("/locations/0/locationDefinition/selfUri").asString());
        assertThat(location.status()).isEqualTo(200);
        assertThat(visit.get("/api/v2/groups?pageSize=100").json().get("entities"))
                .hasSize(16);
        String id = location.text("/id");
        assertThat(visit.get("/api/v2/locations?id=" + id).json().get("entities"))
                .hasSize(1);
        assertThat(visit.get("/api/v2/locations/nowhere").status()).isEqualTo(404);
        assertThat(visit.get("/api/v2/groups/nowhere").status()).isEqualTo(404);
    }

    @Test
    void theOrganizationIsNorthwindAssurance() {
        assertThat(visit.get("/api/v2/organizations/me").text("/name")).isEqualTo("Northwind Assurance");
    }
}
