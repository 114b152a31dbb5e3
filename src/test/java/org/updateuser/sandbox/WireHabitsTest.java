package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What other clients do on the wire that this program's does not, byte by byte over sockets.
final class WireHabitsTest {
    private final Visit visit = new Visit();
    private final int port = URI.create(visit.sandbox.url()).getPort();
    private String path = "";
    private int version;

    @BeforeEach
    void choose() {
        String amara = visit.id(Visit.AMARA);
        path = "/api/v2/users/" + amara;
        version = visit.version(amara);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json; charset=utf-8",
                "content-type: APPLICATION/JSON;charset=UTF-8",
                "Content-Type: application/json\r\naccept-encoding: gzip,deflate\r\nTE: trailers"
            })
    void aBodyIsTakenHoweverItsHeadersAreWritten(String headers) throws IOException {
        String body = "{\"version\":" + version + ",\"title\":\"Köchin\"}";
        String answer = raw("PATCH " + path, headers + length(body), body);
        assertThat(answer).startsWith("HTTP/1.1 200").contains("Köchin").doesNotContainIgnoringCase("gzip");
    }

    @Test
    void aBodyInChunksIsTaken() throws IOException {
        String start = "{\"version\":" + version + ",";
        String answer = raw(
                "PATCH " + path,
                "Content-Type: application/json\r\nTransfer-Encoding: chunked",
                Integer.toHexString(start.length()) + "\r\n" + start + "\r\nf\r\n\"title\":\"Cook\"}\r\n0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"title\":\"Cook\"");
    }

    @Test
    void whoAsksBeforeSendingABodyIsToldToGoOn() throws IOException {
        String body = "{\"version\":" + version + ",\"title\":\"Cook\"}";
        String answer =
                raw("PATCH " + path, "Content-Type: application/json\r\nExpect: 100-continue" + length(body), body);
        assertThat(answer).startsWith("HTTP/1.1 100").contains("HTTP/1.1 200", "\"title\":\"Cook\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type: text/plain", "Content-Type: application/x-www-form-urlencoded"})
    void aBodyOfAnotherTypeIsRefused(String type) throws IOException {
        String body = "{\"version\":" + version + ",\"title\":\"Cook\"}";
        assertThat(raw("PATCH " + path, type + length(body), body))
                .startsWith("HTTP/1.1 415")
                .contains("unsupported.media.type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"version\":1}}", "", "null", "[1,2", "{\"a\":\u0001}", "NaN", "\ufeff"})
    void whatIsNoJsonIsRefusedAndChangesNothing(String body) throws IOException {
        assertThat(raw("PATCH " + path, "Content-Type: application/json" + length(body), body))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"bad.request\"");
        assertThat(visit.get(path).json().get("version").intValue()).isEqualTo(version);
    }

    @Test
    void aBodyOfExactlyTheLimitIsTakenAndOneByteMoreIsNot() {
        String start = "{\"version\":" + version + ",\"title\":\"";
        String fitting = start + "x".repeat(Arrival.LIMIT - start.length() - 2) + "\"}";
        assertThat(visit.send("PATCH", path, fitting).status()).isEqualTo(200);
        Reply large = visit.send("PATCH", path, fitting + " ");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.text("/contextId")).isEqualTo(large.header("ININ-Correlation-Id"));
    }

    @Test
    void aContentTypeWithoutABodyAndUnknownParametersAreNoMatter() throws IOException {
        assertThat(raw("GET " + path + "?colour=red&expand=&expand=toys,groups", "Content-Type: application/json", ""))
                .startsWith("HTTP/1.1 200")
                .contains("\"groups\":");
    }

    @Test
    void namesInAQueryMayBeEncodedAndSpacesComeAsPlus() {
        assertThat(visit.get("/api/v2/users?%70ageSize=2&expand=groups%2Cbiography")
                        .json()
                        .get("entities"))
                .hasSize(2)
                .allMatch(person -> person.has("groups") && person.has("biography"));
        assertThat(visit.get("/api/v2/authorization/divisions?name=+eur").json().get("entities"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pageSize=0", "pageSize=-1", "pageSize=501", "pageSize=9999999999", "pageNumber=0"})
    void aPageThatCannotBeIsRefusedByName(String parameter) {
        Reply refused = visit.get("/api/v2/users?" + parameter);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/details/0/fieldName")).isEqualTo(parameter.split("=", 2)[0]);
    }

    @Test
    void anyGetCanBeAskedForItsHeadOnlyAndAnotherMethodIsToldWhichThereAre() throws IOException {
        String head = raw("HEAD " + path, "", "");
        assertThat(head).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n").containsIgnoringCase("inin-correlation-id");
        String options = raw("OPTIONS " + path, "", "");
        assertThat(options).startsWith("HTTP/1.1 405").contains("Allow: GET, PATCH, DELETE");
        visit.forgive();
    }

    @Test
    void oneConnectionServesManyRequestsRefusalsAmongThem() throws IOException {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            for (int i = 0; i < 50; i++) {
                boolean wrong = i % 3 == 0;
                String request = head("GET " + path + (wrong ? "?state=odd" : ""), "");
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                assertThat(answer(socket.getInputStream())).startsWith("HTTP/1.1 " + (wrong ? 400 : 200));
            }
        }
    }

    private static String answer(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) in.read());
        }
        String length = head.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1");
        return head + new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
    }

    private static String length(String body) {
        return "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length;
    }

    private String head(String line, String headers) {
        return line + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + visit.sandbox.token()
                + (headers.isBlank() ? "" : "\r\n" + headers.strip()) + "\r\n\r\n";
    }

    private String raw(String line, String headers, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            String request = head(line, headers + "\r\nConnection: close") + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
