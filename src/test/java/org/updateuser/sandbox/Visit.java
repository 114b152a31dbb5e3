package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/// A sandbox and a client of it. At the end every answer that was given must have conformed to the service's
/// description, where that is at hand.
final class Visit implements AutoCloseable {
    static final String AMARA = "amara.okonkwo-lindstrom@northwind.example";
    static final String ALL = "groups,profileSkills,certifications,locations,employerInfo,biography";

    final Sandbox sandbox;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> problems = new CopyOnWriteArrayList<>();

    Visit() {
        this(Settings.standard());
    }

    Visit(Settings settings) {
        try {
            sandbox = Sandbox.start(settings);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        Optional<SchemaCheck> check = SchemaCheck.find();
        sandbox.observe(exchange -> check.filter(_ -> exchange.target().startsWith("/api/") && exchange.status() != 0)
                .ifPresent(found -> problems.addAll(
                        found.answer(exchange.method(), exchange.target(), exchange.status(), exchange.answer()))));
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply send(String method, String path, String body) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                .header("Authorization", "Bearer " + sandbox.token());
    }

    Reply send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /// Sets one switch.
    void behave(String name, String value) {
        String json = value.startsWith("[") ? value : "\"" + value + "\"";
        assertThat(send("PUT", "/sandbox/behaviour", "{\"" + name + "\":" + json + "}")
                        .status())
                .isEqualTo(200);
    }

    /// The id of the person with the email, whatever their state.
    String id(String email) {
        return search(
                        "{\"query\":[{\"type\":\"EXACT\",\"fields\":[\"email\"],\"value\":\"" + email + "\"},"
                                + "{\"type\":\"EXACT\",\"fields\":[\"state\"],\"values\":[\"active\",\"inactive\",\"deleted\"]}]}")
                .at("/results/0/id")
                .asString();
    }

    JsonNode search(String body) {
        return send("POST", "/api/v2/users/search", body).json();
    }

    JsonNode read(String id) {
        Reply reply = get("/api/v2/users/" + id + "?expand=" + ALL);
        return (reply.status() == 200 ? reply : get("/api/v2/users/" + id + "?state=deleted&expand=" + ALL)).json();
    }

    /// Sends members of an object, such as `"title":"x"`, with the current version.
    Reply patch(String id, String members) {
        return send("PATCH", "/api/v2/users/" + id, "{\"version\":" + version(id) + "," + members + "}");
    }

    int version(String id) {
        return read(id).get("version").intValue();
    }

    /// Everybody of the state, in full.
    List<JsonNode> everybody(String state) {
        return get("/api/v2/users?pageSize=500&state=" + state + "&expand=" + ALL)
                .json()
                .get("entities")
                .valueStream()
                .toList();
    }

    /// Forgets what answers were wrong up to now: for tests that order wrong ones.
    void forgive() {
        problems.clear();
    }

    @Override
    public void close() {
        sandbox.close();
        client.close();
        assertThat(problems)
                .as("answers that do not conform to the service's description")
                .isEmpty();
    }
}
