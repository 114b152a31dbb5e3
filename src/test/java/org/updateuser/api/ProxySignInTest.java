package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.Authenticator;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Trouble.Kind;

/// A proxy that asks who one is, in front of a server with TLS.
@Timeout(60)
class ProxySignInTest {
    private static final URI SERVER = URI.create("https://api.northwind.example");
    private static final String PASSWORD = "canary-pässword";
    private static final String EXPECTED = "Proxy-Authorization: Basic YW1hcmE6Y2FuYXJ5LXDDpHNzd29yZA==";

    /// Trusts the one certificate of the tests.
    private static final class Trusting extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final ProxySelector selector = ProxySelector.getDefault();
    private SSLContext context;
    private HttpsServer server;
    private Stub proxy;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        context = SSLContext.getDefault();
        SSLContext.setDefault(trusting());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(LineTest.untrusted()));
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestHeaders().forEach((name, values) -> seen.add(name + ": " + values));
                byte[] body = Fixture.USER.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        proxy = new Stub(this::tunnel);
        ProxySelector.setDefault(
                ProxySelector.of(new InetSocketAddress("127.0.0.1", proxy.uri().getPort())));
    }

    private static SSLContext trusting() throws GeneralSecurityException {
        SSLContext made = SSLContext.getInstance("TLS");
        made.init(null, new TrustManager[] {new Trusting()}, null);
        return made;
    }

    /// Opens the way for whoever has the sign-in.
    private void tunnel(Socket connection) throws IOException {
        if (!proxy.requests().getLast().contains(EXPECTED)) {
            Stub.send(connection, Stub.head(407, 0, "Proxy-Authenticate: Basic realm=\"Northwind\""));
            return;
        }
        Stub.send(connection, "HTTP/1.1 200 Connection established\r\n\r\n");
        try (Socket inside = new Socket("127.0.0.1", server.getAddress().getPort())) {
            Thread back = Thread.startVirtualThread(() -> copied(inside, connection));
            copied(connection, inside);
            back.interrupt();
        }
    }

    private static void copied(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            assertThat(ended).hasMessageNotContaining(PASSWORD);
        }
    }

    @AfterEach
    void stop() throws IOException {
        ProxySelector.setDefault(selector);
        Authenticator.setDefault(null);
        SSLContext.setDefault(context);
        proxy.close();
        server.stop(0);
    }

    private static void know(String name, String password) {
        Authenticator.setDefault(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(name, password.toCharArray());
            }
        });
    }

    @Test
    void theProxyGetsTheSignInAndTheServerDoesNot() {
        know("amara", PASSWORD);
        try (Fixture fixture = Fixture.patient(SERVER)) {
            assertThat(fixture.patch()).isInstanceOf(Outcome.Done.class);
            assertThat(proxy.requests().getFirst()).startsWith("CONNECT api.northwind.example:443");
            assertThat(seen).isNotEmpty().noneMatch(header -> header.startsWith("Proxy-"));
            assertThat(proxy.requests()).noneMatch(request -> request.contains(Fixture.TOKEN));
        }
    }

    @Test
    void withoutOneNothingIsSentAndItIsSaidWhoAsks() {
        try (Fixture fixture = Fixture.patient(SERVER)) {
            assertThat(Fixture.unsent(fixture.patch()).kind()).isEqualTo(Kind.PROXY);
            assertThat(Fixture.unsent(fixture.cloud.delete("u-1")).kind()).isEqualTo(Kind.PROXY);
            assertThat(Fixture.failed(fixture.cloud.me()).kind()).isEqualTo(Kind.PROXY);
            assertThat(seen).isEmpty();
        }
    }

    @Test
    void aWrongOneIsSaidAndNotTriedAgain() {
        know("amara", "wrong");
        try (Fixture fixture = Fixture.patient(SERVER)) {
            assertThat(Fixture.unsent(fixture.patch()).kind()).isEqualTo(Kind.PROXY);
            assertThat(proxy.requests()).hasSize(1);
        }
    }

    @Test
    void aTokenIsAskedForThroughItAsWell() {
        try (Login login = new Login(SERVER, Clock.systemUTC(), Timeouts.USUAL)) {
            Grant before = login.program("client", "secret");
            assertThat(before)
                    .isInstanceOfSatisfying(
                            Grant.Failed.class,
                            failed -> assertThat(failed.trouble().kind()).isEqualTo(Kind.PROXY));
            know("amara", PASSWORD);
            assertThat(login.program("client", "secret")).isNotEqualTo(before);
            assertThat(seen).isNotEmpty();
        }
    }
}
