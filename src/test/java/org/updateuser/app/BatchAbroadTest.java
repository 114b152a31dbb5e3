package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.At;
import org.updateuser.app.Prompt.Came;

/// The command line says the same on every machine, also in the sentences of its lines, and so does the sandbox.
class BatchAbroadTest {
    private final Locale home = Locale.getDefault();

    @TempDir
    private Path folder;

    @BeforeEach
    void leave() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void comeHome() {
        Locale.setDefault(home);
    }

    private List<String> lines(String place) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(place));
        Path there = Files.createDirectories(folder.resolve(place));
        try (Prompt prompt = new Prompt(there)) {
            Path table = Files.writeString(
                    there.resolve("changes.csv"),
                    "id,title,state,employerInfo.dateHire\n"
                            + prompt.ids(3).getFirst() + ",Night manager,INACTIVE,2026-02-30\n"
                            + prompt.ids(3).getLast() + ",Night manager,active,2026-02-03\n"
                            + "nobody,Night manager,,\n");
            Came preview = prompt.run("preview", table.toString());
            Came applied = prompt.run("apply", table.toString(), "--yes");
            assertThat(applied.last().path("run").asLong()).isEqualTo(1);
            return List.of(String.join("\n", preview.out()), String.join("\n", applied.out()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {At.TURKEY, At.ARABIA, At.THAILAND, "de-DE", "ja-JP-u-ca-japanese"})
    void everyLineIsTheSame(String place) throws Exception {
        assertThat(lines(place)).isEqualTo(lines("en"));
    }

    @Test
    void theLinesSayWhatIsWrong() throws Exception {
        assertThat(lines("de-DE").getFirst()).contains("year-month-day");
    }
}
