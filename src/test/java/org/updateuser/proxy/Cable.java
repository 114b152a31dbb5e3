package org.updateuser.proxy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A cable between a client and a server of this machine, which breaks as it is told: for what goes wrong below HTTP.
///
/// It knows just enough of HTTP to tell requests apart, and puts the server's own address into the Host header, since
/// a server of loopback answers to nothing else. Requests and answers must say their length.
public final class Cable implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)");

    private final ServerSocket ear;
    private final URI server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Break> ordered = new ConcurrentHashMap<>();
    private final Map<String, Boolean> deaf = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> ends = new CopyOnWriteArrayList<>();

    /// @param server where it leads, such as `http://127.0.0.1:4711`
    public Cable(URI server) throws IOException {
        this.server = server;
        this.ear = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        threads.submit(this::listen);
    }

    /// Its near end.
    public URI uri() {
        return URI.create("http://127.0.0.1:" + ear.getLocalPort());
    }

    /// The methods and paths of all requests that came in, in their order.
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /// The next answer to this method breaks so.
    public void breakNext(String method, Break how) {
        ordered.put(method, how);
    }

    /// The next request of this method is read and not passed on; the connection is reset.
    public void swallowNext(String method) {
        deaf.put(method, true);
    }

    private Void listen() throws IOException {
        while (!ear.isClosed()) {
            Socket client = ear.accept();
            ends.add(client);
            threads.submit(() -> serve(client));
        }
        return null;
    }

    private Void serve(Socket client) throws IOException {
        try (client;
                Socket far = new Socket(InetAddress.getByName(server.getHost()), server.getPort())) {
            ends.add(far);
            client.setTcpNoDelay(true);
            boolean open = true;
            while (open) {
                String request = message(client.getInputStream());
                String[] line = request.split(" ", 3);
                requests.add(line[0] + " " + line[1]);
                if (deaf.remove(line[0]) != null) {
                    client.setSoLinger(true, 0);
                    return null;
                }
                far.getOutputStream().write(addressed(request).getBytes(StandardCharsets.ISO_8859_1));
                byte[] answer = message(far.getInputStream()).getBytes(StandardCharsets.ISO_8859_1);
                Break how = ordered.remove(line[0]);
                open = (how == null ? Break.NONE : how).pass(answer, client);
            }
        }
        return null;
    }

    private String addressed(String request) {
        return request.replaceFirst("(?i)\r\nhost: [^\r]*", "\r\nHost: " + server.getAuthority());
    }

    /// A request or an answer, each byte a letter.
    private static String message(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("the connection ended");
            }
            head.append((char) next);
        }
        return head + new String(in.readNBytes(length(head.toString())), StandardCharsets.ISO_8859_1);
    }

    static int length(String message) {
        Matcher length = LENGTH.matcher(message);
        return length.find() ? Integer.parseInt(length.group(1)) : 0;
    }

    @Override
    public void close() throws IOException {
        ear.close();
        for (Socket end : ends) {
            end.close();
        }
        threads.shutdownNow();
    }
}
