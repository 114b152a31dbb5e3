package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");

    @TempDir
    Path temporary;

    private LogFile file(int second, long process) {
        return new LogFile(temporary.resolve("state/logs"), START.plusSeconds(second), process, "heading");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(temporary.resolve("state/logs"))) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void nothingIsThereBeforeSomethingIsSaid() {
        assertThat(file(0, 7).path()).isEqualTo(temporary.resolve("state/logs/updateuser-20261125-080000-7-001.log"));
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fileAndFolderAreForTheirUserAlone() throws Exception {
        LogFile file = file(0, 7);
        file.append("one\n");
        file.append("two\n");

        assertThat(file.path()).hasContent("heading\none\ntwo");
        assertThat(permissions(file.path())).isEqualTo("rw-------");
        assertThat(permissions(file.path().getParent())).isEqualTo("rwx------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void itIsBoundedInSizeAndTheNewestLinesAreThere() throws Exception {
        LogFile file = file(0, 7);
        String line = "x".repeat(9_999) + "\n";
        int lines = LogFile.BYTES_MOST / line.length() * (LogFile.FILES_MOST + 3);
        for (int number = 0; number < lines; number++) {
            file.append(line);
        }
        file.append("the last\n");

        assertThat(names())
                .hasSize(LogFile.FILES_MOST)
                .last()
                .isEqualTo(file.path().getFileName().toString());
        assertThat(file.path()).content().startsWith("heading\n").endsWith("the last\n");
        for (String name : names()) {
            assertThat(Files.size(temporary.resolve("state/logs").resolve(name)))
                    .isLessThanOrEqualTo(LogFile.BYTES_MOST);
        }
    }

    @Test
    void theOldestOfAllProcessesGoAndForeignFilesStay() throws Exception {
        file(0, 1).append("mine\n");
        Files.writeString(temporary.resolve("state/logs/updateuser.log"), "precious");
        Files.writeString(temporary.resolve("state/logs/updateuser-1-1-1-001.log"), "precious");
        for (int process = 2; process < 30; process++) {
            file(process, 1000 - process).append("mine\n");
        }

        assertThat(names())
                .hasSize(LogFile.FILES_MOST + 2)
                .contains("updateuser.log", "updateuser-1-1-1-001.log", "updateuser-20261125-080029-971-001.log")
                .doesNotContain("updateuser-20261125-080019-981-001.log");
    }

    @Test
    void oneThatWasDeletedWhileItsProcessRunsIsMadeAgain() throws Exception {
        LogFile file = file(0, 1);
        file.append("one\n");
        for (int process = 2; process < 30; process++) {
            file(process, process).append("mine\n");
        }
        assertThat(file.path()).doesNotExist();
        file.append("two\n");

        assertThat(file.path()).hasContent("heading\ntwo");
        assertThat(names()).hasSize(LogFile.FILES_MOST);
    }

    @Test
    void aFileInTheWayIsAnErrorThatLeavesItAlone() throws Exception {
        Path way = Files.writeString(temporary.resolve("state"), "precious");

        assertThatIOException().isThrownBy(() -> file(0, 1).append("one\n"));
        assertThat(way).hasContent("precious");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatSomebodyPutThereIsNotFollowed() throws Exception {
        Path target = Files.writeString(temporary.resolve("target"), "precious\n");
        Files.createDirectories(file(0, 1).path().getParent());
        Files.createSymbolicLink(file(0, 1).path(), target);

        assertThatIOException().isThrownBy(() -> file(0, 1).append("one\n"));
        assertThat(target).hasContent("precious");
    }

    @Test
    void itWritesAgainAsSoonAsItCan() throws Exception {
        Path way = Files.writeString(temporary.resolve("state"), "precious");
        LogFile file = file(0, 1);
        assertThatIOException().isThrownBy(() -> file.append("one\n"));
        Files.delete(way);
        file.append("two\n");

        assertThat(file.path()).hasContent("heading\ntwo");
    }
}
