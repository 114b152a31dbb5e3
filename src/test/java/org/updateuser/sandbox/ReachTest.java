package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.updateuser.MovableClock;
import tools.jackson.databind.JsonNode;

/// Both sides of the switches of rights, limits and lists; each test bears the switch's name.
final class ReachTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-03T12:00:10Z"));
    private final Visit visit = new Visit(Settings.standard().withClock(clock));
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
    void withheldSwitch() {
        String extension = "\"addresses\":[{\"mediaType\":\"PHONE\",\"type\":\"WORK\",\"extension\":\"4999\"}]";
        visit.behave("withheld", "[\"telephony:extension:assign\"]");
        Reply refused = visit.patch(amara, extension);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/message")).contains("telephony:extension:assign");
        assertThat(visit.patch(amara, "\"title\":\"x\"").status()).isEqualTo(200);
        visit.behave("withheld", "[]");
        assertThat(visit.patch(amara, extension).status()).isEqualTo(200);
    }

    @Test
    void createdStateSwitch() {
        assertThat(created("one").text("/state")).isEqualTo("inactive");
        visit.behave("createdState", "active");
        assertThat(created("two").text("/state")).isEqualTo("active");
    }

    private Reply created(String local) {
        String division = visit.read(amara).at("/division/id").asString();
        return visit.send(
                "POST",
                "/api/v2/users",
                "{\"name\":\"N\",\"email\":\"" + local + "@northwind.example\",\"divisionId\":\"" + division + "\"}");
    }

    @Test
    void stateVersionSwitch() {
        String path = "/api/v2/users/" + amara + "/state";
        assertThat(visit.send("PUT", path, "{\"state\":\"inactive\"}").status()).isEqualTo(400);
        visit.behave("stateVersion", "optional");
        assertThat(visit.send("PUT", path, "{\"state\":\"inactive\"}").text("/state"))
                .isEqualTo("inactive");
    }

    @Test
    void bulkUnknownSwitch() {
        String body = "[{\"id\":\"nobody\",\"acdAutoAnswer\":true},{\"id\":\"" + amara + "\",\"acdAutoAnswer\":true}]";
        int version = visit.version(amara);
        assertThat(visit.send("PATCH", "/api/v2/users/bulk", body).status()).isEqualTo(404);
        assertThat(visit.version(amara)).isEqualTo(version);
        visit.behave("bulkUnknown", "skipped");
        assertThat(visit.send("PATCH", "/api/v2/users/bulk", body).json().get("entities"))
                .hasSize(1);
        assertThat(visit.version(amara)).isEqualTo(version + 1);
    }

    @Test
    void idsMostSwitch() {
        List<String> ids = visit.everybody("any").stream()
                .limit(101)
                .map(person -> person.get("id").asString())
                .toList();
        Reply tooMany = visit.get("/api/v2/users?id=" + String.join(",", ids));
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.text("/code")).isEqualTo("max.user.ids");
        String hundred = ids.stream().limit(100).collect(Collectors.joining("&id="));
        assertThat(visit.get("/api/v2/users?state=any&pageSize=100&id=" + hundred)
                        .json()
                        .get("entities"))
                .hasSize(100);
        visit.behave("idsMost", "50");
        assertThat(visit.get("/api/v2/users?id=" + hundred).status()).isEqualTo(400);
    }

    @Test
    void inactiveReachSwitch() {
        String list = "/api/v2/users?pageSize=500&pageNumber=";
        assertThat(visit.get(list + "20&state=inactive").status()).isEqualTo(200);
        assertThat(visit.get(list + "21&state=inactive").text("/details/0/fieldName"))
                .isEqualTo("pageNumber");
        assertThat(visit.get(list + "21&state=active").status()).isEqualTo(200);
        visit.behave("inactiveReach", "50");
        assertThat(visit.get("/api/v2/users?pageNumber=3&state=inactive").status())
                .isEqualTo(400);
        visit.behave("inactiveReach", "all");
        assertThat(visit.get(list + "21&state=inactive").status()).isEqualTo(200);
    }

    @Test
    void searchReachSwitch() {
        assertThat(page(21)).isEqualTo(200);
        visit.behave("searchReach", "10000");
        assertThat(page(20)).isEqualTo(200);
        assertThat(page(21)).isEqualTo(400);
    }

    private int page(int number) {
        return visit.send("POST", "/api/v2/users/search", "{\"pageSize\":500,\"pageNumber\":" + number + "}")
                .status();
    }

    @Test
    void searchLagSwitch() {
        visit.behave("searchLag", "180");
        visit.patch(amara, "\"title\":\"First\"");
        clock.forward(Duration.ofSeconds(100));
        visit.patch(amara, "\"title\":\"Second\"");
        created("late");
        assertThat(found("First") + found("Second")).isZero();
        assertThat(visit.id("late@northwind.example")).isEmpty();
        assertThat(visit.read(amara).get("title").asString()).isEqualTo("Second");
        clock.forward(Duration.ofSeconds(81));
        assertThat(found("First")).isEqualTo(1);
        clock.forward(Duration.ofSeconds(100));
        assertThat(found("Second")).isEqualTo(1);
        assertThat(visit.id("late@northwind.example")).isNotEmpty();
        visit.patch(amara, "\"title\":\"Third\"");
        visit.behave("searchLag", "0");
        assertThat(found("Third")).isEqualTo(1);
    }

    private long found(String title) {
        return visit.search("{\"query\":[{\"type\":\"EXACT\",\"fields\":[\"title\"],\"value\":\"" + title + "\"}]}")
                .get("total")
                .longValue();
    }

    @Test
    void rateLimitSwitch() {
        clock.forward(Duration.ofMinutes(1));
        for (int i = 0; i < Allowance.PER_MINUTE; i++) {
            assertThat(me().status()).isEqualTo(200);
        }
        assertThat(me().header("inin-ratelimit-count")).isEqualTo("301");
        visit.behave("rateLimit", "enforced");
        Reply held = me();
        assertThat(held.status()).isEqualTo(429);
        assertThat(held.text("/code")).isEqualTo("too.many.requests");
        assertThat(held.json().at("/limit/value").intValue()).isEqualTo(300);
        assertThat(held.header("Retry-After")).isEqualTo("50").isEqualTo(held.header("inin-ratelimit-reset"));
        String other = visit.send("POST", "/sandbox/tokens", "{}").text("/token");
        assertThat(visit.send(visit.request("/api/v2/users/me").setHeader("Authorization", "Bearer " + other))
                        .status())
                .isEqualTo(200);
        clock.forward(Duration.ofSeconds(49));
        assertThat(me().header("Retry-After")).isEqualTo("1");
        clock.forward(Duration.ofSeconds(1));
        assertThat(me().status()).isEqualTo(200);
    }

    private Reply me() {
        return visit.get("/api/v2/users/me");
    }

    @Test
    void renamedFieldsSwitch() {
        assertThat(field("title").path("customLabels").booleanValue()).isFalse();
        visit.behave("renamedFields", "[\"title\"]");
        assertThat(field("title").path("customLabels").booleanValue()).isTrue();
        assertThat(field("department").path("customLabels").booleanValue()).isFalse();
    }

    @Test
    void labelKeysSwitch() {
        visit.behave("renamedFields", "[\"title\"]");
        assertThat(field("title").at("/labelKeys/0").asString()).isEqualTo("Role in the house");
        visit.behave("labelKeys", "keys");
        assertThat(field("title").at("/labelKeys/0").asString()).isEqualTo("custom.label.title");
    }

    @Test
    void hiddenFieldsSwitch() {
        visit.behave("hiddenFields", "[\"spouse\"]");
        assertThat(field("spouse").path("state").asString()).isEqualTo("inactive");
        assertThat(field("hobbies").path("state").asString()).isEqualTo("active");
    }

    @Test
    void hiddenSectionsSwitch() {
        assertThat(config().at("/sections/5/state").asString()).isEqualTo("active");
        visit.behave("hiddenSections", "[\"hr\"]");
        assertThat(config().at("/sections/5/state").asString()).isEqualTo("inactive");
    }

    @Test
    void deletedEmailSwitch() {
        String other = visit.id("ivo.shapes@northwind.example");
        String email = visit.read(other).get("email").asString();
        visit.patch(other, "\"state\":\"deleted\"");
        assertThat(visit.patch(amara, "\"email\":\"" + email + "\"").status()).isEqualTo(409);
        visit.behave("deletedEmail", "freed");
        assertThat(visit.patch(amara, "\"email\":\"" + email + "\"").status()).isEqualTo(200);
        Reply refused = visit.patch(other, "\"state\":\"active\"");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/details/0/fieldName")).isEqualTo("email");
        visit.patch(amara, "\"email\":\"elsewhere@northwind.example\"");
        assertThat(visit.patch(other, "\"state\":\"active\"").status()).isEqualTo(200);
    }

    private JsonNode config() {
        return visit.get("/api/v2/fieldconfig?type=person").json();
    }

    private JsonNode field(String key) {
        return config().get("sections")
                .valueStream()
                .flatMap(section -> section.get("fieldList").valueStream())
                .filter(field -> field.get("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
