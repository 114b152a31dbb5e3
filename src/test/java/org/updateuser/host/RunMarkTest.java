package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunMarkTest {
    @TempDir
    Path folder;

    @Test
    void aRunThatWasEndedIsNotCutShort() {
        try (RunMark first = new RunMark(folder, true)) {
            assertThat(first.set()).isFalse();
            assertThat(folder.resolve("running")).exists();
        }
        assertThat(folder).isEmptyDirectory();
        try (RunMark second = new RunMark(folder, true)) {
            assertThat(second.set()).isFalse();
        }
    }

    /// As the first one is: never closed.
    @Test
    void aRunThatWasNotEndedIsToldOnce() throws Exception {
        Files.createFile(folder.resolve("running"));

        try (RunMark next = new RunMark(folder, true)) {
            assertThat(next.set()).isTrue();
        }
        try (RunMark afterwards = new RunMark(folder, true)) {
            assertThat(afterwards.set()).isFalse();
        }
    }

    @Test
    void whoOnlyReadsNeitherAsksNorTouchesIt() throws Exception {
        Files.createFile(folder.resolve("running"));

        try (RunMark reader = new RunMark(folder, false)) {
            assertThat(reader.set()).isFalse();
        }
        assertThat(folder.resolve("running")).exists();
    }

    @Test
    void oneThatIsSetTooLateStaysAway() {
        RunMark mark = new RunMark(folder, true);
        mark.close();

        assertThat(mark.set()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }
}
