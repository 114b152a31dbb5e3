package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GateTest {
    private final Visit visit = new Visit();
    private final int port = URI.create(visit.sandbox.url()).getPort();

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void withoutATokenOrWithAnotherNobodyGetsIn() {
        URI uri = URI.create(visit.sandbox.url() + "/api/v2/users");
        Reply none = visit.send(HttpRequest.newBuilder(uri));
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.text("/code")).isEqualTo("authentication.required");
        Reply wrong = visit.send(HttpRequest.newBuilder(uri).header("Authorization", "Bearer x"));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text("/code")).isEqualTo("bad.credentials");
    }

    @Test
    void eachRunHasATokenOfItsOwn() {
        try (Visit other = new Visit()) {
            assertThat(other.sandbox.token()).isNotEqualTo(visit.sandbox.token());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:%d, 200",
        "localhost:%d, 200",
        "[::1]:%d, 200",
        "updateuser.example:%d, 403",
        "127.0.0.1, 403"
    })
    void onlyNamesOfLoopbackWithThePortAreAddressed(String host, String status) throws IOException {
        assertThat(raw("127.0.0.1", "Host: " + host.formatted(port))).startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:%d, 200", "http://localhost:%d, 403", "https://evil.example, 403", "null, 403"})
    void onlyPagesOfTheSameOriginAreAnswered(String origin, String status) throws IOException {
        assertThat(raw("127.0.0.1", "Host: 127.0.0.1:" + port + "\r\nOrigin: " + origin.formatted(port)))
                .startsWith("HTTP/1.1 " + status);
    }

    @Test
    void itListensOnBothLoopbackAddresses() throws IOException {
        assumeTrue(NetworkInterface.getByInetAddress(InetAddress.getByName("::1")) != null, "no IPv6 here");
        assertThat(raw("::1", "Host: [::1]:" + port)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v2/nothing", "/api/v2/users/nobody", "/", "/sandbox/nothing"})
    void whatIsNotThereIsNotFoundWithAnErrorBody(String path) {
        Reply reply = visit.get(path);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("/code")).isEqualTo("not.found");
        assertThat(reply.text("/contextId")).isEqualTo(reply.header("ININ-Correlation-Id"));
    }

    @Test
    void aMethodThatAPathDoesNotTakeIsRefused() {
        Reply reply = visit.send("PUT", "/api/v2/users", "{}");
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.text("/message")).contains("GET");
        visit.forgive();
    }

    @Test
    void everyAnswerHasACorrelationIdOfItsOwnAndTellsTheRateLimit() {
        Reply one = visit.get("/api/v2/users/me");
        Reply two = visit.get("/api/v2/users/me");
        assertThat(one.header("ININ-Correlation-Id")).isNotEmpty().isNotEqualTo(two.header("ININ-Correlation-Id"));
        assertThat(one.header("inin-ratelimit-allowed")).isEqualTo("300");
        assertThat(Integer.parseInt(one.header("inin-ratelimit-count"))).isPositive();
        assertThat(Integer.parseInt(one.header("inin-ratelimit-reset"))).isBetween(1, 60);
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        assertThatExceptionOfType(PortInUse.class)
                .isThrownBy(() -> Sandbox.start(Settings.standard().withPort(port)))
                .withMessageContaining(Integer.toString(port))
                .satisfies(taken -> assertThat(taken.port()).isEqualTo(port));
    }

    @Test
    void whoWatchesSeesEachRequestWithItsAnswer() {
        var seen = new CopyOnWriteArrayList<Exchange>();
        visit.sandbox.observe(seen::add);
        Reply reply = visit.send("PATCH", "/api/v2/users/nobody?x=%20", "{\"version\":1}");
        assertThat(seen)
                .containsExactly(new Exchange(
                        "PATCH",
                        "/api/v2/users/nobody?x=%20",
                        "{\"version\":1}",
                        404,
                        reply.body(),
                        reply.header("ININ-Correlation-Id")));
    }

    @Test
    void afterClosingNobodyListens() {
        visit.sandbox.close();
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> visit.get("/api/v2/users/me"));
    }

    /// A request whose headers the library's client would not let through.
    private String raw(String address, String headers) throws IOException {
        try (var socket = new Socket(InetAddress.getByName(address), port)) {
            String request = "GET /api/v2/users/me HTTP/1.1\r\n" + headers + "\r\nAuthorization: Bearer "
                    + visit.sandbox.token() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
