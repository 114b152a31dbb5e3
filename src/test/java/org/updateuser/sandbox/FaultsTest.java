package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FaultsTest {
    private final Visit visit = new Visit();
    private String amara = "";

    @BeforeEach
    void choose() {
        amara = visit.id(Visit.AMARA);
    }

    @AfterEach
    void leave() {
        visit.forgive();
        visit.close();
    }

    @Test
    void somebodyElseEditsJustBeforeTheNextPatchAndOnlyThen() {
        order("{\"change\":{\"department\":\"Claims\"}}");
        int version = visit.version(amara);
        Reply stale = patch("\"title\":\"x\"", version);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(visit.read(amara).get("department").asString()).isEqualTo("Claims");
        assertThat(patch("\"title\":\"x\"", version + 1).status()).isEqualTo(200);
    }

    @Test
    void somebodyElseMayEditSeveralTimesAndAnotherPerson() {
        String jose = visit.id("jose.ramirez@northwind.example");
        order("{\"user\":\"" + jose + "\",\"count\":2,\"change\":{\"title\":\"Elsewhere\"}}");
        assertThat(patch("\"title\":\"x\"", visit.version(amara)).status()).isEqualTo(200);
        assertThat(visit.read(jose).get("title").asString()).isEqualTo("Elsewhere");
        assertThat(visit.get("/sandbox/faults").json().at("/faults/0/count").intValue())
                .isEqualTo(1);
    }

    @Test
    void somebodyElseMayDeleteThePerson() {
        order("{\"change\":{\"state\":\"deleted\"}}");
        int version = visit.version(amara);
        assertThat(patch("\"title\":\"x\"", version).status()).isEqualTo(409);
        assertThat(visit.read(amara).get("state").asString()).isEqualTo("deleted");
    }

    @Test
    void anotherAnswerComesSoManyTimesAndNothingIsApplied() {
        order("{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"count\":2,\"status\":503,\"retryAfter\":3,"
                + "\"body\":{\"code\":\"service.unavailable\"}}");
        Reply first = visit.get("/api/v2/users/" + amara);
        assertThat(first.status()).isEqualTo(503);
        assertThat(first.header("Retry-After")).isEqualTo("3");
        assertThat(first.text("/code")).isEqualTo("service.unavailable");
        assertThat(first.header("ININ-Correlation-Id")).isNotEmpty();
        assertThat(visit.get("/api/v2/users").status()).isEqualTo(200);
        assertThat(visit.get("/api/v2/users/me").status()).isEqualTo(503);
        assertThat(visit.get("/api/v2/users/" + amara).status()).isEqualTo(200);
    }

    @Test
    void theConnectionIsCutBeforeThePatchIsApplied() {
        int version = visit.version(amara);
        order("{\"method\":\"PATCH\",\"cut\":\"before\"}");
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> patch("\"title\":\"x\"", version));
        assertThat(visit.version(amara)).isEqualTo(version);
    }

    @Test
    void theConnectionIsCutAfterThePatchIsApplied() {
        int version = visit.version(amara);
        order("{\"method\":\"PATCH\",\"cut\":\"after\"}");
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> patch("\"title\":\"x\"", version));
        assertThat(visit.read(amara).get("title").asString()).isEqualTo("x");
        assertThat(visit.version(amara)).isEqualTo(version + 1);
    }

    @Test
    void garbageComesInPlaceOfTheAnswerAndThePatchIsApplied() {
        order("{\"method\":\"PATCH\",\"garbage\":true}");
        Reply reply = patch("\"title\":\"x\"", visit.version(amara));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).startsWith("<");
        assertThat(visit.read(amara).get("title").asString()).isEqualTo("x");
    }

    @Test
    void anAnswerIsHeldBackForSoLong() {
        order("{\"delay\":300}");
        long before = System.nanoTime();
        visit.get("/api/v2/users/me");
        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(290_000_000L);
    }

    @Test
    void whoeverWaitsGoesOnOnceOtherFaultsAreOrdered() throws Exception {
        order("{\"path\":\"/api/v2/users/me\",\"delay\":600000}");
        CompletableFuture<Reply> slow = CompletableFuture.supplyAsync(() -> visit.get("/api/v2/users/me"));
        while (!visit.get("/sandbox/faults").json().get("faults").isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(slow).isNotDone();
        order("{\"faults\":[]}");
        assertThat(slow.get(1, TimeUnit.MINUTES).status()).isEqualTo(200);
    }

    @Test
    void orderedFaultsAreReplacedByNewOnesAndTakenBackByDelete() {
        order("{\"status\":500}");
        order("{\"faults\":[{\"status\":502},{\"status\":504}]}");
        assertThat(visit.get("/api/v2/users/me").status()).isEqualTo(502);
        visit.send("DELETE", "/sandbox/faults", "");
        assertThat(visit.get("/api/v2/users/me").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"chnage\":{}}", "{\"change\":5}", "{\"change\":{\"title\":5}}", "{\"faults\":[5]}"})
    void aFaultThatIsNotUnderstoodIsRefused(String fault) {
        assertThat(visit.send("PUT", "/sandbox/faults", fault).status()).isEqualTo(400);
    }

    @Test
    void whoStartedTheSandboxCanSteerItWithoutARequest() {
        visit.sandbox.behave("{\"conflict\":\"400\"}");
        visit.sandbox.fail("{\"change\":{\"title\":\"Elsewhere\"}}");
        assertThat(patch("\"title\":\"x\"", visit.version(amara)).status()).isEqualTo(400);
        assertThatIllegalArgumentException().isThrownBy(() -> visit.sandbox.behave("{\"luck\":\"good\"}"));
        assertThatIllegalArgumentException().isThrownBy(() -> visit.sandbox.fail("no json"));
    }

    private Reply patch(String members, int version) {
        return visit.send("PATCH", "/api/v2/users/" + amara, "{\"version\":" + version + "," + members + "}");
    }

    private void order(String fault) {
        assertThat(visit.send("PUT", "/sandbox/faults", fault).status()).isEqualTo(200);
    }
}
