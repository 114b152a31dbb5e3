package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnseenAdviceTest {
    private final Words english = new Words(Locale.ENGLISH);

    @Test
    void itIsNamedAndCanBeTakenOut() {
        List<String> put = new ArrayList<>();
        UnseenAdvice said = UnseenAdvice.of("דני \u200Fבן", english, put::add).orElseThrow();
        assertThat(said.notice().text())
                .isEqualTo("This contains an invisible character: right-to-left mark (U+200F).");
        assertThat(said.notice().tone()).isEqualTo(Notice.Tone.WARN);
        assertThat(said.consequence())
                .startsWith("It would be saved with the text")
                .contains("Remove it");
        Notice.Action action = Objects.requireNonNull(said.notice().action());
        assertThat(action.label()).isEqualTo("Remove it");
        action.run().run();
        assertThat(put).containsExactly("דני בן");
    }

    @Test
    void ofSeveralEachKindIsNamedOnce() {
        UnseenAdvice said =
                UnseenAdvice.of("\u200Fa\u200F\u200Bb\u00A0", english, _ -> {}).orElseThrow();
        assertThat(said.notice().text())
                .isEqualTo("This contains 4 invisible characters: right-to-left mark (U+200F) × 2, zero-width space"
                        + " (U+200B), space of another kind at the edge (U+00A0).");
    }

    @Test
    void ofWhatIsSeenNothingIsSaid() {
        assertThat(UnseenAdvice.of("می\u200Cخواهم Noa", english, _ -> {})).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageNamesEach(Language language) {
        Words words = new Words(language.in(Locale.ENGLISH));
        String all = "a\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200B\u2060\uFEFF\u00AD"
                + "\u200C\u200D\u0007\u3164\u00A0";
        String said =
                UnseenAdvice.of(all, words, _ -> {}).orElseThrow().notice().text();
        assertThat(said.contains("zero-width joiner")).isEqualTo(language == Language.ENGLISH);
        assertThat(said).doesNotContain("{").contains("21", "U+200E", "U+2069", "U+0007", "U+3164", "U+00A0");
    }
}
