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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.host.Claim;
import org.updateuser.host.FolderOwner;
import org.updateuser.sandbox.Exchange;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Many people are changed from the command line, in this process and on a real sandbox.
class BatchRunTest {
    private static final String WRONG = "wrong-token-9f8e7d";

    @TempDir
    private Path folder;

    private final JsonMapper json = new JsonMapper();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final List<String> everything = new ArrayList<>();
    private final Optional<ProxySelector> proxies = Optional.ofNullable(ProxySelector.getDefault());
    private final Optional<Authenticator> asked = Optional.ofNullable(Authenticator.getDefault());
    private SSLContext trust;
    private Sandbox sandbox;

    /// What a command came to.
    private record Came(ExitCode exit, List<String> out, String err) {}

    @BeforeEach
    void open() throws Exception {
        trust = SSLContext.getDefault();
        sandbox = Sandbox.start(Settings.standard());
        sandbox.observe(exchanges::add);
    }

    /// What the command sets for its whole process is as it was before.
    @AfterEach
    void close() {
        sandbox.close();
        ProxySelector.setDefault(proxies.orElse(null));
        Authenticator.setDefault(asked.orElse(null));
        SSLContext.setDefault(trust);
        assertThat(everything).noneMatch(text -> text.contains(sandbox.token()) || text.contains(WRONG));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Came run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--server", sandbox.url(), "--data", data().toString()));
        return run(sandbox.token(), all);
    }

    private Came run(String token, List<String> arguments) {
        Map<String, String> environment = Map.of("GENESYSCLOUD_ACCESS_TOKEN", token);
        Machine machine = new Machine(environment, "Linux", folder, Optional.empty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ExitCode exit = new Program(
                        machine,
                        print(out),
                        print(err),
                        new CommandWords(Locale.ENGLISH),
                        _ -> ExitCode.FAILED,
                        _ -> ExitCode.FAILED)
                .run(arguments.toArray(String[]::new));
        Came came = new Came(
                exit, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
        everything.addAll(came.out());
        everything.add(came.err());
        return came;
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private JsonNode last(Came came) {
        JsonNode last = json.readTree(came.out().getLast());
        assertThat(last.path("type").asString()).isEqualTo("summary");
        return last;
    }

    private List<JsonNode> rows(Came came) {
        return came.out().stream()
                .map(line -> json.readTree(line))
                .filter(line -> line.path("type").asString().equals("row"))
                .toList();
    }

    /// The people of the sandbox as anybody would read them.
    private List<JsonNode> people() throws Exception {
        return List.copyOf(read("/api/v2/users?pageSize=100").path("entities").values());
    }

    private JsonNode read(String target) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + target))
                    .header("Authorization", "Bearer " + sandbox.token())
                    .build();
            return json.readTree(client.send(request, BodyHandlers.ofString()).body());
        }
    }

    private String title(String id) throws Exception {
        return read("/api/v2/users/" + id).path("title").asString("");
    }

    private Path table(String... lines) throws IOException {
        return Files.writeString(folder.resolve("changes.csv"), String.join("\n", lines) + "\n");
    }

    private Path titles(List<JsonNode> people, String title) throws IOException {
        List<String> lines = new ArrayList<>(List.of("id,title"));
        people.forEach(person -> lines.add(person.path("id").asString() + "," + title));
        return table(lines.toArray(String[]::new));
    }

    private List<Exchange> patches() {
        return exchanges.stream().filter(one -> one.method().equals("PATCH")).toList();
    }

    private static String id(Exchange patch) {
        return patch.target().replaceAll("^/api/v2/users/([^/?]+).*", "$1");
    }

    @Test
    void aPreviewSaysWhatWouldBeAndSendsOnlyReads() throws Exception {
        List<JsonNode> some = people().subList(0, 3);
        Path table = titles(some, "Night manager");
        exchanges.clear();
        Came came = run("preview", table.toString());
        assertThat(came.exit()).as(came.err()).isEqualTo(ExitCode.DONE);
        assertThat(rows(came)).hasSize(3).allSatisfy(row -> {
            assertThat(row.path("state").asString()).isEqualTo("planned");
            assertThat(row.path("changes").get(0).path("after").asString()).isEqualTo("Night manager");
        });
        assertThat(last(came).path("planned").asInt()).isEqualTo(3);
        assertThat(last(came).path("requests").asInt()).isEqualTo(3);
        assertThat(exchanges).isNotEmpty().allMatch(BatchRunTest::reads);
    }

    /// A search is asked by POST, and writes nothing.
    private static boolean reads(Exchange one) {
        return one.method().equals("GET")
                || (one.method().equals("POST") && one.target().matches("/api/v2/[a-z/]*search.*"));
    }

    @Test
    void aPreviewWritesNoRun() throws Exception {
        run("preview", titles(people().subList(0, 3), "Night manager").toString());
        Came came = run("undo", "1");
        assertThat(came.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(last(came).path("problem").asString()).contains("no run 1");
    }

    @Test
    void applyChangesTheseByOnePatchEachAndUndoBringsEverythingBack() throws Exception {
        List<JsonNode> some = people().subList(0, 4);
        List<String> ids = some.stream().map(one -> one.path("id").asString()).toList();
        List<String> before = new ArrayList<>();
        for (String id : ids) {
            before.add(title(id));
        }
        Came applied = run("apply", titles(some, "Night manager").toString(), "--yes");
        assertThat(applied.exit()).as(applied.err()).isEqualTo(ExitCode.DONE);
        assertThat(patches()).extracting(BatchRunTest::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(patches())
                .allMatch(patch -> patch.status() == 200
                        && json.readTree(patch.request()).propertyNames().equals(Set.of("version", "title")));
        for (String id : ids) {
            assertThat(title(id)).isEqualTo("Night manager");
        }
        assertThat(last(applied).path("run").asLong()).isEqualTo(1);
        assertThat(last(applied).path("done").asInt()).isEqualTo(4);
        assertThat(last(applied).path("left_out").asInt()).isZero();

        Came back = run("undo", "1");
        assertThat(back.exit()).as(back.err()).isEqualTo(ExitCode.DONE);
        assertThat(last(back).path("done").asInt()).isEqualTo(4);
        assertThat(patches()).hasSize(8);
        for (int index = 0; index < ids.size(); index++) {
            assertThat(title(ids.get(index))).isEqualTo(before.get(index));
        }
    }

    @Test
    void appliedAgainItChangesNobody() throws Exception {
        Path table = titles(people().subList(0, 2), "Night manager");
        run("apply", table.toString(), "--yes");
        Came again = run("apply", table.toString(), "--yes");
        assertThat(again.exit()).isEqualTo(ExitCode.DONE);
        assertThat(last(again).path("unchanged").asInt()).isEqualTo(2);
        assertThat(patches()).hasSize(2);
    }

    @Test
    void whoIsLeftOutIsSaidAndEndsWithOne() throws Exception {
        String id = people().getFirst().path("id").asString();
        Path table = table("id,title", id + ",Night manager", "nobody,Night manager");
        Came preview = run("preview", table.toString());
        assertThat(preview.exit()).isEqualTo(ExitCode.FAILED);
        Came applied = run("apply", table.toString(), "--yes");
        assertThat(applied.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(last(applied).path("done").asInt()).isEqualTo(1);
        assertThat(last(applied).path("left_out").asInt()).isEqualTo(1);
        assertThat(patches()).hasSize(1);
    }

    @Test
    void withoutYesNothingIsStarted() throws Exception {
        Came came = run("apply", titles(people().subList(0, 1), "Night manager").toString());
        assertThat(came.exit()).isEqualTo(ExitCode.WRONG_OPTION);
        assertThat(came.err()).hasLineCount(1).contains("--yes");
        assertThat(patches()).isEmpty();
        assertThat(data()).doesNotExist();
    }

    @Test
    void aFolderThatAnotherHasIsOnlyPreviewed() throws Exception {
        Path table = titles(people().subList(0, 2), "Night manager");
        run("apply", table.toString(), "--yes");
        Files.createDirectories(data());
        try (FolderOwner owner = Claim.alone(machineFolder()).orElseThrow()) {
            assertThat(owner).isNotNull();
            for (List<String> command : List.of(List.of("apply", table.toString(), "--yes"), List.of("undo", "1"))) {
                Came came = run(command.toArray(String[]::new));
                assertThat(came.exit()).isEqualTo(ExitCode.CANNOT_START);
                assertThat(came.err()).hasLineCount(1).contains("Another UpdateUser has the data folder");
                assertThat(came.out()).isEmpty();
            }
            Came preview =
                    run("preview", titles(people().subList(0, 2), "Day manager").toString());
            assertThat(preview.exit()).as(preview.err()).isEqualTo(ExitCode.DONE);
            assertThat(last(preview).path("planned").asInt()).isEqualTo(2);
        }
        assertThat(patches()).hasSize(2);
    }

    private Path machineFolder() throws Exception {
        Machine machine = new Machine(Map.of(), "Linux", folder, Optional.empty());
        return machine.keptFolder(new OptionReader(Map.of()).read("--data", data().toString()))
                .data();
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "apply", "undo"})
    void aWrongTokenEndsWithFour(String deed) throws Exception {
        List<String> arguments = new ArrayList<>(
                List.of(deed, deed.equals("undo") ? "1" : table("id,title").toString()));
        arguments.addAll(List.of("--server", sandbox.url(), "--data", data().toString()));
        if (deed.equals("apply")) {
            arguments.add("--yes");
        }
        Came came = run(WRONG, arguments);
        assertThat(came.exit()).isEqualTo(ExitCode.NOT_CONNECTED);
        assertThat(came.err()).hasLineCount(1).contains("does not accept the token");
        assertThat(came.out()).isEmpty();
    }

    @Test
    void aServerThatIsNotThereEndsWithFour() throws Exception {
        Path table = table("id,title");
        sandbox.close();
        assertThat(run("preview", table.toString()).exit()).isEqualTo(ExitCode.NOT_CONNECTED);
    }

    private void saysOneSentence(Path table, String sentence) {
        for (List<String> command : List.of(List.of("preview"), List.of("apply", "--yes"))) {
            List<String> arguments = new ArrayList<>(command);
            arguments.add(1, table.toString());
            Came came = run(arguments.toArray(String[]::new));
            assertThat(came.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(came.err()).hasLineCount(1).contains(sentence);
            assertThat(came.out()).hasSize(1);
            assertThat(last(came).path("problem").asString()).contains(sentence);
        }
        assertThat(patches()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        saysOneSentence(folder.resolve("gone.csv"), "The file gone.csv is not there any more.");
    }

    @Test
    void aWorkbookIsSaid() throws IOException {
        Path book = folder.resolve("people.xlsx");
        Files.write(book, new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0});
        saysOneSentence(book, "The file people.xlsx is a workbook, not a table of text.");
    }

    @Test
    void aTableThatSaysNothingOfWhomItIsAboutIsSaid() throws IOException {
        saysOneSentence(table("title,department", "Head,Sales"), "No column says whom the rows are about.");
    }

    @Test
    void nothingThatIsKeptHoldsTheToken() throws Exception {
        run("apply", titles(people().subList(0, 2), "Night manager").toString(), "--yes");
        try (Stream<Path> kept = Files.walk(data())) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(sandbox.token());
            }
        }
    }
}
