package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.host.Preferences.Look;
import org.updateuser.host.Preferences.UpdateCheck;
import org.updateuser.host.Preferences.WindowPlace;

class PreferencesFileTest {
    private static final UpdateCheck LOOKED_FOR = new UpdateCheck(
            true, Optional.of(Instant.parse("2026-11-03T12:00:01Z")), "0.10.0 https://releases.example/0.10.0");
    private static final Preferences CHOSEN = new Preferences(
            Look.DARK,
            125,
            Optional.of(new WindowPlace(-5, 10.5, 1200, 800, true)),
            30,
            LOOKED_FOR,
            "de",
            Map.of(),
            "JP");

    @TempDir
    Path folder;

    private Path text;
    private PreferencesFile file;

    @BeforeEach
    void paths() {
        text = folder.resolve("preferences.properties");
        file = new PreferencesFile(folder);
    }

    @Test
    void aFirstStartHasTheStandardAndWritesNothing() {
        assertThat(file.read()).isEqualTo(Preferences.STANDARD);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        file.write(CHOSEN);

        assertThat(new PreferencesFile(folder).read()).isEqualTo(CHOSEN);
        assertThat(names()).containsExactly("preferences.properties");
    }

    @Test
    void valuesOfAnotherProgramStay() throws Exception {
        Files.writeString(text, "format=1\nsomething.else=Gr\u00fc\u00dfe \u65e5\u672c\ntextSize=110\n");

        file.write(file.read().withLook(Look.LIGHT));

        assertThat(file.read().textSize()).isEqualTo(110);
        assertThat(Files.readString(text))
                .contains("something.else=", "look=light")
                .doesNotContain("#");
        java.util.Properties values = new java.util.Properties();
        values.load(Files.newBufferedReader(text));
        assertThat(values.getProperty("something.else")).isEqualTo("Gr\u00fc\u00dfe \u65e5\u672c");
    }

    @Test
    void aValueThatCannotBeReadIsTheStandardAlone() throws Exception {
        Files.writeString(text, "format=1\nlook=pink\ntextSize=huge\nwindow=1 2 NaN 4 true\nhistoryDays=-1\n");
        assertThat(file.read()).isEqualTo(Preferences.STANDARD);

        Files.writeString(text, "format=1\nlook=dark\ntextSize=999\nwindow=1 2\n");
        assertThat(file.read())
                .isEqualTo(Preferences.STANDARD.withLook(Look.DARK).withTextSize(200));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "3650, 3650", "9999, 3650", "99999, 365", "ever, 365"})
    void theHistoryIsKeptForDaysOrForEver(String written, int days) throws Exception {
        Files.writeString(text, "format=1\nhistoryDays=" + written + "\n");

        assertThat(file.read()).isEqualTo(Preferences.STANDARD.withHistoryDays(days));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "updates=yes",
                "updates=TRUE",
                "updates=",
                "updates=false\nupdates.asked=yesterday",
                "updates.asked="
            })
    void newerVersionsAreNotLookedForUnlessTheFileSaysExactlyThat(String line) throws Exception {
        Files.writeString(text, "format=1\n" + line + "\n");

        assertThat(file.read().updates()).isEqualTo(UpdateCheck.NEVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=2\nlook=dark\n", "look=dark\n", "format=1\nx=\\uZZZZ\n", "\u0000\u0001", ""})
    void aBrokenOrNewerFileIsSetAsideNotDestroyed(String content) throws Exception {
        Files.writeString(text, content);

        assertThat(file.read()).isEqualTo(Preferences.STANDARD);
        assertThat(Files.readString(text)).isEqualTo(content);

        file.write(CHOSEN);
        assertThat(file.read()).isEqualTo(CHOSEN);
        assertThat(Files.readString(folder.resolve("preferences.aside-1"))).isEqualTo(content);
    }

    @Test
    void bytesThatAreNoTextAndFilesTooLongAreSetAsideAsWell() throws Exception {
        Files.write(text, "format=1\nlook=d\u00e4rk".getBytes(StandardCharsets.ISO_8859_1));
        file.write(CHOSEN);
        Files.writeString(text, "format=1\n" + "#".repeat(100_000));
        file.write(CHOSEN);

        assertThat(names()).containsExactly("preferences.aside-1", "preferences.aside-2", "preferences.properties");
        assertThat(file.read()).isEqualTo(CHOSEN);
    }

    @Test
    void aFailedWriteLeavesWhatWasThere() throws Exception {
        PreferencesFile nowhere = new PreferencesFile(folder.resolve("missing"));

        assertThatIOException().isThrownBy(() -> nowhere.write(CHOSEN));
        assertThat(nowhere.read()).isEqualTo(Preferences.STANDARD);
    }

    @Test
    void quickChangesAreOneWriteAndTheLastOneWins() {
        List<Runnable> background = new ArrayList<>();
        List<IOException> failures = new ArrayList<>();
        try (Remembered remembered = new Remembered(file, background::add, failures::add)) {
            remembered.change(before -> before.withTextSize(110));
            remembered.change(before -> before.withTextSize(120));
            remembered.change(before -> before.withTextSize(120));
            assertThat(background).hasSize(1);
            assertThat(file.read().textSize()).isEqualTo(100);

            background.getFirst().run();
            assertThat(file.read().textSize()).isEqualTo(120);

            remembered.change(before -> before.withLook(Look.DARK));
        }
        assertThat(file.read())
                .isEqualTo(Preferences.STANDARD.withLook(Look.DARK).withTextSize(120));
        assertThat(failures).isEmpty();
    }

    @Test
    void aWriteThatFailsIsToldAndForgotten() {
        List<IOException> failures = new ArrayList<>();
        PreferencesFile nowhere = new PreferencesFile(folder.resolve("missing"));
        try (Remembered remembered = new Remembered(nowhere, Runnable::run, failures::add)) {
            remembered.change(before -> before.withTextSize(110));
            assertThat(remembered.now().textSize()).isEqualTo(110);
        }
        assertThat(failures).hasSize(1);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
