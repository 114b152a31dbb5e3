package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// Answers as they were looked at once, whether the service's description is there or not.
final class AnswerFixtureTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({
        "amara-expanded.json, amara.okonkwo-lindstrom, groups;profileSkills;certifications;locations;employerInfo;biography",
        "amara.json, amara.okonkwo-lindstrom, ''",
        "ivo.json, ivo.shapes, biography",
        "fay.json, fay.facsimile, ''"
    })
    void aPersonOfSeedOneIsAlwaysTheSame(String file, String local, String expand) throws IOException {
        try (Visit visit = new Visit()) {
            String id = visit.id(local + "@northwind.example");
            String answer = visit.get("/api/v2/users/" + id + "?expand=" + expand.replace(';', ','))
                    .body()
                    .replace(visit.sandbox.url(), "http://sandbox");
            assertThat(MAPPER.readTree(answer)).isEqualTo(MAPPER.readTree(fixture(file)));
        }
    }

    @Test
    void aConflictLooksLikeThis() throws IOException {
        try (Visit visit = new Visit()) {
            Reply reply = visit.send("PATCH", "/api/v2/users/" + visit.id(Visit.AMARA), "{\"version\":1}");
            assertThat(MAPPER.readTree(reply.body().replace(reply.header("ININ-Correlation-Id"), "correlation")))
                    .isEqualTo(MAPPER.readTree(fixture("conflict.json")));
        }
    }

    private static String fixture(String file) throws IOException {
        try (var in = Objects.requireNonNull(AnswerFixtureTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
