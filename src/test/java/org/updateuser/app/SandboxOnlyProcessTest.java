package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sandbox alone, as a process: one line, then it serves until it is ended.
class SandboxOnlyProcessTest {
    private static final Pattern LINE = Pattern.compile(
            "\\{\"url\":\"(http://127\\.0\\.0\\.1:\\d+)\",\"token\":\"([^\"]+)\",\"people\":30,\"seed\":-7}");

    @TempDir
    Path home;

    @Test
    void printsOneLineServesAndEndsWhenToldTo() throws Exception {
        try (Started started =
                        Started.with(home, Map.of(), "--sandbox-only", "--people", "30", "--seed=-7", "--port", "0");
                HttpClient client = HttpClient.newHttpClient()) {
            String line = started.line();
            assertThat(line).matches(LINE);
            MatchResult parts = LINE.matcher(line).results().findFirst().orElseThrow();

            assertThat(status(client, parts.group(1), parts.group(2))).isEqualTo(200);
            assertThat(status(client, parts.group(1), "another")).isEqualTo(401);
            assertThat(started.isAlive()).isTrue(); // although its standard input is closed

            Started.Ended ended = started.end();
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).isEmpty();
            assertThat(ended.code()).isIn(0, 1, 143); // 1 on Windows, which knows no friendly way
        }
    }

    private static int status(HttpClient client, String url, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/v2/users?pageSize=5"))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
