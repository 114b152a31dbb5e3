package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Refusal.Complaint;

final class RefusalJsonTest {
    @Test
    void anErrorBodyIsReadWithItsNestedErrors() {
        Refusal refusal = RefusalJson.read(400, """
                {"message":"Bad things","code":"bad.request","status":400,"contextId":"ctx",
                 "details":[{"errorCode":"invalid.value","fieldName":"title"},{"errorCode":"x"}],
                 "errors":[{"code":"inner","details":[{"errorCode":"too.long","fieldName":"biography.spouse"}],
                            "errors":[{"details":[{"fieldName":"email"}]}]}]}""", "", "");
        assertThat(refusal.code()).isEqualTo("bad.request");
        assertThat(refusal.message()).isEqualTo("Bad things");
        assertThat(refusal.correlation()).isEqualTo("ctx");
        assertThat(refusal.fields())
                .containsExactly(
                        new Complaint("title", "invalid.value"),
                        new Complaint("biography.spouse", "too.long"),
                        new Complaint("email", ""));
    }

    @Test
    void theHeaderNamesTheExchangeBeforeTheBody() {
        assertThat(RefusalJson.read(404, "{\"contextId\":\"body\"}", "header", "")
                        .correlation())
                .isEqualTo("header");
    }

    @Test
    void parametersArePutIntoTheMessage() {
        Refusal refusal = RefusalJson.read(
                400,
                "{\"messageWithParams\":\"{field} is {what}, {x}\",\"messageParams\":{\"field\":\"Title\",\"what\":5}}",
                "",
                "");
        assertThat(refusal.message()).isEqualTo("Title is 5, {x}");
    }

    @Test
    void whatIsMissingOutsideIsTakenFromWithin() {
        Refusal refusal = RefusalJson.read(409, "{\"errors\":[{},{\"code\":\"c\",\"message\":\"m\"}]}", "", "");
        assertThat(refusal.code()).isEqualTo("c");
        assertThat(refusal.message()).isEqualTo("m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>502 Bad Gateway</body></html>",
                "[]",
                "null",
                "\"no\"",
                "{\"message\":5,\"code\":[],\"details\":{\"a\":1},\"errors\":7,\"messageParams\":3}",
                "{\"details\":[1,null,{\"fieldName\":{}}],\"errors\":[null,\"x\"]}",
                "{\"message\":\"cut o"
            })
    void anyOtherBodyLeavesTheStatusAlone(String body) {
        Refusal refusal = RefusalJson.read(502, body, "", "");
        assertThat(refusal).isEqualTo(new Refusal(502, "", "", "", List.of(), 0));
    }

    @Test
    void wordsAreBoundedAndPrintable() {
        String long1 = "😀".repeat(2_000);
        Refusal refusal = RefusalJson.read(
                400,
                "{\"message\":\"a\\u0000\\u001b[31m" + long1 + "\",\"code\":\"" + "c".repeat(500) + "\"}",
                "i\nj",
                "");
        assertThat(refusal.message())
                .hasSizeLessThanOrEqualTo(1_001)
                .startsWith("a [31m")
                .endsWith("😀…");
        assertThat(refusal.code()).hasSize(201);
        assertThat(refusal.correlation()).isEqualTo("i j");
    }

    @Test
    void complaintsAreBounded() {
        String details = "{\"fieldName\":\"f\"},".repeat(10_000);
        Refusal refusal = RefusalJson.read(400, "{\"details\":[" + details + "{}]}", "", "");
        assertThat(refusal.fields()).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "' 15 ', 15",
        "'', 0",
        "-1, 0",
        "1.5, 0",
        "abc, 0",
        "999999999, 86400",
        "99999999999999, 0",
        "'Wed, 21 Oct 2026 07:28:00 GMT', 0"
    })
    void onlyWholeSecondsAreAWait(String header, int seconds) {
        assertThat(RefusalJson.read(429, "", "", header).retryAfterSeconds()).isEqualTo(seconds);
    }
}
