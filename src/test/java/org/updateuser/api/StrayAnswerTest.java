package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Trouble.Kind;

/// Answers that lead elsewhere, and answers to nobody's question.
@Timeout(60)
class StrayAnswerTest {
    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectToAnotherServerIsNotFollowedAndTheTokenStaysHere(int status) throws IOException {
        try (Stub elsewhere = new Stub(Stub.answer(200, Fixture.USER));
                Stub stub = new Stub(Stub.answer(status, "", "Location: " + elsewhere.uri() + "/api/v2/users/me"));
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(Fixture.unsent(fixture.patch()).kind()).isEqualTo(Kind.REDIRECTED);
            assertThat(Fixture.failed(fixture.cloud.me()).kind()).isEqualTo(Kind.REDIRECTED);
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void anAnswerThatComesTwiceIsNotTakenForTheNextOne() throws IOException {
        String late = Fixture.USER.replace("Amy", "Late");
        byte[] first = (Stub.head(200, Fixture.USER.length()) + Fixture.USER).getBytes(StandardCharsets.UTF_8);
        AtomicInteger count = new AtomicInteger();
        Stub.Script script = connection -> {
            if (count.incrementAndGet() == 1) {
                connection.getOutputStream().write(first);
                Stub.answer(200, late).play(connection);
            } else {
                Stub.answer(200, Fixture.USER).play(connection);
            }
        };
        try (Stub stub = new Stub(script);
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(fixture.patch()).isInstanceOf(Outcome.Done.class);
            for (int more = 0; more < 5; more++) {
                assertThat(Fixture.got(fixture.cloud.me()).get(Catalogue.NAME)).isEqualTo("Amy");
            }
            assertThat(stub.requests()).hasSize(6);
        }
    }
}
