package org.updateuser.api;

import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.updateuser.api.Arrived.Why;
import org.updateuser.api.Doorbell.Ring;

/// The listener that a browser brings its answer to (RFC 8252 section 7.3): on loopback only, for one answer, and
/// closed after it or when its time is over.
///
/// `localhost` may be 127.0.0.1 or ::1, so it listens on both: whoever sat on the other one would get the answer
/// instead. Where one is taken, another port is chosen; a port that was asked for is then refused.
final class Callback implements AutoCloseable {
    /// How long somebody may take to sign in.
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int TRIES = 20;
    private static final int WAITING_MOST = 8; // connections

    private final List<ServerSocket> sockets;
    private final Doorbell doorbell;
    private final Pages pages;
    private final CompletableFuture<Arrived> answer = new CompletableFuture<>();

    private Callback(List<ServerSocket> sockets, String state, Pages pages) {
        this.sockets = sockets;
        this.doorbell = new Doorbell("localhost:" + sockets.getFirst().getLocalPort(), state);
        this.pages = pages;
    }

    /// Opens one.
    ///
    /// @param port 0 for a free one
    /// @param state the secret that the answer must bring
    /// @throws IOException if the port is taken, or nobody may listen
    static Callback open(int port, String state, Alarm alarm, Pages pages) throws IOException {
        Callback callback = new Callback(bound(port), state, pages);
        var _ = callback.answer.whenComplete((arrived, failed) -> callback.shut());
        callback.sockets.forEach(socket -> Thread.ofVirtual().start(() -> callback.listen(socket)));
        alarm.after(PATIENCE, () -> callback.answer.complete(new Arrived.Nothing(Why.LATE)));
        return callback;
    }

    private static List<ServerSocket> bound(int port) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return sockets(port);
            } catch (BindException taken) {
                if (port != 0 || attempt == TRIES) {
                    throw taken;
                }
            }
        }
    }

    private static List<ServerSocket> sockets(int port) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            int taken = port;
            for (InetAddress address : addresses()) {
                ServerSocket socket = new ServerSocket();
                sockets.add(socket);
                socket.setReuseAddress(false);
                socket.bind(new InetSocketAddress(address, taken), WAITING_MOST);
                taken = sockets.getFirst().getLocalPort();
            }
            return sockets;
        } catch (IOException failed) {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            throw failed;
        }
    }

    private static List<InetAddress> addresses() throws IOException {
        InetAddress four = InetAddress.ofLiteral("127.0.0.1");
        InetAddress six = InetAddress.ofLiteral("::1");
        return NetworkInterface.getByInetAddress(six) == null ? List.of(four) : List.of(four, six);
    }

    /// Where the browser is sent back to.
    URI redirect() {
        return URI.create("http://" + doorbell.host());
    }

    /// What it brought, or that it brought nothing.
    CompletableFuture<Arrived> answer() {
        return answer;
    }

    private void listen(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                if (answer.isDone()) { // it came in while the socket was being closed
                    connection.close();
                    return;
                }
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            Ring ring = doorbell.read(connection);
            boolean second = ring.arrived().isPresent()
                    && !answer.complete(ring.arrived().get());
            say(connection, second ? Page.STRANGER : ring.page());
        } catch (IOException gone) {
            // Whoever asked has hung up; the answer that is waited for may still come.
        }
    }

    /// No cache, no referrer, no script: the address of the page holds the code.
    private void say(Socket connection, Page page) throws IOException {
        byte[] body = pages.html(page).getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + page.status() + " " + page + "\r\nContent-Type: text/html; charset=utf-8\r\n"
                + "Content-Length: " + body.length + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
                + "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
                + "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
        OutputStream out = connection.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private void shut() {
        for (ServerSocket socket : sockets) {
            try {
                socket.close();
            } catch (IOException gone) {
                // It listens no more either way.
            }
        }
    }

    /// Calls it off, if nothing has come yet.
    @Override
    public void close() {
        answer.complete(new Arrived.Nothing(Why.CALLED_OFF));
    }
}
