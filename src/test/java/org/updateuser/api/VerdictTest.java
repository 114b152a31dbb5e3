package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble.Kind;

/// What an answer to a write means: the table in the room's description, row by row.
@Timeout(60)
final class VerdictTest {
    private static Outcome patchAnswered(int status, String body, String... headers) throws IOException {
        try (Stub stub = new Stub(Stub.answer(status, body, headers));
                Fixture fixture = Fixture.patient(stub.uri())) {
            Outcome outcome = fixture.patch();
            assertThat(stub.requests()).hasSize(1);
            return outcome;
        }
    }

    @Test
    void theUserInTheAnswerIsDone() throws IOException {
        Outcome outcome = patchAnswered(200, "\ufeff" + Fixture.USER, "ININ-Correlation-Id: c-1");
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Done.class, done -> {
            assertThat(done.answer().get(Catalogue.VERSION)).isEqualTo(8);
            assertThat(done.correlation()).isEqualTo("c-1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "<html>Sign in to the guest network</html>",
                "{\"status\":\"ok\"}",
                "{\"id\":\"u-1\"}",
                "{\"version\":8}",
                "{\"id\":\"u-2\",\"version\":8}",
                "{\"id\":\"u-1\",\"version\":8"
            })
    void a2xxWithoutTheUserIsUnsure(String body) throws IOException {
        assertThat(Fixture.unsure(patchAnswered(200, body)).kind()).isIn(Kind.NOT_JSON, Kind.WRONG_SHAPE);
    }

    @Test
    void a2xxThatIsNoTextIsUnsure() throws IOException {
        try (Stub stub = new Stub(connection -> {
                    Stub.send(connection, Stub.head(200, 2));
                    connection.getOutputStream().write(new byte[] {'{', (byte) 0xff});
                });
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(Fixture.unsure(fixture.patch()).kind()).isEqualTo(Kind.NOT_JSON);
            assertThat(Fixture.failed(fixture.cloud.me()).kind()).isEqualTo(Kind.NOT_JSON);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    409 | {"code":"general.conflict","message":"The version is old"}
                    409 | {"code":"general.conflict","details":[{"fieldName":"version","errorCode":"x"}]}
                    409 | {"code":"general.conflict","message":"in use"}
                    409 | ''
                    409 | <html></html>
                    400 | {"code":"bad.request","message":"Version 3 Does not match the current version 4"}
                    408 | {"message":"it does not match the current version"}
                    409 | {"code":"other","message":"does not match the current version"}
                    400 | {"errors":[{"message":"does not match the current version"}]}
                    """)
    void aVersionConflictInAnyOfItsShapesIsStale(int status, String body) throws IOException {
        assertThat(patchAnswered(status, body)).isInstanceOf(Outcome.Stale.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    409 | {"code":"general.conflict","details":[{"fieldName":"email","errorCode":"in.use"}]}
                    409 | {"code":"general.conflict","errors":[{"details":[{"fieldName":"email"}]}]}
                    409 | {"code":"user.email.taken"}
                    400 | {"code":"bad.request","message":"version?"}
                    401 | {"code":"bad.credentials"}
                    403 | {"code":"missing.permissions"}
                    404 | {"code":"not.found"}
                    404 | <html>
                    408 | {"code":"request.timeout"}
                    413 | ''
                    415 | {"code":"unsupported.media.type"}
                    429 | {"code":"too.many.requests"}
                    500 | {"code":"internal.server.error"}
                    500 | ''
                    502 | {"code":"bad.gateway"}
                    503 | {"code":"service.unavailable"}
                    504 | {"code":"authentication.request.timeout"}
                    """)
    void anyOtherNoIsRefused(int status, String body) throws IOException {
        assertThat(Fixture.refused(patchAnswered(status, body)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    502 | CUT_OFF   | <html>Bad Gateway</html>
                    503 | CUT_OFF   | ''
                    504 | TIMED_OUT | <html>
                    504 | TIMED_OUT | {"code":"request.timeout"}
                    408 | CUT_OFF   | ''
                    """)
    void aGatewayThatLostTheServiceLeavesItUnsure(int status, Kind kind, String body) throws IOException {
        assertThat(Fixture.unsure(patchAnswered(status, body)).kind()).isEqualTo(kind);
    }

    @Test
    void aRefusalSaysHowLongToWaitAndHowToFindIt() throws IOException {
        Refusal refusal = Fixture.refused(patchAnswered(
                429,
                "{\"code\":\"too.many.requests\",\"message\":\"m\"}",
                "Retry-After: 17",
                "inin-correlation-id: c-9"));
        assertThat(refusal.retryAfterSeconds()).isEqualTo(17);
        assertThat(refusal.correlation()).isEqualTo("c-9");
        assertThat(refusal.message()).isEqualTo("m");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowedWithTheToken(int status) throws IOException {
        try (Stub trap = new Stub(Stub.answer(200, Fixture.USER));
                Stub stub = new Stub(Stub.answer(status, "", "Location: " + trap.uri() + "/api/v2/users/u-1"));
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(Fixture.unsent(fixture.patch()).kind()).isEqualTo(Kind.REDIRECTED);
            assertThat(Fixture.failed(fixture.cloud.user("u-1", false)).kind()).isEqualTo(Kind.REDIRECTED);
            assertThat(trap.requests()).isEmpty();
        }
    }

    @Test
    void aDeleteReadsTheUserOnceMore() throws IOException {
        try (Stub stub = new Stub(Stub.answer(200, Fixture.USER, "ININ-Correlation-Id: c-1"));
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(fixture.cloud.delete("u-1")).isInstanceOfSatisfying(Outcome.Done.class, done -> {
                assertThat(done.answer().get(Catalogue.NAME)).isEqualTo("Amy");
                assertThat(done.correlation()).isEqualTo("c-1");
            });
            assertThat(fixture.exchanges).extracting(Exchange::method).containsExactly("DELETE", "GET");
            assertThat(fixture.exchanges.getLast().path()).endsWith("&state=deleted");
        }
    }

    @Test
    void aDeleteWhoseUserCannotBeReadAgainIsDoneAllTheSame() throws IOException {
        try (Stub stub = new Stub(Stub.answer(200, ""));
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(fixture.cloud.delete("u-1")).isEqualTo(new Outcome.Done(Values.EMPTY, ""));
        }
    }

    @Test
    void aRefusedDeleteIsNotReadAgain() throws IOException {
        try (Stub stub = new Stub(Stub.answer(404, "{\"code\":\"user.not.found.on.delete\"}"));
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(Fixture.refused(fixture.cloud.delete("u-1")).code()).isEqualTo("user.not.found.on.delete");
            assertThat(fixture.exchanges).hasSize(1);
        }
    }
}
