package org.updateuser.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A server of bare sockets, which can do what a well-behaved one cannot: say nothing, stop in the middle, hang up.
final class Stub implements AutoCloseable {
    /// What it does with a request it has read.
    interface Script {
        void play(Socket connection) throws IOException;
    }

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final Script script;

    Stub(Script script) throws IOException {
        this.script = script;
        this.server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        threads.submit(this::accept);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /// All requests, as they came.
    List<String> requests() {
        return requests;
    }

    private Void accept() throws IOException {
        while (!server.isClosed()) {
            Socket connection = server.accept();
            connections.add(connection);
            threads.submit(() -> serve(connection));
        }
        return null;
    }

    private Void serve(Socket connection) throws IOException {
        try (connection) {
            String request = request(connection.getInputStream());
            while (!request.isEmpty()) {
                requests.add(request);
                script.play(connection);
                request = connection.isClosed() ? "" : request(connection.getInputStream());
            }
        }
        return null;
    }

    private static String request(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        Matcher length = LENGTH.matcher(head);
        int bytes = length.find() ? Integer.parseInt(length.group(1)) : 0;
        return head + new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket connection : connections) {
            connection.close();
        }
        threads.shutdownNow();
    }

    /// A plain answer.
    static Script answer(int status, String body, String... headers) {
        return connection ->
                send(connection, head(status, body.getBytes(StandardCharsets.UTF_8).length, headers) + body);
    }

    static String head(int status, long length, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("Content-Length: ").append(length).append("\r\n\r\n").toString();
    }

    static void send(Socket connection, String text) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /// A text, and then nothing until the other side gives up.
    static Script silentAfter(String text) {
        return connection -> {
            send(connection, text);
            while (connection.getInputStream().read() >= 0) {
                continue;
            }
        };
    }

    /// A text, and then the end of the connection.
    static Script closedAfter(String text) {
        return connection -> {
            send(connection, text);
            connection.close();
        };
    }

    /// The connection is not closed but torn down.
    static Script reset() {
        return connection -> {
            connection.setSoLinger(true, 0);
            connection.close();
        };
    }
}
