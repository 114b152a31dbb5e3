package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.api.Picture.Broken;
import org.updateuser.api.Picture.Flaw;
import org.updateuser.api.Picture.Whole;

/// Pictures that are elsewhere, over TLS with a server of this machine. `/3` sends to `/2`, and `/0` is the picture.
@Timeout(60)
final class PictureRedirectTest {
    private static final char[] PASSWORD = "stub-of-the-tests".toCharArray();

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpsServer server;
    private String base;
    private PictureLine line;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        SSLContext context = context();
        server = HttpsServer.create(new InetSocketAddress("localhost", 0), 5);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", this::answer);
        server.start();
        base = "https://localhost:" + server.getAddress().getPort();
        line = new PictureLine(
                Duration.ofSeconds(10), () -> HttpClient.newBuilder().sslContext(context));
    }

    @AfterEach
    void stop() {
        line.close();
        server.stop(0);
    }

    private void answer(HttpExchange http) throws IOException {
        try (http) {
            String path = http.getRequestURI().getPath();
            asked.add(path);
            if (path.equals("/0")) {
                byte[] picture = Drawing.real("png", 9, 9);
                http.sendResponseHeaders(200, picture.length);
                http.getResponseBody().write(picture);
                return;
            }
            http.getResponseHeaders().set("Location", "/" + (path.charAt(1) - '1'));
            http.sendResponseHeaders(302, -1);
        }
    }

    /// One that shows the tests' certificate, and trusts it.
    private static SSLContext context() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = PictureRedirectTest.class.getResourceAsStream("untrusted.p12")) {
            keys.load(file, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASSWORD);
        trusted.setCertificateEntry("own", keys.getCertificate(keys.aliases().nextElement()));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    @Test
    void threeRedirectsAreFollowedAndNoFourth() {
        assertThat(line.fetch(base + "/0")).isInstanceOf(Whole.class);
        assertThat(line.fetch(base + "/3")).isInstanceOf(Whole.class);
        asked.clear();
        assertThat(line.fetch(base + "/4")).isEqualTo(new Broken(Flaw.REDIRECT, 0));
        assertThat(asked).containsExactly("/4", "/3", "/2", "/1");
    }

    @Test
    void aRedirectToThisMachineWithoutTlsIsNotFollowed() throws IOException {
        try (Stub target = new Stub(Stub.answer(200, ""));
                Stub stub = new Stub(Stub.answer(302, "", "Location: " + target.uri() + "/a.png"))) {
            assertThat(line.fetch(stub.uri() + "/a.png")).isEqualTo(new Broken(Flaw.REDIRECT, 0));
            assertThat(target.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Other: 1",
                "Location: ",
                "Location: https://",
                "Location: a b",
                "Location: file:///etc/passwd",
                "Location: mailto:a@b.c"
            })
    void aRedirectToNowhereIsSaid(String header) throws IOException {
        try (Stub stub = new Stub(Stub.answer(301, "", header))) {
            assertThat(line.fetch(stub.uri() + "/a.png")).isEqualTo(new Broken(Flaw.REDIRECT, 0));
        }
    }

    @Test
    void aCertificateNobodyKnowsIsSaid() {
        try (PictureLine ordinary = new PictureLine()) {
            assertThat(ordinary.fetch(base + "/0")).isEqualTo(new Broken(Flaw.UNTRUSTED, 0));
            assertThat(asked).isEmpty();
        }
    }
}
