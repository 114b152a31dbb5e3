package org.updateuser.api;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.Authenticator;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/// A proxy that asks who one is, in front of a server with TLS that says the same to everybody. While it is open, this
/// process trusts that server; afterwards the ways out of it are as they were.
public final class Tunnel implements AutoCloseable {
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
    private final SSLContext context = SSLContext.getDefault();
    private final String key;
    private final HttpsServer server;
    private final Stub proxy;
    private volatile String demand = "Proxy-Authenticate: Basic realm=\"Northwind\"";

    /// @param key the header that opens the way
    public Tunnel(String key) throws IOException, GeneralSecurityException {
        this.key = key;
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
        proxy = new Stub(this::play);
        trust();
    }

    /// Makes this process trust the server, whatever has been said meanwhile.
    public void trust() throws GeneralSecurityException {
        SSLContext made = SSLContext.getInstance("TLS");
        made.init(null, new TrustManager[] {new Trusting()}, null);
        SSLContext.setDefault(made);
    }

    /// Where the proxy is.
    public InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", proxy.uri().getPort());
    }

    /// What the proxy was asked.
    public List<String> requests() {
        return proxy.requests();
    }

    /// The headers that the server got.
    public List<String> seen() {
        return seen;
    }

    /// What the proxy says to whoever has no key.
    public void demand(String header) {
        demand = header;
    }

    void loseServer() {
        server.stop(0);
    }

    private void play(Socket connection) throws IOException {
        if (!proxy.requests().getLast().contains(key)) {
            Stub.send(connection, Stub.head(407, 0, demand));
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
            // So one side has closed it.
        }
    }

    @Override
    public void close() throws IOException {
        ProxySelector.setDefault(selector);
        Authenticator.setDefault(null);
        SSLContext.setDefault(context);
        proxy.close();
        server.stop(0);
    }
}
