package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class PopulationTest {
    private static final String FICTION = "\\+120655501\\d\\d|\\+131255501\\d\\d|\\+141655501\\d\\d|\\+160455501\\d\\d"
            + "|\\+4420794[6]0\\d{3}|\\+441134960\\d{3}|\\+447700900\\d{3}|\\+493023125\\d{3}|\\+496990009\\d{3}"
            + "|\\+331990\\d{5}|\\+3363998\\d{4}|\\+6125550\\d{4}|\\+468465004\\d\\d";

    @Test
    void theSameSeedGivesTheSamePeopleApartFromTheirPictures() {
        try (Visit one = new Visit();
                Visit other = new Visit()) {
            assertThat(withoutPort(one)).isEqualTo(withoutPort(other)).hasSize(250);
        }
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        try (Visit one = new Visit();
                Visit other = new Visit(Settings.standard().withSeed(2))) {
            assertThat(ids(one)).doesNotContainAnyElementsOf(ids(other));
        }
    }

    @Test
    void theNumberOfPeopleCountsTheInactiveAndTheDeleted() {
        try (Visit visit = new Visit()) {
            int active = visit.everybody("active").size();
            int inactive = visit.everybody("inactive").size();
            int deleted = visit.everybody("deleted").size();
            assertThat(active + inactive + deleted)
                    .isEqualTo(visit.sandbox.people())
                    .isEqualTo(250);
            assertThat(active).isBetween(200, 225);
            assertThat(inactive).isBetween(12, 40);
            assertThat(deleted).isBetween(5, 25);
        }
    }

    @Test
    void whoeverFollowsTheManagersUpwardsComesToAnEnd() {
        try (Visit visit = new Visit(Settings.standard().withPeople(500))) {
            var people = visit.everybody("any").stream()
                    .collect(Collectors.toMap(p -> p.get("id").asString(), p -> p));
            for (JsonNode person : people.values()) {
                var seen = new HashSet<String>();
                for (JsonNode up = person;
                        up.has("manager");
                        up = people.get(up.at("/manager/id").asString())) {
                    assertThat(seen.add(up.get("id").asString())).isTrue();
                }
            }
        }
    }

    @Test
    void emailsExtensionsAndSlotsAreUnique() {
        try (Visit visit = new Visit(Settings.standard().withPeople(500))) {
            List<JsonNode> people = visit.everybody("any");
            assertThat(people).extracting(p -> p.get("email").asString()).doesNotHaveDuplicates();
            assertThat(contacts(people)
                            .map(c -> c.path("extension").asString(""))
                            .filter(e -> !e.isEmpty()))
                    .doesNotHaveDuplicates()
                    .contains("4711");
            for (JsonNode person : people) {
                assertThat(person.path("addresses").valueStream().map(Addresses::slot))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyNumberIsOneThatIsReservedForFiction() {
        try (Visit visit = new Visit(Settings.standard().withPeople(500))) {
            visit.behave("numberWithExtension", "both");
            assertThat(contacts(visit.everybody("any"))
                            .filter(c -> !c.get("mediaType").asString().equals("EMAIL") && c.has("address"))
                            .map(c -> c.get("address").asString()))
                    .hasSizeGreaterThan(300)
                    .allMatch(number -> number.matches(FICTION));
        }
    }

    @Test
    void allFourShapesOfAPhoneEntryOccur() {
        try (Visit visit = new Visit()) {
            Set<String> shapes = contacts(visit.everybody("any"))
                    .filter(c -> c.get("mediaType").asString().equals("PHONE"))
                    .map(c -> (c.has("address") ? "address " : "")
                            + (c.has("extension") ? "extension " : "")
                            + (c.path("extension").equals(c.path("display")) ? "equal" : "display"))
                    .collect(Collectors.toSet());
            assertThat(shapes)
                    .containsExactlyInAnyOrder("address display", "extension equal", "extension display", "display");
        }
    }

    @Test
    void theCastIsThereWithWhatIsInstructiveAboutThem() {
        try (Visit visit = new Visit()) {
            List<JsonNode> people = visit.everybody("any");
            assertThat(people.getFirst().get("name").asString()).isEqualTo("Amara Okonkwo-Lindström");
            assertThat(people.getFirst().at("/manager/id").asString())
                    .isEqualTo(visit.id("ines.martinez@northwind.example"));
            JsonNode nil = person(people, "nil.untitled");
            assertThat(nil.propertyNames()).doesNotContain("title", "department", "manager", "addresses");
            assertThat(person(people, "fay.facsimile")
                            .at("/addresses/1/mediaType")
                            .asString())
                    .isEqualTo("FAX");
            assertThat(person(people, "fay.facsimile")
                            .at("/addresses/1/cover/pages")
                            .asInt())
                    .isEqualTo(1);
            assertThat(person(people, "uma.unknown").at("/deskBooking/floor").asInt())
                    .isEqualTo(3);
            assertThat(person(people, "noah.pictureless").has("images")).isFalse();
            assertThat(person(people, "petra.brokenpicture")
                            .at("/images/0/imageUri")
                            .asString())
                    .contains("broken");
            assertThat(visit.read(person(people, "wanda.reported")
                                    .at("/manager/id")
                                    .asString())
                            .get("state")
                            .asString())
                    .isEqualTo("deleted");
        }
    }

    @Test
    void fiftyThousandPeopleAreListedToTheLastPage() {
        try (Visit visit = new Visit(Settings.standard().withPeople(50_000))) {
            JsonNode last = visit.get("/api/v2/users?state=any&pageSize=500&pageNumber=100")
                    .json();
            assertThat(last.get("total").longValue()).isEqualTo(50_000);
            assertThat(last.get("entities")).hasSize(500);
        }
    }

    @Test
    void severalScriptsOccurAndMostNamesAreLatin() {
        try (Visit visit = new Visit()) {
            List<Character.UnicodeScript> scripts = visit.everybody("any").stream()
                    .map(p ->
                            Character.UnicodeScript.of(p.get("name").asString().codePointAt(0)))
                    .toList();
            assertThat(scripts)
                    .contains(
                            Character.UnicodeScript.CYRILLIC,
                            Character.UnicodeScript.GREEK,
                            Character.UnicodeScript.HEBREW,
                            Character.UnicodeScript.ARABIC,
                            Character.UnicodeScript.HANGUL,
                            Character.UnicodeScript.HAN);
            assertThat(scripts.stream()
                            .filter(Character.UnicodeScript.LATIN::equals)
                            .count())
                    .isGreaterThan(150);
        }
    }

    private static JsonNode person(List<JsonNode> people, String local) {
        return people.stream()
                .filter(p -> p.get("email").asString().equals(local + "@northwind.example"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> contacts(List<JsonNode> people) {
        return people.stream().flatMap(p -> p.path("addresses").valueStream());
    }

    private static List<String> ids(Visit visit) {
        return visit.everybody("any").stream().map(p -> p.get("id").asString()).toList();
    }

    private static List<String> withoutPort(Visit visit) {
        return visit.everybody("any").stream()
                .map(p -> p.toString().replace(visit.sandbox.url(), ""))
                .toList();
    }
}
