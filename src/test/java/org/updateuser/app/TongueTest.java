package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.form.Language;
import org.updateuser.host.PreferencesFile;
import org.updateuser.host.Remembered;

/// The options have the first word, then what was chosen, then the system.
class TongueTest {
    private final Locale home = Locale.getDefault();

    @TempDir
    private Path folder;

    private Remembered remembered;

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.forLanguageTag("de-AT"));
        remembered = new Remembered(new PreferencesFile(folder), Runnable::run, refused -> {});
    }

    @AfterEach
    void close() {
        remembered.close();
        Locale.setDefault(home);
    }

    private Locale spoken(String... words) throws OptionProblem {
        Options options = new OptionReader(Map.of()).read(words);
        return new Tongue(Locale.forLanguageTag("de-AT"), remembered)
                .spoken(options)
                .locale();
    }

    @Test
    void atFirstItIsTheSystems() throws Exception {
        assertThat(spoken()).isEqualTo(Locale.forLanguageTag("de-AT"));
    }

    @Test
    void whatWasChosenHoldsFromOneStartToTheNext() throws Exception {
        new Tongue(Locale.GERMANY, remembered).keep(Optional.of(Language.JAPANESE));
        assertThat(new PreferencesFile(folder).read().language()).isEqualTo("ja");
        assertThat(spoken()).isEqualTo(Locale.forLanguageTag("ja-AT"));
        new Tongue(Locale.GERMANY, remembered).keep(Optional.empty());
        assertThat(spoken()).isEqualTo(Locale.forLanguageTag("de-AT"));
    }

    @Test
    void theOptionsHaveTheFirstWordForOneStart() throws Exception {
        new Tongue(Locale.GERMANY, remembered).keep(Optional.of(Language.JAPANESE));
        assertThat(spoken("--language", "fr")).isEqualTo(Locale.forLanguageTag("fr-AT"));
        assertThat(remembered.now().language()).isEqualTo("ja");
    }

    @Test
    void aLanguageOfALaterProgramIsTheSystems() throws Exception {
        remembered.change(now -> now.withLanguage("pt"));
        assertThat(spoken()).isEqualTo(Locale.forLanguageTag("de-AT"));
        assertThat(remembered.now().language()).isEqualTo("pt");
    }

    @Test
    void theToolkitSpeaksTheSame() throws Exception {
        spoken("--language", "es");
        assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("es-AT"));
    }

    @Test
    void withoutAWindowItIsPlainEnglish() {
        assertThat(Options.of(Options.Mode.BATCH).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Options.of(Options.Mode.TOUR).locale()).isEqualTo(Locale.ENGLISH);
    }
}
