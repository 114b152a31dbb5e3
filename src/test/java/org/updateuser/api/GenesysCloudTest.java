package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Organization;
import org.updateuser.model.Person;
import org.updateuser.model.Values;

/// The requests, as a server sees them, and who may be sent any.
@Timeout(60)
final class GenesysCloudTest {
    @Test
    void requestsAreAsTheFactsSay() throws IOException {
        try (Stub stub = new Stub(Stub.answer(404, "{\"code\":\"not.found\"}"));
                Fixture fixture = Fixture.patient(stub.uri())) {
            GenesysCloud cloud = fixture.cloud;
            cloud.user("u-1", false);
            cloud.user("u-1", true);
            cloud.user("u-1", true, List.of());
            cloud.user("u-1", false, List.of("groups"));
            cloud.people("any", 3);
            cloud.groups(1);
            cloud.locations(2);
            cloud.me();
            cloud.organization();
            cloud.peopleNamed("amy", "active", 1);
            fixture.patch();
            cloud.delete("u-1");
            String all = "expand=profileSkills,certifications,locations,groups,biography,employerInfo";
            assertThat(stub.requests().stream().map(request -> request.split(" HTTP")[0]))
                    .containsExactly(
                            "GET /api/v2/users/u-1?" + all,
                            "GET /api/v2/users/u-1?" + all + "&state=deleted",
                            "GET /api/v2/users/u-1?state=deleted",
                            "GET /api/v2/users/u-1?expand=groups",
                            "GET /api/v2/users?pageSize=500&pageNumber=3&state=any&expand=locations,profileSkills",
                            "GET /api/v2/groups?pageSize=100&pageNumber=1",
                            "GET /api/v2/locations?pageSize=100&pageNumber=2",
                            "GET /api/v2/users/me",
                            "GET /api/v2/organizations/me",
                            "POST /api/v2/users/search",
                            "PATCH /api/v2/users/u-1",
                            "DELETE /api/v2/users/u-1");
        }
    }

    @Test
    void aPatchIsJsonWithTheTokenInItsHeaderAlone() throws IOException {
        try (Stub stub = new Stub(Stub.answer(200, Fixture.USER));
                Fixture fixture = Fixture.patient(stub.uri())) {
            fixture.patch();
            String request = stub.requests().getFirst();
            assertThat(request)
                    .contains("Authorization: Bearer " + Fixture.TOKEN, "Content-Type: application/json")
                    .endsWith("\r\n\r\n{\"version\":7,\"title\":\"Lead\"}")
                    .containsOnlyOnce(Fixture.TOKEN);
            assertThat(fixture.exchanges)
                    .containsExactly(new Exchange(
                            "PATCH", "/api/v2/users/u-1", "{\"version\":7,\"title\":\"Lead\"}", 200, Fixture.USER, ""));
            assertThat(fixture.exchanges.getFirst()).hasToString("PATCH /api/v2/users/u-1 200");
        }
    }

    @Test
    void readsWithoutABodyCarryNoContentType() throws IOException {
        try (Stub stub = new Stub(Stub.answer(200, Fixture.USER));
                Fixture fixture = Fixture.patient(stub.uri())) {
            fixture.cloud.me();
            assertThat(stub.requests().getFirst()).doesNotContainIgnoringCase("content-type");
        }
    }

    @ParameterizedTest
    @CsvSource({"a/../b, a%2F..%2Fb", "a?b#c, a%3Fb%23c", "ä b, %C3%A4%20b", "a%2fb, a%252fb", "a+b*, a%2Bb*"})
    void anIdStaysOneSegmentOfThePath(String id, String segment) throws IOException {
        try (Stub stub = new Stub(Stub.answer(404, ""));
                Fixture fixture = Fixture.patient(stub.uri())) {
            fixture.cloud.delete(id);
            assertThat(stub.requests().getFirst()).startsWith("DELETE /api/v2/users/" + segment + " HTTP");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void anIdThatIsNoneIsNotFoundAndNotSent(String id) throws IOException {
        try (Stub stub = new Stub(Stub.answer(200, Fixture.USER));
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(Fixture.denied(fixture.cloud.user(id, false)).status()).isEqualTo(404);
            assertThat(Fixture.refused(fixture.cloud.delete(id)).status()).isEqualTo(404);
            assertThat(stub.requests()).isEmpty();
        }
    }

    @Test
    void aUserIsGotAndSomebodyElseIsNot() throws IOException {
        try (Stub stub = new Stub(Stub.answer(200, Fixture.USER, "ININ-Correlation-Id: c-1"));
                Fixture fixture = Fixture.patient(stub.uri())) {
            Values user = Fixture.got(fixture.cloud.user("u-1", false));
            assertThat(user.get(Catalogue.NAME)).isEqualTo("Amy");
            assertThat(user.has(Catalogue.GROUPS)).isFalse();
            assertThat(fixture.cloud.user("u-2", false)).isInstanceOf(Reading.Failed.class);
            assertThat(fixture.cloud.me()).isEqualTo(new Reading.Got<>(user, "c-1"));
        }
    }

    @Test
    void aReadIsDeniedInTheServersWordsAlsoByAGateway() throws IOException {
        try (Stub stub = new Stub(Stub.answer(503, "<html>", "Retry-After: 2"));
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(Fixture.denied(fixture.cloud.people("active", 1)).retryAfterSeconds())
                    .isEqualTo(2);
        }
    }

    @Test
    void anOrganizationAndASearchAreRead() throws IOException {
        String both = "{\"id\":\"o\",\"name\":\"Acme\",\"total\":1,\"results\":[{\"id\":\"u-1\",\"name\":\"Amy\"}]}";
        try (Stub stub = new Stub(Stub.answer(200, both));
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(Fixture.got(fixture.cloud.organization())).isEqualTo(new Organization("o", "Acme"));
            assertThat(Fixture.got(fixture.cloud.peopleNamed("a", "active", 1)).items())
                    .extracting(Person::id)
                    .containsExactly("u-1");
        }
    }

    @Test
    void oneClientServesManyThreadsAtOnce() throws Exception {
        try (Stub stub = new Stub(Stub.answer(200, Fixture.USER));
                Fixture fixture = Fixture.patient(stub.uri());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reading<Values>>> readings = IntStream.range(0, 200)
                    .mapToObj(_ -> threads.submit(() -> fixture.cloud.user("u-1", false)))
                    .toList();
            for (Future<Reading<Values>> reading : readings) {
                Fixture.got(reading.get());
            }
            assertThat(fixture.exchanges).hasSize(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://api.mypurecloud.de, NOT_SECURE",
        "http://127.0.0.1.example.com, NOT_SECURE",
        "http://10.0.0.1, NOT_SECURE",
        "ftp://127.0.0.1, NOT_SECURE",
        "//api.mypurecloud.de, NOT_SECURE",
        "https:///path, NO_HOST",
        "https:api.mypurecloud.de, NO_HOST",
        "https://under_score, NO_HOST",
        "api.mypurecloud.de, NO_HOST",
        "https://amy:s3cret@api.mypurecloud.de, USER_INFO",
        "https://amy@under_score, USER_INFO",
        "https://api.mypurecloud.de?s3cret, QUERY",
        "https://api.mypurecloud.de/#a, QUERY",
        "https://api.mypurecloud.de:70000, PORT"
    })
    void anAddressThatIsNotSafeIsUnacceptable(URI address, Unacceptable.Reason reason) {
        assertThatThrownBy(() -> GenesysCloud.check(address))
                .isInstanceOfSatisfying(
                        Unacceptable.class, no -> assertThat(no.reason()).isEqualTo(reason))
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> new GenesysCloud(address, () -> "t", _ -> {})).isInstanceOf(Unacceptable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.mypurecloud.de",
                "https://api.usw2.pure.cloud/",
                "HTTPS://api.mypurecloud.de:8443",
                "https://gateway.example.com/genesys/",
                "http://127.0.0.1:8099",
                "http://localhost:8099/",
                "http://[::1]:8099"
            })
    void anAddressThatIsSafeIsTaken(URI address) {
        GenesysCloud.check(address);
        assertThat(new ServerAddress(address).at("/api/v2").toString())
                .isEqualTo(address.toString().replaceAll("/$", "") + "/api/v2");
    }
}
