package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which language is spoken, what is read for it, and how it writes numbers.
class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "de-AT, GERMAN, de-AT",
        "de, GERMAN, de-DE",
        "fr, FRENCH, fr-FR",
        "es, SPANISH, es-ES",
        "ja, JAPANESE, ja-JP",
        "ja-JP-u-ca-japanese, JAPANESE, ja-JP",
        "es-419, SPANISH, es-419",
        "fr-CA, FRENCH, fr-CA",
        "en-GB, ENGLISH, en-GB",
        "nl-NL, ENGLISH, en-NL",
        "ar-SA-u-nu-arab, ENGLISH, en-SA",
        "th-TH-u-ca-buddhist-nu-thai, ENGLISH, en-TH",
        "und, ENGLISH, en",
        "en-XA, PSEUDO, en-XA"
    })
    void aLocaleSpeaksItsLanguageInItsPlaceOrElseEnglish(String tag, Language language, String written) {
        Words words = new Words(Locale.forLanguageTag(tag));
        assertThat(words.language()).isEqualTo(language);
        assertThat(words.locale()).isEqualTo(Locale.forLanguageTag(written));
    }

    @ParameterizedTest
    @CsvSource({"de, MONDAY", "fr, MONDAY", "es, MONDAY", "ja, SUNDAY", "en, SUNDAY", "en-GB, MONDAY", "fr-CA, SUNDAY"})
    void aWeekBeginsAsInItsPlaceOrWhereTheLanguageIsAtHome(String tag, DayOfWeek first) {
        assertThat(WeekFields.of(new Words(Locale.forLanguageTag(tag)).locale()).getFirstDayOfWeek())
                .isEqualTo(first);
    }

    @Test
    void aTagNamesALanguageAndNothingElseDoes() {
        assertThat(Language.named("de")).contains(Language.GERMAN);
        assertThat(Language.named("EN-xa")).contains(Language.PSEUDO);
        assertThat(Language.named("nl")).isEmpty();
        assertThat(Language.named("")).isEmpty();
    }

    @Test
    void digitsAreThoseOfTheLanguageAlsoWhereThePlaceHasOthers() {
        Words words = new Words(Locale.forLanguageTag("ar-SA-u-nu-arab"));
        assertThat(words.text("people.count", 1_234)).isEqualTo("1,234 people");
        assertThat(words.age(Duration.ofMinutes(5))).isEqualTo("5 min ago");
    }

    @Test
    void englishIsHadOnAGermanMachine() {
        Locale home = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(new Words(Locale.ENGLISH).text("people.count", 0)).isEqualTo("Nobody");
        } finally {
            Locale.setDefault(home);
        }
    }

    @Test
    void englishIsReadOnlyForWhatIsMissing() {
        AtomicInteger asked = new AtomicInteger();
        Texts texts = new Texts(Map.of("a", "eins"), () -> {
            asked.incrementAndGet();
            return Map.of("b", "two");
        });
        assertThat(texts.getString("a")).isEqualTo("eins");
        assertThat(texts.own("b")).isEmpty();
        assertThat(asked).hasValue(0);
        assertThat(texts.getString("b")).isEqualTo("two");
        assertThat(asked).hasValue(1);
        assertThatThrownBy(() -> texts.getString("c")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void keysAreNamedAsOnTheKeyboard() {
        assertThat(new Words(Locale.ENGLISH).keys("Ctrl Shift H")).isEqualTo("Ctrl Shift H");
        assertThat(new Words(Locale.GERMAN).keys("Ctrl Shift H")).isEqualTo("Strg Umschalt H");
        assertThat(new Words(Locale.GERMAN).keys("Ctrl −")).isEqualTo("Strg −");
    }

    @Test
    void noLanguageLooksLikeEnglishAndKeepsWhatIsNotForPeople() {
        assertThat(Pseudo.of("Close")).isEqualTo("⟦Çļöšé ~⟧");
        assertThat(Pseudo.of("")).isEmpty();
        assertThat(Pseudo.of("{0}, {1}")).isEqualTo("⟦{0}, {1}⟧");
        assertThat(Pseudo.of("{0,choice,0#Nobody|1#1 man|1<{0,number,integer} men} at {1,number,#.#}"))
                .startsWith(
                        "⟦{0,choice,0#Ñöƀöðý|1#1 måñ|1<{0,number,integer} méñ} åţ {1,number,#.#} ".replace("ƀ", "b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5})
    void everyTextParsesInNoLanguageToo(int count) {
        Object[] arguments = new Object[6];
        Arrays.fill(arguments, count);
        for (String key : Texts.of(Language.PSEUDO).keySet()) {
            String english = Texts.of(Language.ENGLISH).getString(key);
            String pseudo = Texts.of(Language.PSEUDO).getString(key);
            assertThat(new MessageFormat(pseudo, Locale.ENGLISH).format(arguments))
                    .as(key)
                    .hasSizeGreaterThanOrEqualTo(new MessageFormat(english, Locale.ENGLISH)
                            .format(arguments)
                            .length());
            assertThat(Translation.arguments(pseudo)).as(key).isEqualTo(Translation.arguments(english));
        }
    }
}
