package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.app.Prompt.Came;
import org.updateuser.host.Claim;
import org.updateuser.host.FolderOwner;
import org.updateuser.sandbox.Exchange;
import org.updateuser.store.Runs;

/// Many people are changed from the command line, in this process and on a real sandbox.
class BatchRunTest {
    @TempDir
    private Path folder;

    private Prompt prompt;

    @BeforeEach
    void open() throws Exception {
        prompt = new Prompt(folder);
    }

    @AfterEach
    void close() {
        prompt.close();
    }

    private Path table(String... lines) throws IOException {
        return Files.writeString(folder.resolve("changes.csv"), String.join("\n", lines) + "\n");
    }

    private Path titles(List<String> ids, String title) throws IOException {
        List<String> lines = new ArrayList<>(List.of("id,title"));
        ids.forEach(id -> lines.add(id + "," + title));
        return table(lines.toArray(String[]::new));
    }

    private static String id(Exchange patch) {
        return patch.target().replaceAll("^/api/v2/users/([^/?]+).*", "$1");
    }

    @Test
    void aPreviewSaysWhatWouldBeAndSendsOnlyReads() throws Exception {
        List<String> some = prompt.ids(3);
        Path table = titles(some, "Night manager");
        Came came = prompt.run("preview", table.toString());
        assertThat(came.exit()).as(came.err()).isEqualTo(ExitCode.DONE);
        assertThat(came.rows()).hasSize(3).allSatisfy(row -> {
            assertThat(row.path("state").asString()).isEqualTo("planned");
            assertThat(row.path("changes").get(0).path("after").asString()).isEqualTo("Night manager");
        });
        assertThat(came.last().path("planned").asInt()).isEqualTo(3);
        assertThat(came.last().path("requests").asInt()).isEqualTo(3);
        assertThat(prompt.exchanges()).isNotEmpty().allMatch(BatchRunTest::reads);
    }

    /// A search is asked by POST, and writes nothing.
    private static boolean reads(Exchange one) {
        return one.method().equals("GET")
                || (one.method().equals("POST") && one.target().matches("/api/v2/[a-z/]*search.*"));
    }

    @Test
    void aPreviewWritesNoRun() throws Exception {
        prompt.run("preview", titles(prompt.ids(3), "Night manager").toString());
        Came came = prompt.run("undo", "1");
        assertThat(came.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(came.last().path("problem").asString()).contains("no run 1");
    }

    @Test
    void applyChangesTheseByOnePatchEachAndUndoBringsEverythingBack() throws Exception {
        List<String> ids = prompt.ids(4);
        List<String> before = new ArrayList<>();
        for (String id : ids) {
            before.add(prompt.title(id));
        }
        Came applied = prompt.run("apply", titles(ids, "Night manager").toString(), "--yes");
        assertThat(applied.exit()).as(applied.err()).isEqualTo(ExitCode.DONE);
        assertThat(prompt.patches()).extracting(BatchRunTest::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(prompt.patches())
                .allMatch(patch ->
                        patch.status() == 200 && Prompt.properties(patch).equals(List.of("version", "title")));
        for (String id : ids) {
            assertThat(prompt.title(id)).isEqualTo("Night manager");
        }
        assertThat(applied.last().path("run").asLong()).isEqualTo(1);
        assertThat(applied.last().path("done").asInt()).isEqualTo(4);
        assertThat(applied.last().path("left_out").asInt()).isZero();

        Came back = prompt.run("undo", "1");
        assertThat(back.exit()).as(back.err()).isEqualTo(ExitCode.DONE);
        assertThat(back.last().path("done").asInt()).isEqualTo(4);
        assertThat(prompt.patches()).hasSize(8);
        for (int index = 0; index < ids.size(); index++) {
            assertThat(prompt.title(ids.get(index))).isEqualTo(before.get(index));
        }
    }

    @Test
    void appliedAgainItChangesNobody() throws Exception {
        Path table = titles(prompt.ids(2), "Night manager");
        prompt.run("apply", table.toString(), "--yes");
        Came again = prompt.run("apply", table.toString(), "--yes");
        assertThat(again.exit()).isEqualTo(ExitCode.DONE);
        assertThat(again.last().path("unchanged").asInt()).isEqualTo(2);
        assertThat(prompt.patches()).hasSize(2);
    }

    /// Applies a table until the third of five people, at whom the token is not accepted any more.
    private List<String> cutShort(Runs.Phase phase) throws Exception {
        List<String> ids = prompt.ids(5);
        prompt.fail("{\"method\": \"PATCH\", \"path\": \"/api/v2/users/%s\", \"status\": 401}".formatted(ids.get(2)));
        Came came = prompt.run("apply", titles(ids, "Night manager").toString(), "--yes");
        assertThat(came.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(came.last().path("waiting").asInt()
                        + came.last().path("sent").asInt())
                .isPositive();
        prompt.put("UPDATE run SET phase = '" + phase + "'");
        return ids;
    }

    @ParameterizedTest
    @EnumSource(names = {"RUNNING", "PAUSED"})
    void startedAgainItGoesOnWithItsOwnRunAndSendsNothingTwice(Runs.Phase phase) throws Exception {
        List<String> ids = cutShort(phase);
        Came again = prompt.run("apply", titles(ids, "Night manager").toString(), "--yes");
        assertThat(again.exit()).as(again.err()).isEqualTo(ExitCode.DONE);
        assertThat(again.err()).contains("changes.csv");
        assertThat(again.last().path("run").asLong()).isEqualTo(1);
        assertThat(again.last().path("done").asInt()).isEqualTo(5);
        assertThat(again.last().path("unchanged").asInt()).as("each once").isZero();
        assertThat(prompt.patches())
                .filteredOn(patch -> patch.status() == 200)
                .extracting(BatchRunTest::id)
                .containsExactlyInAnyOrderElementsOf(ids);
        Came back = prompt.run("undo", "1");
        assertThat(back.last().path("done").asInt()).as("one run, one way back").isEqualTo(5);
    }

    @Test
    void aTableThatWantsSomethingElseLeavesTheEarlierRunAsItIs() throws Exception {
        List<String> ids = cutShort(Runs.Phase.RUNNING);
        Came other = prompt.run("apply", titles(ids, "Day manager").toString(), "--yes");
        assertThat(other.exit()).as(other.err()).isEqualTo(ExitCode.DONE);
        assertThat(other.err()).contains("This table wants something else of them");
        assertThat(other.last().path("run").asLong()).isEqualTo(2);
        for (String id : ids) {
            assertThat(prompt.title(id)).isEqualTo("Day manager");
        }
    }

    @Test
    void whatSomebodyElseHasDoneMeanwhileIsNotOverwrittenByGoingOn() throws Exception {
        List<String> ids = cutShort(Runs.Phase.PAUSED);
        String open = ids.get(2);
        prompt.fail(
                "{\"method\": \"GET\", \"path\": \"/api/v2/users\", \"user\": \"%s\", \"change\": {\"title\": \"Promoted\"}}"
                        .formatted(open));
        Came again = prompt.run("apply", titles(ids, "Night manager").toString(), "--yes");
        assertThat(again.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(again.last().path("conflict").asInt()).isEqualTo(1);
        assertThat(prompt.title(open)).isEqualTo("Promoted");
    }

    @Test
    void whoIsLeftOutIsSaidAndEndsWithOne() throws Exception {
        String id = prompt.ids(1).getFirst();
        Path table = table("id,title", id + ",Night manager", "nobody,Night manager");
        Came preview = prompt.run("preview", table.toString());
        assertThat(preview.exit()).isEqualTo(ExitCode.FAILED);
        Came applied = prompt.run("apply", table.toString(), "--yes");
        assertThat(applied.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(applied.last().path("done").asInt()).isEqualTo(1);
        assertThat(applied.last().path("left_out").asInt()).isEqualTo(1);
        assertThat(prompt.patches()).hasSize(1);
    }

    @Test
    void withoutYesNothingIsStarted() throws Exception {
        Came came = prompt.run("apply", titles(prompt.ids(1), "Night manager").toString());
        assertThat(came.exit()).isEqualTo(ExitCode.WRONG_OPTION);
        assertThat(came.err()).hasLineCount(1).contains("--yes");
        assertThat(prompt.patches()).isEmpty();
        assertThat(prompt.data()).doesNotExist();
    }

    @Test
    void aFolderThatAnotherHasIsOnlyPreviewed() throws Exception {
        Path table = titles(prompt.ids(2), "Night manager");
        prompt.run("apply", table.toString(), "--yes");
        Files.createDirectories(prompt.data());
        try (FolderOwner owner = Claim.alone(machineFolder()).orElseThrow()) {
            assertThat(owner).isNotNull();
            for (List<String> command : List.of(List.of("apply", table.toString(), "--yes"), List.of("undo", "1"))) {
                Came came = prompt.run(command.toArray(String[]::new));
                assertThat(came.exit()).isEqualTo(ExitCode.CANNOT_START);
                assertThat(came.err()).hasLineCount(1).contains("Another UpdateUser has the data folder");
                assertThat(came.out()).isEmpty();
            }
            Came preview =
                    prompt.run("preview", titles(prompt.ids(2), "Day manager").toString());
            assertThat(preview.exit()).as(preview.err()).isEqualTo(ExitCode.DONE);
            assertThat(preview.last().path("planned").asInt()).isEqualTo(2);
        }
        assertThat(prompt.patches()).hasSize(2);
    }

    private Path machineFolder() throws Exception {
        Options options =
                new OptionReader(Map.of()).read("--data", prompt.data().toString());
        return prompt.machine("").keptFolder(options).data();
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "apply", "undo"})
    void aWrongTokenEndsWithFour(String deed) throws Exception {
        String operand = deed.equals("undo") ? "1" : table("id,title").toString();
        String[] arguments =
                deed.equals("apply") ? new String[] {deed, operand, "--yes"} : new String[] {deed, operand};
        Came came = prompt.runAs(Prompt.WRONG, arguments);
        assertThat(came.exit()).isEqualTo(ExitCode.NOT_CONNECTED);
        assertThat(came.err()).hasLineCount(1).contains("does not accept the token");
        assertThat(came.out()).isEmpty();
    }

    @Test
    void aServerThatIsNotThereEndsWithFour() throws Exception {
        Path table = table("id,title");
        prompt.unplug();
        assertThat(prompt.run("preview", table.toString()).exit()).isEqualTo(ExitCode.NOT_CONNECTED);
    }

    private void saysOneSentence(Path table, String sentence) {
        for (List<String> command : List.of(List.of("preview"), List.of("apply", "--yes"))) {
            List<String> arguments = new ArrayList<>(command);
            arguments.add(1, table.toString());
            Came came = prompt.run(arguments.toArray(String[]::new));
            assertThat(came.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(came.err()).hasLineCount(1).contains(sentence);
            assertThat(came.out()).hasSize(1);
            assertThat(came.last().path("problem").asString()).contains(sentence);
        }
        assertThat(prompt.patches()).isEmpty();
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
        prompt.run("apply", titles(prompt.ids(2), "Night manager").toString(), "--yes");
        try (Stream<Path> kept = Files.walk(prompt.data())) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(prompt.token());
            }
        }
    }
}
