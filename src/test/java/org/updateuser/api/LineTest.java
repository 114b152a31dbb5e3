package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Trouble.Kind;

/// What can go wrong between two machines, over real sockets.
@Timeout(60)
final class LineTest {
    @Test
    void aRefusedConnectionIsUnsent() throws IOException {
        URI nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            nobody = URI.create("http://127.0.0.1:" + free.getLocalPort());
        }
        try (Fixture fixture = Fixture.patient(nobody)) {
            assertThat(Fixture.unsent(fixture.patch()).kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(Fixture.unsent(fixture.cloud.delete("u-1")).kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(Fixture.failed(fixture.cloud.me()).kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(fixture.exchanges).extracting(Exchange::status).containsExactly(0, 0, 0);
        }
    }

    @Test
    void anUnknownHostIsUnsent() {
        try (Fixture fixture = Fixture.patient(URI.create("https://nowhere.invalid"))) {
            assertThat(Fixture.unsent(fixture.patch()).kind()).isEqualTo(Kind.UNKNOWN_HOST);
            assertThat(Fixture.failed(fixture.cloud.me()).kind()).isEqualTo(Kind.UNKNOWN_HOST);
        }
    }

    @Test
    void aConnectionThatNeverComesIsUnsent() throws IOException {
        List<Socket> crowd = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            fill(full, crowd);
            try (Fixture fixture = Fixture.impatient(URI.create("http://127.0.0.1:" + full.getLocalPort()))) {
                assertThat(Fixture.unsent(fixture.patch()).kind()).isEqualTo(Kind.TIMED_OUT);
                assertThat(Fixture.unsent(fixture.cloud.delete("u-1")).kind()).isEqualTo(Kind.TIMED_OUT);
            }
        } finally {
            for (Socket one : crowd) {
                one.close();
            }
        }
    }

    /// Connects until the machine takes no more connections for a server that accepts none.
    private static void fill(ServerSocket full, List<Socket> crowd) throws IOException {
        for (int left = 200; left > 0; left--) {
            Socket one = new Socket();
            crowd.add(one);
            try {
                one.connect(full.getLocalSocketAddress(), 200);
            } catch (SocketTimeoutException enough) {
                return;
            }
        }
    }

    @Test
    void aCertificateNobodyKnowsIsUnsent() throws IOException, GeneralSecurityException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress("localhost", 0), 5);
        server.setHttpsConfigurator(new HttpsConfigurator(untrusted()));
        server.start();
        URI uri = URI.create("https://localhost:" + server.getAddress().getPort());
        try (Fixture fixture = Fixture.patient(uri)) {
            assertThat(Fixture.unsent(fixture.patch()).kind()).isEqualTo(Kind.NOT_TRUSTED);
            assertThat(Fixture.failed(fixture.cloud.me()).kind()).isEqualTo(Kind.NOT_TRUSTED);
        } finally {
            server.stop(0);
        }
    }

    /// That of a server whose certificate nobody trusts.
    static SSLContext untrusted() throws IOException, GeneralSecurityException {
        char[] password = "stub-of-the-tests".toCharArray();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = LineTest.class.getResourceAsStream("untrusted.p12")) {
            keys.load(file, password);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void tlsWithAServerThatSpeaksNoneIsUnsent() throws IOException {
        try (Stub stub = new Stub(Stub.answer(200, Fixture.USER))) {
            URI https = URI.create("https://127.0.0.1:" + stub.uri().getPort());
            try (Fixture fixture = Fixture.impatient(https)) {
                assertThat(fixture.patch()).isInstanceOf(Outcome.Unsent.class);
                assertThat(stub.requests()).noneMatch(request -> request.contains(Fixture.TOKEN));
            }
        }
    }

    @Test
    void aSilentServerLeavesAWriteUnsureAndSendsItOnce() throws IOException {
        try (Stub stub = new Stub(Stub.silentAfter(""));
                Fixture fixture = Fixture.impatient(stub.uri())) {
            assertThat(Fixture.unsure(fixture.patch()).kind()).isEqualTo(Kind.TIMED_OUT);
            assertThat(stub.requests()).hasSize(1);
            assertThat(Fixture.unsure(fixture.cloud.delete("u-1")).kind()).isEqualTo(Kind.TIMED_OUT);
            assertThat(Fixture.failed(fixture.cloud.me()).kind()).isEqualTo(Kind.TIMED_OUT);
        }
    }

    @Test
    void anAnswerThatStopsInTheMiddleEndsWithTheTimeForTheWhole() throws IOException {
        try (Stub stub = new Stub(Stub.silentAfter(Stub.head(200, 1_000) + "{\"id\":"));
                Fixture fixture = Fixture.impatient(stub.uri())) {
            assertThat(Fixture.unsure(fixture.patch()).kind()).isEqualTo(Kind.TIMED_OUT);
            assertThat(Fixture.failed(fixture.cloud.me()).kind()).isEqualTo(Kind.TIMED_OUT);
        }
    }

    @Test
    void aConnectionTornDownAfterTheRequestLeavesAWriteUnsureAndSendsItOnce() throws IOException {
        try (Stub stub = new Stub(Stub.reset());
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(Fixture.unsure(fixture.patch()).kind()).isEqualTo(Kind.CUT_OFF);
            assertThat(stub.requests()).hasSize(1);
            assertThat(Fixture.unsure(fixture.cloud.delete("u-1")).kind()).isEqualTo(Kind.CUT_OFF);
            assertThat(stub.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 2",
                "HTTP/1.1 200 OK\r\nContent-Len",
                "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"
            })
    void anAnswerCutOffAnywhereLeavesAWriteUnsure(String start) throws IOException {
        try (Stub stub = new Stub(Stub.closedAfter(start));
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(Fixture.unsure(fixture.patch()).kind()).isEqualTo(Kind.CUT_OFF);
            assertThat(Fixture.failed(fixture.cloud.me()).kind()).isEqualTo(Kind.CUT_OFF);
        }
    }

    @Test
    void nonsenseInPlaceOfHttpIsNotQuoted() throws IOException {
        try (Stub stub = new Stub(Stub.closedAfter("Amy Brown, 12 Main Street\r\n\r\n"));
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(Fixture.unsure(fixture.patch()).detail()).doesNotContain("Amy");
        }
    }

    @Test
    void aConnectionThatServedOnceAndHangsUpOnTheNextWriteIsNotTriedAgain() throws IOException {
        List<String> turn = new ArrayList<>();
        try (Stub stub = new Stub(connection -> {
                    turn.add("");
                    (turn.size() == 1 ? Stub.answer(200, Fixture.USER) : Stub.closedAfter("")).play(connection);
                });
                Fixture fixture = Fixture.patient(stub.uri())) {
            Fixture.got(fixture.cloud.me());
            assertThat(Fixture.unsure(fixture.patch()).kind()).isEqualTo(Kind.CUT_OFF);
            assertThat(stub.requests())
                    .filteredOn(request -> request.startsWith("PATCH"))
                    .hasSize(1);
        }
    }

    @Test
    void anAnswerInManySmallPiecesIsRead() throws IOException {
        try (Stub stub = new Stub(LineTest::drip);
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(fixture.patch()).isInstanceOf(Outcome.Done.class);
        }
    }

    private static void drip(Socket connection) throws IOException {
        Stub.send(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (char letter : Fixture.USER.toCharArray()) {
            Stub.send(connection, "1\r\n" + letter + "\r\n");
        }
        Stub.send(connection, "0\r\n\r\n");
    }

    @Test
    void anAnswerWithoutEndIsGivenUpAsTooLarge() throws IOException {
        String megabyte = " ".repeat(1_000_000);
        try (Stub stub = new Stub(connection -> {
                    Stub.send(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                    while (true) {
                        Stub.send(connection, "f4240\r\n" + megabyte + "\r\n");
                    }
                });
                Fixture fixture = Fixture.patient(stub.uri())) {
            assertThat(Fixture.failed(fixture.cloud.me()).kind()).isEqualTo(Kind.TOO_LARGE);
            assertThat(Fixture.unsure(fixture.patch()).kind()).isEqualTo(Kind.TOO_LARGE);
        }
    }

    @Test
    void aRequestBeyondTheServicesLimitIsNotSent() throws IOException {
        try (Stub stub = new Stub(Stub.answer(200, Fixture.USER));
                Fixture fixture = Fixture.patient(stub.uri())) {
            Patch large = new Patch(1, Values.EMPTY.with(Catalogue.TITLE, "ä".repeat(256_000)));
            assertThat(Fixture.unsent(fixture.cloud.patch("u-1", large)).kind()).isEqualTo(Kind.TOO_LARGE);
            assertThat(stub.requests()).isEmpty();
            Patch fitting = new Patch(1, Values.EMPTY.with(Catalogue.TITLE, "ä".repeat(255_900)));
            assertThat(fixture.cloud.patch("u-1", fitting)).isInstanceOf(Outcome.Done.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\r\nX-Other: b", "tökén", "a\u0000"})
    void aTokenNoHeaderCanCarryIsRefusedAndNotSent(String token) throws IOException {
        try (Stub stub = new Stub(Stub.answer(200, Fixture.USER));
                GenesysCloud cloud = new GenesysCloud(stub.uri(), () -> token, _ -> {})) {
            assertThat(Fixture.denied(cloud.me()).status()).isEqualTo(401);
            assertThat(Fixture.refused(cloud.patch("u-1", Fixture.PATCH)).code())
                    .isEqualTo("token.malformed");
            assertThat(stub.requests()).isEmpty();
        }
    }

    @Test
    void anInterruptedWriteIsUnsureAndTheThreadStaysInterrupted() throws Exception {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        CompletableFuture<Thread> arrived = new CompletableFuture<>();
        try (Stub stub = new Stub(connection -> {
                    arrived.complete(Thread.currentThread());
                    Stub.silentAfter("").play(connection);
                });
                Fixture fixture = Fixture.patient(stub.uri())) {
            Thread thread = Thread.ofVirtual().start(() -> {
                Outcome result = fixture.patch();
                outcome.complete(Thread.currentThread().isInterrupted() ? result : null);
            });
            arrived.get();
            thread.interrupt();
            assertThat(Fixture.unsure(outcome.get()).kind()).isEqualTo(Kind.CUT_OFF);
        }
    }

    @Test
    void aThreadInterruptedBeforeSendsNothing() throws IOException {
        try (Stub stub = new Stub(Stub.answer(200, Fixture.USER));
                Fixture fixture = Fixture.patient(stub.uri())) {
            Thread.currentThread().interrupt();
            Outcome outcome = fixture.patch();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(Fixture.unsent(outcome).kind()).isEqualTo(Kind.CUT_OFF);
            assertThat(stub.requests()).isEmpty();
        }
    }

    @Test
    void closingEndsWhatIsUnderWay() throws Exception {
        CompletableFuture<Thread> arrived = new CompletableFuture<>();
        try (Stub stub = new Stub(connection -> {
            arrived.complete(Thread.currentThread());
            Stub.silentAfter("").play(connection);
        })) {
            Fixture fixture = Fixture.patient(stub.uri());
            CompletableFuture<Outcome> outcome = new CompletableFuture<>();
            Thread.ofVirtual().start(() -> outcome.complete(fixture.patch()));
            arrived.get();
            fixture.close();
            assertThat(outcome.get()).isInstanceOf(Outcome.Unsure.class);
            assertThat(fixture.cloud.me()).isInstanceOf(Reading.Failed.class);
        }
    }
}
