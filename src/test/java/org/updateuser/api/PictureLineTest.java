package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.api.Picture.Broken;
import org.updateuser.api.Picture.Flaw;
import org.updateuser.api.Picture.Whole;
import org.updateuser.model.Person;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

/// What strangers' servers can do with somebody who wants a picture of them, over real sockets.
@Timeout(60)
final class PictureLineTest {
    private final PictureLine line = new PictureLine();

    @AfterEach
    void close() {
        line.close();
    }

    static Stub.Script bytes(byte[] body, String... headers) {
        return connection -> {
            Stub.send(connection, Stub.head(200, body.length, headers));
            connection.getOutputStream().write(body);
        };
    }

    private Picture fetch(Stub.Script script) throws IOException {
        try (Stub stub = new Stub(script)) {
            return line.fetch(stub.uri() + "/p.png");
        }
    }

    private static Broken broken(Flaw flaw) {
        return new Broken(flaw, 0);
    }

    @Test
    void aPictureOfTheSandboxComesWhole() throws IOException {
        try (Sandbox sandbox = Sandbox.start(Settings.standard());
                GenesysCloud cloud = new GenesysCloud(URI.create(sandbox.url()), sandbox::token, _ -> {})) {
            String address = Fixture.got(cloud.people("active", 1)).items().stream()
                    .map(Person::picture)
                    .filter(picture -> !picture.isEmpty() && !picture.contains("broken"))
                    .findFirst()
                    .orElseThrow();
            assertThat(address).startsWith("http://127.0.0.1:").contains("/sandbox/pictures/");
            assertThat(line.fetch(address)).isInstanceOf(Whole.class);
        }
    }

    @Test
    void neitherTokenNorCookieIsSent() throws IOException {
        try (Stub stub = new Stub(bytes(Drawing.real("png", 9, 9), "Set-Cookie: a=b"))) {
            assertThat(line.fetch(stub.uri() + "/1.png")).isInstanceOf(Whole.class);
            assertThat(line.fetch(stub.uri() + "/2.png")).isInstanceOf(Whole.class);
            assertThat(stub.requests())
                    .hasSize(2)
                    .allSatisfy(request -> assertThat(request)
                            .doesNotContainIgnoringCase("cookie")
                            .doesNotContainIgnoringCase("authorization"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no address",
                "a.png",
                "//example.com/a.png",
                "http://example.com/a.png",
                "http://127.0.0.1.example.com/a.png",
                "http://localhost@example.com/a.png",
                "ftp://localhost/a.png",
                "file:///etc/passwd",
                "data:image/png;base64,AAAA",
                "https:///a.png",
                "https://localhost:99999/a.png"
            })
    void onlyHttpsIsSpokenAndHttpToThisMachine(String address) {
        assertThat(line.fetch(address)).isEqualTo(broken(Flaw.ADDRESS));
    }

    @Test
    void anUnknownHostIsNamed() {
        assertThat(line.fetch("https://nowhere.invalid/a.png")).isEqualTo(broken(Flaw.HOST));
    }

    @Test
    void aRefusedConnectionIsUnreachable() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        assertThat(line.fetch("http://127.0.0.1:" + port + "/a.png")).isEqualTo(broken(Flaw.UNREACHABLE));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304, 403, 404, 500})
    void anyOtherAnswerIsToldByItsNumber(int status) throws IOException {
        assertThat(fetch(Stub.answer(status, ""))).isEqualTo(new Broken(Flaw.STATUS, status));
    }

    @Test
    void theTextOfARefusalIsNotReadToItsEnd() throws IOException {
        assertThat(fetch(Stub.silentAfter(Stub.head(404, 1_000_000) + "Not"))).isEqualTo(new Broken(Flaw.STATUS, 404));
    }

    @Test
    void aPageInsteadOfAPictureIsNoPicture() throws IOException {
        assertThat(fetch(Stub.answer(200, "<!doctype html><html>", "Content-Type: image/png")))
                .isEqualTo(broken(Flaw.FORMAT));
        assertThat(fetch(bytes("RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(broken(Flaw.FORMAT));
    }

    @Test
    void aPictureCutOffIsNotShownInPart() throws IOException {
        assertThat(fetch(Stub.closedAfter(Stub.head(200, 1_000) + "GIF89a"))).isEqualTo(broken(Flaw.CUT));
        assertThat(fetch(Stub.closedAfter("HTTP/1.1 2"))).isEqualTo(broken(Flaw.CUT));
        assertThat(fetch(Stub.reset())).isEqualTo(broken(Flaw.CUT));
    }

    static Stream<Arguments> pictureOf100MegapixelsIsRefusedIn200Milliseconds() {
        return Stream.of(
                Arguments.of("png", 1_000, Drawing.claimed(10_000, 10_000)),
                Arguments.of("png with its pixels", 13_000, Drawing.vast(10_000, 10_000)),
                Arguments.of(
                        "jpeg",
                        1_000,
                        new Drawing()
                                .numbers(0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0x27, 0x10, 0x27, 0x10, 3)
                                .done()),
                Arguments.of(
                        "gif",
                        1_000,
                        new Drawing()
                                .bytes("GIF89a".getBytes(StandardCharsets.US_ASCII))
                                .numbers(0x10, 0x27, 0x10, 0x27, 0, 0, 0)
                                .numbers(0x2c, 0, 0, 0, 0, 0x10, 0x27, 0x10, 0x27, 0, 2, 1, 0, 0, 0x3b)
                                .done()),
                Arguments.of(
                        "bmp",
                        1_000,
                        new Drawing()
                                .bytes("BM".getBytes(StandardCharsets.US_ASCII))
                                .numbers(0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0)
                                .numbers(40, 0, 0, 0, 0x10, 0x27, 0, 0, 0x10, 0x27, 0, 0, 1, 0, 1, 0)
                                .numbers(new int[24])
                                .done()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void pictureOf100MegapixelsIsRefusedIn200Milliseconds(String format, int most, byte[] bomb) throws IOException {
        assertThat(bomb).hasSizeLessThan(most);
        try (Stub stub = new Stub(bytes(bomb))) {
            long best = Long.MAX_VALUE;
            for (int attempt = 0; attempt < 5; attempt++) { // other tests may hold the processors at one of them
                long start = System.nanoTime();
                assertThat(line.fetch(stub.uri() + "/a.png")).isEqualTo(broken(Flaw.PIXELS));
                best = Math.min(best, System.nanoTime() - start);
            }
            assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(200));
        }
    }

    @Test
    void theBoundOfPixelsIsTwentyFourMillions() throws IOException {
        assertThat(fetch(bytes(Drawing.claimed(6_000, 4_000)))).isInstanceOf(Whole.class);
        assertThat(fetch(bytes(Drawing.claimed(6_001, 4_000)))).isEqualTo(broken(Flaw.PIXELS));
    }

    @Test
    void moreThanTenMegabytesAreNotRead() throws IOException {
        assertThat(fetch(Stub.silentAfter(Stub.head(200, 10_000_001)))).isEqualTo(broken(Flaw.LARGE));
        String megabyte = " ".repeat(1_000_000);
        assertThat(fetch(connection -> {
                    Stub.send(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                    while (true) {
                        Stub.send(connection, "f4240\r\n" + megabyte + "\r\n");
                    }
                }))
                .isEqualTo(broken(Flaw.LARGE));
    }

    @Test
    void aServerThatDripsIsLeft() throws Exception {
        CompletableFuture<String> left = new CompletableFuture<>();
        try (PictureLine impatient = new PictureLine(Duration.ofMillis(300), HttpClient::newBuilder);
                Stub stub = new Stub(connection -> drip(connection, left))) {
            assertThat(impatient.fetch(stub.uri() + "/a.png")).isEqualTo(broken(Flaw.SLOW));
            assertThat(left.get()).isEqualTo("left");
        }
    }

    /// A byte now and then, until nobody takes them any more.
    private static void drip(Socket connection, CompletableFuture<String> left) throws IOException {
        Stub.send(connection, Stub.head(200, 1_000_000) + "GIF89a");
        connection.setSoTimeout(20);
        try {
            while (hasWaited(connection)) {
                Stub.send(connection, "-");
            }
        } finally {
            left.complete("left");
        }
    }

    private static boolean hasWaited(Socket connection) throws IOException {
        try {
            return connection.getInputStream().read() >= 0;
        } catch (SocketTimeoutException pause) {
            return true;
        }
    }

    @Test
    void aSilentServerIsLeft() throws IOException {
        try (PictureLine impatient = new PictureLine(Duration.ofMillis(300), HttpClient::newBuilder);
                Stub stub = new Stub(Stub.silentAfter(""))) {
            assertThat(impatient.fetch(stub.uri() + "/a.png")).isEqualTo(broken(Flaw.SLOW));
        }
    }

    @Test
    void anInterruptedThreadStaysInterrupted() throws IOException {
        try (Stub stub = new Stub(Stub.silentAfter(""))) {
            Thread.currentThread().interrupt();
            assertThat(line.fetch(stub.uri() + "/a.png")).isEqualTo(broken(Flaw.CUT));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void closingEndsWhatIsUnderWay() throws Exception {
        CompletableFuture<String> arrived = new CompletableFuture<>();
        try (Stub stub = new Stub(connection -> {
            arrived.complete("arrived");
            Stub.silentAfter("").play(connection);
        })) {
            CompletableFuture<Picture> picture = new CompletableFuture<>();
            Thread.startVirtualThread(() -> picture.complete(line.fetch(stub.uri() + "/a.png")));
            arrived.get();
            line.close();
            assertThat(picture.get()).isEqualTo(broken(Flaw.CUT));
        }
    }
}
