package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.patch.Refusal;

/// The signs between words stand as each language sets them.
class TypographyTest {
    private static final Pattern FRENCH = Pattern.compile(" [:;?!%»]|«(?!\u00A0)|(?<!\u00A0)»|\\d \\d{3}");
    /// Wide signs bring their own room, and narrow ones have none beside Japanese.
    private static final Pattern JAPANESE = Pattern.compile("[。、：（）「」]\\h|\\h[。、：（）「」]"
            + "|[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}][,:!?]\\h|[,]\\h[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private static Stream<String> lines(String tag) {
        try {
            return Files.readAllLines(Translation.FOLDER.resolve("messages_" + tag + ".properties")).stream()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Words words(String tag) {
        return new Words(Locale.forLanguageTag(tag));
    }

    @Test
    void frenchSignsNeverBeginALine() {
        assertThat(lines("fr").filter(line -> FRENCH.matcher(line).find())).isEmpty();
    }

    @Test
    void japaneseHasNoHolesAtItsSigns() {
        assertThat(lines("ja").filter(line -> JAPANESE.matcher(line).find())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void anAmountStaysWithItsUnit(String tag) {
        Pattern torn = Pattern.compile("(?:\\d|\\}) (?:s|min|h|kB|ko|MB|Mo|%)(?![\\w\\p{L}])");
        assertThat(lines(tag).filter(line -> torn.matcher(line).find())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|One. Two.|Title, Email", "ja|One.Two.|Title、Email"})
    void sentencesAndListsAreJoinedAsTheLanguageDoesIt(String tag, String sentences, String list) {
        assertThat(words(tag).sentences("One.", "", "Two.")).isEqualTo(sentences);
        assertThat(words(tag).listed(Stream.of("Title", "Email"))).isEqualTo(list);
    }

    @Test
    void aRefusalReadsAsOneTextInJapanese() {
        Refusal refusal = new Refusal(500, "code", "why", "c-1", List.of(), 0);
        assertThat(words("ja").refusal("save.nothing", refusal).text())
                .doesNotContainPattern("\\h")
                .matches("[^。]+。[^。]+。.*。");
    }

    @ParameterizedTest
    @CsvSource({
        "Amara Okonkwo, d’Amara Okonkwo",
        "Émile Zola, d’Émile Zola",
        "Œdipe, d’Œdipe",
        "Inés, d’Inés",
        "Noor van Dijk, de Noor van Dijk",
        "Hans, de Hans",
        "佐藤 翔, de 佐藤 翔"
    })
    void frenchElidesBeforeAVowel(String name, String said) {
        assertThat(words("fr").text("history.open.of", name)).endsWith(said);
        assertThat(words("es").text("history.open.of", name)).endsWith("de " + name);
    }

    /// The toolkit draws what it is given: *Esc* is *Échap* on a French keyboard.
    @Test
    void keysAreNamedInTheLanguageOfTheWindow() throws IOException {
        Pattern plain = Pattern.compile("KeyLine\\.of\\([^;]*?, \"\\w+\",|keys=\"\\w");
        try (Stream<Path> sources = Stream.concat(
                Files.walk(Path.of("src/main/java/org/updateuser/view")),
                Files.walk(Path.of("resources/org/updateuser/view")))) {
            assertThat(sources.filter(file -> file.toString().matches(".*\\.(java|fxml)"))
                            .filter(file -> plain.matcher(text(file)).find()))
                    .isEmpty();
        }
        assertThat(words("fr").keys("Esc")).isEqualTo("Échap");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
