package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.form.TableLook.Meaning;
import org.updateuser.patch.Change;
import org.updateuser.store.StoreProblem;

/// Many people as files: what would change, and who they are; read again, neither does harm.
class BulkFilesTest {
    @TempDir
    private Path target;

    private final Desk desk = Desk.open();
    private final Bulk bulk = desk.workplace().bulk();
    private final Together together = new Together(desk.workplace());

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

    private static List<NamedCsvRecord> lines(Path file) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(Files.readString(file).substring(1)).stream()
                .toList();
    }

    private List<String> ids(int most) {
        return together.active().subList(0, most);
    }

    private void title(String title) {
        together.set("title", title);
    }

    private Preview preview() {
        return bulk.preview().get().orElseThrow();
    }

    @Test
    void thePreviewAsATableSaysWhatIsPlannedAndWhatIsLeftOut() throws IOException {
        bulk.begin(ids(5));
        title("=Head");
        PreviewLine left = preview().lines().getFirst();
        bulk.ticks().choose(left, false);
        bulk.export().preview(file("preview.csv"));
        assertThat(bulk.notice().get().orElseThrow().text())
                .startsWith("The preview of 5 people was written to preview.csv.");
        List<NamedCsvRecord> lines = lines(file("preview.csv"));
        assertThat(lines).hasSize(5).allMatch(line -> line.getField("after").equals("'=Head"));
        assertThat(lines.getFirst().getField("state")).isEqualTo("left out");
        assertThat(lines.subList(1, 5)).allMatch(line -> line.getField("state").equals("planned"));
    }

    @Test
    void aPreviewReadAgainChangesNobodyOtherwiseThanItSaid() {
        bulk.begin(ids(5));
        title("Head");
        Map<String, List<Change>> before = new HashMap<>();
        preview().sent().forEach(line -> before.put(line.id(), line.changes()));
        bulk.export().preview(file("preview.csv"));
        desk.workplace().bulkFile().read(file("preview.csv"), () -> {});
        assertThat(preview().lines()).extracting(PreviewLine::id).containsExactlyInAnyOrderElementsOf(before.keySet());
        assertThat(preview().sent()).allMatch(line -> line.changes().equals(before.get(line.id())));
        assertThat(desk.patches()).isEmpty();
    }

    @Test
    void aTableIsReadWhereWhatIsKeptOnThisMachineCannotBe() throws IOException {
        Workplace again = desk.restarted(() -> {
            throw new StoreProblem(StoreProblem.Kind.FAILED, "gone", null);
        });
        again.start();
        String email = again.people().everybody().getFirst().email();
        Path table = Files.writeString(file("table.csv"), "Email;Department\n" + email + ";Night shift of one\n");
        again.bulkFile().read(table, () -> {});
        assertThat(again.bulk().notice().get()).isEmpty();
        assertThat(again.bulk().preview().get().orElseThrow().sent()).hasSize(1);
        assertThat(again.bulkFile().doing().get()).isEmpty();
    }

    @Test
    void peopleSavedAndReadAgainChangeNobody() throws IOException {
        bulk.begin(ids(60));
        BulkExport export = bulk.export();
        export.people(file("people.csv"), new HashSet<>(export.columns()));
        assertThat(bulk.notice().get().orElseThrow().text()).startsWith("60 people written to people.csv.");
        assertThat(lines(file("people.csv"))).hasSize(60);
        for (boolean clears : List.of(false, true)) {
            desk.workplace().bulkFile().blankClears().set(clears);
            desk.workplace().bulkFile().read(file("people.csv"), () -> {});
            assertThat(preview().lines()).isEmpty();
            assertThat(preview().unchanged()).isEqualTo(60);
        }
    }

    @Test
    void theUsualColumnsSayWhoItIsAndWhatSomebodyHas() throws IOException {
        bulk.begin(ids(60));
        BulkExport export = bulk.export();
        AtomicReference<Set<Meaning>> usual = new AtomicReference<>(Set.of());
        export.chosen(usual::set);
        assertThat(usual.get()).extracting(Meaning::key).contains("id", "name", "email", "title", "department");
        export.people(file("people.csv"), usual.get());
        List<NamedCsvRecord> lines = lines(file("people.csv"));
        assertThat(lines.getFirst().getHeader())
                .startsWith("id", "name", "email")
                .hasSize(usual.get().size());
        for (String column : lines.getFirst().getHeader()) {
            assertThat(lines).anyMatch(line -> !line.getField(column).isEmpty());
        }
    }

    @Test
    void chosenColumnsAreRemembered() throws IOException {
        bulk.begin(ids(2));
        BulkExport export = bulk.export();
        Set<Meaning> two = new HashSet<>(export.columns().subList(0, 2));
        export.choose(two);
        bulk.begin(ids(3));
        AtomicReference<Set<Meaning>> now = new AtomicReference<>(Set.of());
        export.chosen(now::set);
        assertThat(now.get()).isEqualTo(two);
        export.people(file("people.csv"), now.get());
        assertThat(Files.readString(file("people.csv"))).startsWith("\uFEFFid,name\r\n");
    }
}
