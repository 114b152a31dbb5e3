package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.updateuser.sandbox.Exchange;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A command line in this process, with a sandbox to work on.
final class Prompt implements AutoCloseable {
    static final String WRONG = "wrong-token-9f8e7d";

    private static final JsonMapper JSON = new JsonMapper();

    private final Sandbox sandbox = Sandbox.start(Settings.standard());
    private final Path folder;
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final List<String> everything = new ArrayList<>();
    private final Optional<ProxySelector> proxies = Optional.ofNullable(ProxySelector.getDefault());
    private final Optional<Authenticator> asked = Optional.ofNullable(Authenticator.getDefault());
    private final SSLContext trust = SSLContext.getDefault();

    /// What a command came to.
    record Came(ExitCode exit, List<String> out, String err) {
        JsonNode last() {
            JsonNode last = JSON.readTree(out.getLast());
            assertThat(last.path("type").asString()).isEqualTo("summary");
            return last;
        }

        List<JsonNode> rows() {
            return out.stream()
                    .map(JSON::readTree)
                    .filter(line -> line.path("type").asString().equals("row"))
                    .toList();
        }
    }

    Prompt(Path folder) throws IOException, GeneralSecurityException {
        this.folder = folder;
        sandbox.observe(exchanges::add);
    }

    /// Where everything is kept.
    Path data() {
        return folder.resolve("data");
    }

    String token() {
        return sandbox.token();
    }

    /// The machine of the command, on which a token is given as it should be.
    Machine machine(String token) {
        return new Machine(Map.of("GENESYSCLOUD_ACCESS_TOKEN", token), "Linux", folder, Optional.empty());
    }

    Came run(String... arguments) {
        return runAs(sandbox.token(), arguments);
    }

    Came runAs(String token, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--server", sandbox.url(), "--data", data().toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ExitCode exit = new Program(
                        machine(token),
                        print(out),
                        print(err),
                        new CommandWords(Locale.ENGLISH),
                        _ -> ExitCode.FAILED,
                        _ -> ExitCode.FAILED)
                .run(all.toArray(String[]::new));
        Came came = new Came(
                exit, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
        everything.addAll(came.out());
        everything.add(came.err());
        return came;
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /// The ids of the first people of the sandbox, as anybody would read them.
    List<String> ids(int most) throws Exception {
        return read("/api/v2/users?pageSize=100").path("entities").values().stream()
                .map(person -> person.path("id").asString())
                .limit(most)
                .toList();
    }

    String title(String id) throws Exception {
        return read("/api/v2/users/" + id).path("title").asString("");
    }

    private JsonNode read(String target) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + target))
                    .header("Authorization", "Bearer " + sandbox.token())
                    .build();
            return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
        }
    }

    /// Everything the server was sent.
    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    List<Exchange> patches() {
        return exchanges.stream().filter(one -> one.method().equals("PATCH")).toList();
    }

    /// The names of the properties in a request.
    static List<String> properties(Exchange patch) {
        return List.copyOf(JSON.readTree(patch.request()).propertyNames());
    }

    /// What goes wrong from now on, as the sandbox is told.
    void fail(String faults) {
        sandbox.fail(faults);
    }

    /// Changes what is kept, as if something had happened while nobody looked.
    void put(String statement) throws Exception {
        try (Stream<Path> kept = Files.walk(data())) {
            Path file = kept.filter(path -> path.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement change = connection.createStatement()) {
                assertThat(change.executeUpdate(statement)).isPositive();
            }
        }
    }

    void unplug() {
        sandbox.close();
    }

    /// What a command sets for its whole process is as it was before; and nothing it said was a token.
    @Override
    public void close() {
        sandbox.close();
        ProxySelector.setDefault(proxies.orElse(null));
        Authenticator.setDefault(asked.orElse(null));
        SSLContext.setDefault(trust);
        assertThat(everything).noneMatch(text -> text.contains(sandbox.token()) || text.contains(WRONG));
    }
}
