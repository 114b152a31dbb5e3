package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

final class EditingTest {
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
    void everyChangeRaisesTheVersionAndTheAnswerIsTheWholePerson() {
        int version = visit.version(amara);
        Reply first = visit.send("PATCH", path(), "{\"version\":" + version + ",\"title\":\"Head of sales\"}");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text("/title")).isEqualTo("Head of sales");
        assertThat(first.text("/email")).isEqualTo(Visit.AMARA);
        assertThat(first.json().get("version").intValue()).isEqualTo(version + 1);
        assertThat(visit.patch(amara, "\"department\":\"Support\"")
                        .json()
                        .get("version")
                        .intValue())
                .isEqualTo(version + 2);
    }

    @Test
    void whatARequestDoesNotHoldStaysAsItIs() {
        JsonNode before = visit.read(amara);
        visit.patch(amara, "\"name\":\"Amara O.\"");
        assertThat(without(visit.read(amara))).isEqualTo(without(before));
    }

    private static JsonNode without(JsonNode person) {
        return ((ObjectNode) person.deepCopy()).without(List.of("name", "version"));
    }

    @Test
    void anOldVersionIsAConflictAndChangesNothing() {
        JsonNode before = visit.read(amara);
        visit.patch(amara, "\"title\":\"Other\"");
        Reply stale = visit.send("PATCH", path(), "{\"version\":" + before.get("version") + ",\"name\":\"Lost\"}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text("/code")).isEqualTo("general.conflict");
        assertThat(stale.text("/contextId"))
                .isEqualTo(stale.header("ININ-Correlation-Id"))
                .isNotEmpty();
        assertThat(visit.read(amara).get("name")).isEqualTo(before.get("name"));
    }

    @Test
    void ofManyWhoPatchTheSameVersionAtOnceOneWins() throws Exception {
        int version = visit.version(amara);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> patches = IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> visit.send("PATCH", path(), "{\"version\":" + version + ",\"title\":\"" + i + "\"}")
                                    .status())
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (var answer : threads.invokeAll(patches)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnlyOnce(200).contains(409);
        }
        assertThat(visit.version(amara)).isEqualTo(version + 1);
    }

    @Test
    void withoutAVersionNothingIsDone() {
        Reply reply = visit.send("PATCH", path(), "{\"title\":\"x\"}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/details/0/fieldName")).isEqualTo("version");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | 5",
                "acdAutoAnswer | \"yes\"",
                "profileSkills | \"French\"",
                "profileSkills | [1]",
                "addresses | {}",
                "addresses | [1]",
                "biography | []",
                "manager | {\"id\":\"x\"}",
                "manager | \"nobody\"",
                "state | \"gone\"",
                "name | \"\"",
                "email | \"no address\"",
                "version | \"1\"",
                "locations | [{\"id\":\"nowhere\"}]",
                "groups | [{\"id\":\"none\"}]",
                "locations | [{\"coordinates\":{\"x\":\"far\"}}]",
                "chat | {\"jabberId\":{}}",
                "employerInfo | \"none\"",
                "images | [{\"resolution\":\"x48\"}]"
            })
    void aValueThatDoesNotFitIsRefusedWithTheNameOfItsProperty(String property, String value) {
        String version = property.equals("version") ? "" : "\"version\":" + visit.version(amara) + ",";
        Reply reply = visit.send("PATCH", path(), "{" + version + "\"" + property + "\":" + value + "}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/details/0/fieldName")).startsWith(property);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "addresses[0].type | \"addresses\":[{\"mediaType\":\"PHONE\",\"type\":\"DESK\",\"address\":\"+442079460001\"}]",
                "biography.education[0].dateStart | \"biography\":{\"education\":[{\"dateStart\":\"May\"}]}",
                "employerInfo.dateHire | \"employerInfo\":{\"dateHire\":5}"
            })
    void aMemberThatDoesNotFitIsNamedWithItsPlace(String place, String members) {
        Reply reply = visit.patch(amara, members);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/details/0/fieldName")).isEqualTo(place);
    }

    @Test
    void readOnlyAndUnknownPropertiesAreIgnored() {
        JsonNode before = visit.read(amara);
        Reply reply =
                visit.patch(amara, "\"id\":\"x\",\"selfUri\":\"y\",\"shoeSize\":44,\"division\":{\"name\":\"Mars\"}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(visit.read(amara)).isEqualTo(before);
    }

    @Test
    void theManagerIsAnIdInARequestAndAReferenceInAnAnswerAndEmptyTextTakesThemAway() {
        String jose = visit.id("jose.ramirez@northwind.example");
        assertThat(visit.patch(amara, "\"manager\":\"" + jose + "\"").text("/manager/selfUri"))
                .isEqualTo("/api/v2/users/" + jose);
        assertThat(visit.patch(amara, "\"manager\":\"\"").json().has("manager")).isFalse();
    }

    @Test
    void aDeletedManagerCannotBeChosenButMayStay() {
        String piotr = visit.id("piotr.wisniewski@northwind.example");
        assertThat(visit.patch(amara, "\"manager\":\"" + piotr + "\"").status()).isEqualTo(400);
        String wanda = visit.id("wanda.reported@northwind.example");
        assertThat(visit.patch(wanda, "\"manager\":\"" + piotr + "\",\"title\":\"x\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anEmailOfAnybodyElseEvenADeletedOneIsAConflict() {
        for (String taken : new String[] {"jose.ramirez@northwind.example", "Piotr.Wisniewski@northwind.example"}) {
            Reply reply = visit.patch(amara, "\"email\":\"" + taken + "\"");
            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.text("/details/0/fieldName")).isEqualTo("email");
        }
    }

    @Test
    void anEmailThatIsGivenUpIsFree() {
        visit.patch(amara, "\"email\":\"new@northwind.example\"");
        String jose = visit.id("jose.ramirez@northwind.example");
        assertThat(visit.patch(jose, "\"email\":\"" + Visit.AMARA + "\"").status())
                .isEqualTo(200);
    }

    @Test
    void listsAreReplacedAndEmptyOnesClear() {
        visit.patch(amara, "\"profileSkills\":[\"Welsh\"],\"certifications\":[]");
        JsonNode after = visit.read(amara);
        assertThat(after.get("profileSkills")).extracting(JsonNode::asString).containsExactly("Welsh");
        assertThat(after.get("certifications")).isEmpty();
    }

    @Test
    void locationsAndGroupsAreTakenById() {
        JsonNode places = visit.get("/api/v2/locations").json().get("entities");
        String place = places.get(4).get("id").asString();
        String group = visit.get("/api/v2/groups").json().at("/entities/3/id").asString();
        visit.patch(
                amara,
                "\"locations\":[{\"id\":\"" + place + "\",\"notes\":\"Desk 9\"}]," + "\"groups\":[{\"id\":\"" + group
                        + "\"}]");
        JsonNode after = visit.read(amara);
        assertThat(after.at("/locations/0").has("id")).isFalse();
        assertThat(after.at("/locations/0/locationDefinition/id").asString()).isEqualTo(place);
        assertThat(after.at("/locations/0/notes").asString()).isEqualTo("Desk 9");
        assertThat(after.get("groups")).hasSize(1);
        assertThat(after.at("/groups/0/id").asString()).isEqualTo(group);
    }

    @Test
    void aBodyThatIsNoJsonOrNoObjectOrOfAnotherTypeIsRefused() {
        assertThat(visit.send("PATCH", path(), "{\"version\":").text("/code")).isEqualTo("bad.request");
        assertThat(visit.send("PATCH", path(), "").status()).isEqualTo(400);
        assertThat(visit.send("PATCH", path(), "[]").status()).isEqualTo(400);
        Reply reply = visit.send(visit.request(path())
                .header("Content-Type", "text/plain")
                .method("PATCH", BodyPublishers.ofString("{}")));
        assertThat(reply.status()).isEqualTo(415);
    }

    @Test
    void aBodyOfMoreThanTheLimitIsRefused() {
        Reply reply = visit.patch(amara, "\"biography\":{\"biography\":\"" + "x".repeat(5_000_000) + "\"}");
        assertThat(reply.status()).isEqualTo(413);
    }

    private String path() {
        return "/api/v2/users/" + amara;
    }
}
