package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.form.Notice.Tone;
import org.updateuser.form.RunExport.Format;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;

/// What came of a run as a file: everybody of it, whole or not at all, and the owner's alone.
class RunReportTest {
    private static final int MANY = 1_201; // more than two pages
    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    @TempDir
    private Path target;

    private final Desk desk = Desk.open();
    private final RunList runs = desk.workplace().runs();

    @BeforeEach
    void start() {
        desk.workplace().start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path file(String name) {
        return target.resolve(name);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(target)) {
            return found.toList();
        }
    }

    private static List<NamedCsvRecord> lines(Path file) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(Files.readString(file).substring(1)).stream()
                .toList();
    }

    private static Task task(int place) {
        State[] states = State.values();
        Values before = Values.EMPTY
                .with(Catalogue.ID, "id-" + place)
                .with(Catalogue.NAME, "<b>Person " + place)
                .with(Catalogue.VERSION, 1)
                .with(Catalogue.STATE_CHOICE, "active")
                .with(Catalogue.TITLE, "Agent");
        Values wanted = before.with(Catalogue.TITLE, "Head & " + place);
        return new Task(place, place + 1, states[place % states.length], before, before, wanted, 0, "");
    }

    private void aRunOf(int people) {
        List<Task> tasks =
                IntStream.rangeClosed(1, people).mapToObj(RunReportTest::task).toList();
        AtomicReference<Long> number = new AtomicReference<>(0L);
        desk.workplace()
                .kept()
                .ask(books -> books.runs().create("Titles", NOON, "Bo", 0, tasks), number::set, () -> {});
        runs.show(number.get());
        assertThat(runs.shown().get()).isPresent();
    }

    private Notice runNotice() {
        return runs.notice().get().orElseThrow();
    }

    @Test
    void theTableOfARunHoldsEverybodyOnce() throws IOException {
        aRunOf(MANY);
        runs.export(file("run.csv"), Format.CSV);
        assertThat(runNotice().text()).startsWith("1,201 people written to run.csv.");
        assertThat(runNotice().tone()).isEqualTo(Tone.GOOD);
        List<NamedCsvRecord> lines = lines(file("run.csv"));
        assertThat(lines)
                .extracting(line -> line.getField("id"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, MANY)
                        .mapToObj(place -> "id-" + place)
                        .toList());
        assertThat(lines.getFirst().getFields())
                .containsExactly("2", "id-1", "<b>Person 1", "sent", "title", "Agent", "Head & 1", "");
        assertThat(runs.export().progress().get()).isEmpty();
        assertThat(files()).containsExactly(file("run.csv"));
    }

    @Test
    void thePageOfARunHoldsEverybodyAndWhatCameOfThem() throws IOException {
        aRunOf(MANY);
        runs.export(file("run.html"), Format.HTML);
        String page = Files.readString(file("run.html"));
        for (int place = 1; place <= MANY; place++) {
            assertThat(page).contains("<bdi>&lt;b&gt;Person " + place + "</bdi>");
        }
        assertThat(page).contains("<html lang=\"en\">", "<bdi>Titles</bdi>", "<bdi>Bo</bdi>", "November 3, 2026");
        Map<State, Integer> counts = new EnumMap<>(State.class);
        IntStream.rangeClosed(1, MANY).forEach(place -> counts.merge(task(place).state(), 1, Integer::sum));
        counts.forEach((state, count) -> assertThat(page)
                .containsPattern("<li><span class=\"mark [a-z]+\">"
                        + desk.words().text("run.state." + state) + "</span> <b>" + count + "</b>"));
    }

    @Test
    void aReportBelongsToTheOwnerAlone() throws IOException {
        aRunOf(1);
        Files.writeString(file("run.html"), "before");
        Files.setPosixFilePermissions(file("run.html"), PosixFilePermissions.fromString("rw-rw-rw-"));
        runs.export(file("run.html"), Format.HTML);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("run.html"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aReportThatIsCancelledLeavesNothingBehind() throws IOException {
        aRunOf(MANY);
        Files.writeString(file("run.csv"), "before");
        desk.steps().hold();
        runs.export(file("run.csv"), Format.CSV);
        assertThat(runs.export().progress().get()).isPresent();
        runs.export().cancel();
        desk.steps().release();
        assertThat(runNotice().text()).isEqualTo("The report was not written. run.csv is as it was before.");
        assertThat(Files.readString(file("run.csv"))).isEqualTo("before");
        assertThat(files()).containsExactly(file("run.csv"));
    }

    @Test
    void aReportThatCannotBeWrittenSaysWhy() {
        aRunOf(1);
        runs.export(target.resolve("gone/run.csv"), Format.CSV);
        assertThat(runNotice().tone()).isEqualTo(Tone.BAD);
        assertThat(runNotice().text())
                .isEqualTo(
                        "run.csv was not written, and is as it was before. The folder is not there; choose another.");
    }

    @Test
    void aFullDiskIsSaid() {
        aRunOf(1);
        Notice[] said = new Notice[1];
        new FileOutput(new Threads(Runnable::run, Runnable::run), desk.words())
                .write(
                        file("run.csv"),
                        _ -> {
                            throw new IOException("No space left on device");
                        },
                        notice -> said[0] = notice);
        assertThat(said[0].text()).contains("The disk may be full or gone");
        assertThat(file("run.csv")).doesNotExist();
    }

    @Test
    void theNameOfAFileDecidesWhatItIs() {
        assertThat(Format.of(Path.of("a.CSV"), Format.HTML)).isEqualTo(Format.CSV);
        assertThat(Format.of(Path.of("a.htm"), Format.CSV)).isEqualTo(Format.HTML);
        assertThat(Format.of(Path.of("a.txt"), Format.CSV)).isEqualTo(Format.CSV);
    }
}
