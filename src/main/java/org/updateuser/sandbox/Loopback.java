package org.updateuser.sandbox;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The listening sockets: one port, on 127.0.0.1 and on ::1 where the machine has that.
final class Loopback implements AutoCloseable {
    /// A port that is free on one address may be taken on the other: another free one is asked for this often.
    private static final int TRIES = 20;

    private final List<HttpServer> servers;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Loopback(List<HttpServer> servers) {
        this.servers = servers;
    }

    /// Takes the port; 0 is a free one.
    static Loopback bind(int port) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return new Loopback(servers(port));
            } catch (BindException taken) {
                if (port != 0 || attempt == TRIES) {
                    throw new PortInUse(port, taken);
                }
            }
        }
    }

    private static List<HttpServer> servers(int port) throws IOException {
        var servers = new ArrayList<HttpServer>();
        try {
            int taken = port;
            for (InetAddress address : addresses()) {
                servers.add(HttpServer.create(new InetSocketAddress(address, taken), 0));
                taken = servers.getFirst().getAddress().getPort();
            }
            return servers;
        } catch (IOException failed) {
            servers.forEach(server -> server.stop(0));
            throw failed;
        }
    }

    private static List<InetAddress> addresses() throws IOException {
        InetAddress four = InetAddress.ofLiteral("127.0.0.1");
        InetAddress six = InetAddress.ofLiteral("::1");
        return NetworkInterface.getByInetAddress(six) == null ? List.of(four) : List.of(four, six);
    }

    int port() {
        return servers.getFirst().getAddress().getPort();
    }

    void serve(HttpHandler handler) {
        for (HttpServer server : servers) {
            server.setExecutor(threads);
            server.createContext("/", handler);
            server.start();
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
