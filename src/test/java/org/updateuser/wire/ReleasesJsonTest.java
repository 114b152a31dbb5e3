package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.patch.Trouble.Kind;

class ReleasesJsonTest {
    @Test
    void aListIsReadInItsOrder() throws Unreadable {
        String json = """
                [{"tag_name":"v2.0.0-rc.1","html_url":"https://r.example/2","draft":false,"prerelease":true,"body":"…"},
                 {"tag_name":"v1.9.0","html_url":"https://r.example/1","draft":false,"prerelease":false,"assets":[{}]}]""";

        assertThat(ReleasesJson.read(json))
                .containsExactly(
                        new Release("v2.0.0-rc.1", "https://r.example/2", true),
                        new Release("v1.9.0", "https://r.example/1", false));
    }

    @Test
    void whatIsNotOutOrHasNoNameIsLeftOut() throws Unreadable {
        assertThat(ReleasesJson.read("[{\"tag_name\":\"v9\",\"draft\":true},{\"name\":\"v8\"},{\"tag_name\":\" \"}]"))
                .isEmpty();
        assertThat(ReleasesJson.read("[]")).isEmpty();
    }

    @Test
    void membersOfAnotherKindCountAsMissing() throws Unreadable {
        assertThat(ReleasesJson.read("[{\"tag_name\":\"v1\",\"html_url\":7,\"draft\":\"no\",\"prerelease\":null}]"))
                .containsExactly(new Release("v1", "", false));
        assertThat(ReleasesJson.read("[{\"tag_name\":{\"v\":1}}]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{}, WRONG_SHAPE", "'[1]', WRONG_SHAPE", "true, WRONG_SHAPE", "'[{]', NOT_JSON", "'', NOT_JSON"})
    void anythingElseIsRefused(String json, Kind kind) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> ReleasesJson.read(json))
                .satisfies(refused -> assertThat(refused.trouble().kind()).isEqualTo(kind));
    }
}
