package org.updateuser.form;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.updateuser.model.Organization;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result.Fate;
import org.updateuser.store.History.Query;
import org.updateuser.store.Store;
import org.updateuser.store.StoreProblem;
import org.updateuser.wire.UserJson;

/// Stands between a client and its server, and looks into the database, by a connection of its own, at the moment when
/// a request that writes arrives and has not been passed on yet.
final class Witness implements AutoCloseable {
    /// A request that writes, and what the database knew of it before the server did.
    ///
    /// @param written the newest line of the history at that moment
    record Seen(String method, String path, String body, List<Entry> written) {
        /// Whether it was written down, as unsure, word for word.
        boolean isWrittenDown() {
            return written.stream()
                    .anyMatch(entry -> entry.result().fate() == Fate.UNSURE
                            && entry.sent().method().equals(method)
                            && path.endsWith("/" + entry.sent().userId())
                            && (body.isEmpty()
                                    || body.equals(UserJson.write(entry.sent().patch()))));
        }
    }

    private final URI server;
    private final Path folder;
    private final HttpServer http;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    /// @param server where requests are passed on to
    /// @param folder where the database is
    Witness(URI server, Path folder) throws IOException {
        this.server = server;
        this.folder = folder;
        this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", this::answer);
        http.start();
    }

    /// Where it stands.
    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /// The requests that write, in the order in which they came.
    List<Seen> seen() {
        return List.copyOf(seen);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String method = exchange.getRequestMethod();
            if (method.equals("PATCH") || method.equals("DELETE")) {
                String path = exchange.getRequestURI().getPath();
                seen.add(new Seen(method, path, new String(body, StandardCharsets.UTF_8), written()));
            }
            HttpResponse<byte[]> answer = passOn(exchange, method, body);
            answer.headers().map().forEach((name, values) -> {
                if (!name.startsWith(":") && !name.equalsIgnoreCase("content-length")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private HttpResponse<byte[]> passOn(HttpExchange exchange, String method, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        server.resolve(exchange.getRequestURI().toString()))
                .method(method, BodyPublishers.ofByteArray(body));
        for (String name : List.of("Authorization", "Content-Type", "Accept")) {
            exchange.getRequestHeaders().getOrDefault(name, List.of()).forEach(value -> request.header(name, value));
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException ended) {
            throw new IOException(ended);
        }
    }

    private List<Entry> written() {
        try (Store store = Store.open(folder, false)) {
            Organization organization = store.organization(address().toString()).orElseThrow();
            return store.history(organization.id()).find(Query.ALL, Long.MAX_VALUE, 1);
        } catch (StoreProblem unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    @Override
    public void close() {
        http.stop(0);
        client.close();
    }
}
