package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.form.HistoryExport.Format;
import org.updateuser.form.Notice.Tone;
import org.updateuser.patch.Result.Fate;

/// The history as a file: all of what the filter shows, whole or not at all, and the owner's alone.
class HistoryExportTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path target;

    private Archive archive;
    private HistoryExport export;

    @BeforeEach
    void open() {
        archive = new Archive(folder);
        export = archive.list().export();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Path file() {
        return target.resolve("history.csv");
    }

    private Notice notice() {
        return export.notice().get().orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(target)) {
            return found.toList();
        }
    }

    private void fill(int count) {
        for (int each = 0; each < count; each++) {
            archive.titled("a", Duration.ZERO, each % 2 == 0 ? Fate.DONE : Fate.REFUSED);
        }
    }

    @Test
    void allPagesAreInItOnce() throws IOException {
        fill(1_100);
        archive.list().export(file(), Format.CSV);
        List<String> lines = Files.readAllLines(file());
        assertThat(lines).hasSize(1_101).doesNotHaveDuplicates();
        assertThat(lines.getFirst()).startsWith("\uFEFFnumber,time,");
        assertThat(lines.get(1)).startsWith("1100,2026-11-24T15:30:00Z,a,Person a,Bo,PATCH,title,Agent,Head,REFUSED");
        assertThat(notice().tone()).isEqualTo(Tone.GOOD);
        assertThat(notice().text()).startsWith("1,100 requests exported to history.csv.");
        assertThat(export.progress().get()).isEmpty();
        assertThat(files()).containsExactly(file());
    }

    @Test
    void onlyWhatTheFilterShowsIsInIt() throws IOException {
        fill(10);
        archive.list().filter().set(HistoryFilter.ALL.withFates(Set.of(Fate.DONE)));
        archive.list().export(file(), Format.CSV);
        assertThat(Files.readAllLines(file())).hasSize(6).noneMatch(line -> line.contains("REFUSED"));
    }

    @Test
    void asJsonItIsAnArray() throws IOException {
        fill(3);
        Path json = target.resolve("history.json");
        archive.list().export(json, Format.JSON);
        assertThat(Files.readString(json)).startsWith("[\n{\"number\":3,").endsWith("}\n]\n");
    }

    @Test
    void anEmptyHistoryIsAFileWithTheHeadAlone() throws IOException {
        archive.list().export(file(), Format.CSV);
        assertThat(Files.readAllLines(file())).hasSize(1);
        assertThat(notice().text()).startsWith("No request exported");
    }

    @Test
    void theFileBelongsToTheOwnerAlone() throws IOException {
        Files.writeString(file(), "before");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-rw-rw-"));
        archive.list().export(file(), Format.CSV);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file())).startsWith("\uFEFFnumber");
    }

    @Test
    void howFarItIsIsSaidAndUntilThenTheOldFileStays() throws IOException {
        fill(1_100);
        Files.writeString(file(), "before");
        archive.steps().hold();
        archive.list().export(file(), Format.CSV);
        while (export.progress().get().orElseThrow().written() < 1_000) {
            archive.steps().runFirst();
        }
        assertThat(export.progress().get().orElseThrow().total()).isEqualTo(1_100);
        assertThat(Files.readString(file())).isEqualTo("before");
        archive.steps().release();
        assertThat(Files.readAllLines(file())).hasSize(1_101);
    }

    @Test
    void itCanBeCancelledAndLeavesNothingBehind() throws IOException {
        fill(1_100);
        Files.writeString(file(), "before");
        archive.steps().hold();
        archive.list().export(file(), Format.CSV);
        while (export.progress().get().orElseThrow().written() == 0) {
            archive.steps().runFirst();
        }
        export.cancel();
        archive.steps().release();
        assertThat(notice().text()).isEqualTo("Export cancelled. history.csv is as it was before.");
        assertThat(Files.readString(file())).isEqualTo("before");
        assertThat(files()).containsExactly(file());
        archive.list().export(file(), Format.CSV);
        assertThat(Files.readAllLines(file())).hasSize(1_101);
    }

    @Test
    void twoAtOnceAreOne() {
        fill(2);
        archive.steps().hold();
        archive.list().export(file(), Format.CSV);
        archive.list().export(target.resolve("other.csv"), Format.CSV);
        archive.steps().release();
        assertThat(target.resolve("other.csv")).doesNotExist();
        assertThat(file()).exists();
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        fill(1);
        archive.list().export(target.resolve("gone").resolve("history.csv"), Format.CSV);
        assertThat(notice().tone()).isEqualTo(Tone.BAD);
        assertThat(notice().text())
                .isEqualTo("history.csv was not written, and is as it was before. The folder is not there; choose"
                        + " another.");
        assertThat(notice().detail()).startsWith("NoSuchFileException");
        assertThat(export.progress().get()).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeReplacedIsSaidAndNothingIsLeftBehind() throws IOException {
        fill(1);
        Files.createDirectories(file().resolve("full"));
        archive.list().export(file(), Format.CSV);
        assertThat(notice().tone()).isEqualTo(Tone.BAD);
        assertThat(files()).containsExactly(file());
    }

    @Test
    void aHistoryThatCannotBeReadIsSaid() throws IOException {
        fill(1);
        archive.close();
        archive.list().export(file(), Format.CSV);
        assertThat(notice().text()).isEqualTo("The history cannot be read now, so nothing was exported.");
        assertThat(files()).isEmpty();
    }
}
