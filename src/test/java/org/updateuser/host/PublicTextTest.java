package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.host.PublicAnswer.Got;
import org.updateuser.host.PublicAnswer.Miss;
import org.updateuser.host.PublicAnswer.Missed;

/// A public text over TLS, from servers of this machine that do what they should, and what they should not.
@Timeout(120)
final class PublicTextTest {
    private static final char[] PASSWORD = "stub-of-the-tests".toCharArray();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> headers = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private SSLContext context;
    private HttpsServer server;
    private String base;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        context = context();
        server = HttpsServer.create(new InetSocketAddress("localhost", 0), 5);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        base = "https://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private static SSLContext context() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = PublicTextTest.class.getResourceAsStream("/org/updateuser/api/untrusted.p12")) {
            keys.load(file, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASSWORD);
        trusted.setCertificateEntry("own", keys.getCertificate(keys.aliases().nextElement()));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext made = SSLContext.getInstance("TLS");
        made.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return made;
    }

    private void answer(HttpExchange http) throws IOException {
        try (http) {
            String path = http.getRequestURI().toString();
            asked.add(http.getRequestMethod() + " " + path);
            http.getRequestHeaders().forEach((name, values) -> headers.add(name + ": " + String.join(", ", values)));
            switch (path) {
                case "/text" -> send(http, 200, "[\"Grüße\"]");
                case "/silent" -> await();
                case "/huge" -> pour(http);
                case "/cut" -> {
                    http.sendResponseHeaders(200, 1_000);
                    http.getResponseBody().write(91);
                }
                case "/drip" -> {
                    http.sendResponseHeaders(200, 0);
                    http.getResponseBody().write(91);
                    http.getResponseBody().flush();
                    await();
                }
                default -> elsewhere(http, path);
            }
        }
    }

    private void elsewhere(HttpExchange http, String path) throws IOException {
        if (path.startsWith("/to?")) {
            http.getResponseHeaders().set("Location", path.substring(4));
            send(http, 302, "");
        } else if (path.matches("/\\d")) {
            int left = path.charAt(1) - '0';
            http.getResponseHeaders().set("Location", left == 0 ? "/text" : "/" + (left - 1));
            send(http, 301, "");
        } else {
            send(http, Integer.parseInt(path.substring("/status/".length())), "{\"secret\":\"of the other side\"}");
        }
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange http, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().add("Set-Cookie", "who=you");
        http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        http.getResponseBody().write(bytes);
    }

    /// More than anybody reads; whoever hangs up ends it.
    private static void pour(HttpExchange http) throws IOException {
        http.sendResponseHeaders(200, 0);
        byte[] spaces = " ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000; i++) {
            http.getResponseBody().write(spaces);
        }
    }

    private PublicAnswer fetch(String address) {
        return fetch(address, PATIENCE);
    }

    private PublicAnswer fetch(String address, Duration whole) {
        return new PublicText(whole, HttpClient.newBuilder().sslContext(context)).fetch(URI.create(address));
    }

    private static Miss miss(PublicAnswer answer) {
        assertThat(answer).isInstanceOf(Missed.class);
        return ((Missed) answer).miss();
    }

    @Test
    void aTextIsReadAndNothingSaysWhoAsks() {
        assertThat(fetch(base + "/text")).isEqualTo(new Got("[\"Grüße\"]"));
        assertThat(fetch(base + "/text")).isEqualTo(new Got("[\"Grüße\"]"));

        assertThat(asked).containsExactly("GET /text", "GET /text");
        assertThat(headers)
                .contains("User-agent: UpdateUser", "Accept: application/json")
                .allMatch(header -> header.matches("(Host|User-agent|Accept|Connection|Content-length): .*"));
    }

    @Test
    void threeRedirectsOnTheSameHostAreFollowedAndNoFourth() {
        assertThat(fetch(base + "/2")).isInstanceOf(Got.class);
        asked.clear();
        assertThat(miss(fetch(base + "/3"))).isEqualTo(Miss.REDIRECT);
        assertThat(asked).containsExactly("GET /3", "GET /2", "GET /1", "GET /0");
    }

    @Test
    void noRedirectLeavesTheHostOrHttps() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            for (String place : List.of(
                    "http://localhost:" + port + "/",
                    "https://localhost:" + port + "/",
                    "https://127.0.0.1:" + server.getAddress().getPort() + "/text",
                    "https://user@localhost:" + server.getAddress().getPort() + "/text",
                    "file:///etc/passwd",
                    "https://")) {
                assertThat(miss(fetch(base + "/to?" + place))).as(place).isEqualTo(Miss.REDIRECT);
            }
            other.setSoTimeout(1);
            assertThat(asked).allMatch(request -> request.startsWith("GET /to?"));
            assertThat(connections(other)).isZero();
        }
    }

    private static int connections(ServerSocket server) throws IOException {
        try (Socket connection = server.accept()) {
            return connection.isConnected() ? 1 : 0;
        } catch (java.net.SocketTimeoutException nobody) {
            return 0;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304, 400, 401, 403, 404, 429, 500, 503})
    void anyOtherStatusIsToldByItsNumberAlone(int status) {
        assertThat(fetch(base + "/status/" + status)).isEqualTo(new Missed(Miss.STATUS, "HTTP " + status));
    }

    @Test
    void anAnswerWithoutEndIsGivenUp() {
        assertThat(miss(fetch(base + "/huge"))).isEqualTo(Miss.LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/silent", "/drip"})
    void whoeverTakesTooLongIsNotWaitedFor(String path) {
        assertThat(miss(fetch(base + path, Duration.ofMillis(1_500)))).isEqualTo(Miss.SLOW);
    }

    @Test
    void anAnswerThatEndsTooEarlyIsNoText() {
        assertThat(miss(fetch(base + "/cut"))).isEqualTo(Miss.CUT);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        PublicText strict = new PublicText(PATIENCE, HttpClient.newBuilder());

        assertThat(miss(strict.fetch(URI.create(base + "/text")))).isEqualTo(Miss.UNTRUSTED);
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutANetworkItSaysWhatLacks() throws IOException {
        int closed;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = gone.getLocalPort();
        }
        assertThat(miss(fetch("https://localhost:" + closed + "/"))).isEqualTo(Miss.UNREACHABLE);
        assertThat(miss(fetch("https://nobody.invalid/"))).isEqualTo(Miss.HOST);
    }

    @ParameterizedTest
    @CsvSource({"SSH-2.0-OpenSSH_9.2, false", "'', false", "HTTP/1.1 200 OK, false", "garbage, true"})
    void whoeverSpeaksAnotherLanguageIsNoText(String greeting, boolean secure) throws IOException {
        try (ServerSocket other = secure
                ? context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getByName("localhost"))
                : new ServerSocket(0, 5, InetAddress.getByName("localhost"))) {
            var _ = threads.submit(() -> {
                while (!other.isClosed()) {
                    try (Socket connection = other.accept()) {
                        connection.getOutputStream().write((greeting + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                    }
                }
                return null;
            });
            assertThat(fetch("https://localhost:" + other.getLocalPort() + "/")).isInstanceOf(Missed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/", "ftp://localhost/", "https:///x", "https://me@localhost/", "x"})
    void onlyHttpsIsSpoken(String address) {
        assertThat(PublicText.isFetchable(URI.create(address))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> fetch(address));
    }
}
