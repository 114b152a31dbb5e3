package org.updateuser.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every language says all that English says, with the same arguments, and counts as it should.
class TranslationsTest {
    private static final Translation ENGLISH = Translation.english();

    private static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(Translation.FOLDER)) {
            return found.filter(file -> file.getFileName().toString().matches("messages_.*\\.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static String tag(Path file) {
        return file.getFileName().toString().replaceAll("messages_|\\.properties", "");
    }

    private static Translation read(Path file) {
        return Translation.read(file, Locale.forLanguageTag(tag(file)));
    }

    @TestFactory
    Stream<DynamicTest> aLanguageHasNoFault() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        tag(file), () -> assertThat(read(file).faults(ENGLISH)).isEmpty()));
    }

    @Test
    void englishCountsAsItShould() {
        assertThat(ENGLISH.faults(ENGLISH))
                .filteredOn(fault -> !fault.endsWith(" is as in English"))
                .isEmpty();
    }

    @Test
    void everyLanguageThatIsOfferedHasItsFileAndEveryFileIsOffered() throws IOException {
        Set<String> offered = Language.spoken().stream()
                .filter(language -> language != Language.ENGLISH)
                .map(Language::tag)
                .collect(Collectors.toSet());
        assertThat(files().stream().map(TranslationsTest::tag)).containsExactlyInAnyOrderElementsOf(offered);
    }

    @Test
    void aFileThatIsNotInUtf8IsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("messages_de.properties"), "a=Schlie\u00dfen".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> Translation.read(file, Locale.GERMAN)).isInstanceOf(UncheckedIOException.class);
    }

    private static final Translation SOME = Translation.of(
            List.of(
                    "close=Close",
                    "revert=Revert {0}",
                    "nothing=Nothing is lost.",
                    "count={0,choice,0#Nobody|1#1 person|1<{0,number,integer} people}",
                    "age={0,choice,1#1 day|1<{0,number,integer} days} ago"),
            Locale.ENGLISH);

    private static final List<String> GOOD = List.of(
            "close=Schlie\u00dfen",
            "revert={0} zur\u00fccknehmen",
            "nothing=Nichts ist verloren.",
            "count={0,choice,0#Niemand|1#1 Person|1<{0,number,integer} Personen}",
            "age=vor {0,choice,1#1 Tag|1<{0,number,integer} Tagen}");

    private static Translation with(Locale locale, String... changed) {
        List<String> lines = new ArrayList<>(GOOD);
        for (String line : changed) {
            lines.removeIf(each -> each.startsWith(line.substring(0, line.indexOf('=') + 1)));
            lines.add(line);
        }
        return Translation.of(lines, locale);
    }

    @Test
    void whatIsRightHasNoFault() {
        assertThat(with(Locale.GERMAN).faults(SOME)).isEmpty();
        assertThat(with(Locale.JAPANESE, "count={0,number,integer}\u4eba", "age={0,number,integer}\u65e5\u524d")
                        .faults(SOME))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "more=Zuviel@more is unused",
                "close=Schlie\u00dfen...@close holds <...>",
                "close=Schlie\u00dfen!@close holds <!>",
                "close=Das war\u00b4s@close holds",
                "close=\"Zu\"@close holds",
                "close=\\u0020Zu@close begins or ends with other blanks",
                "close=Zu\\u0020@close begins or ends with other blanks",
                "nothing=Nothing is lost.@nothing is as in English",
                "revert=Zur\u00fccknehmen@revert has the arguments",
                "revert={1} zur\u00fccknehmen@revert has the arguments",
                "revert={0} {1}@revert has the arguments",
                "revert={0,number,integer} zur\u00fccknehmen@revert has the arguments",
                "revert={0,date} zur\u00fccknehmen@revert has the arguments",
                "revert={0 zur\u00fccknehmen@revert is no pattern",
                "count={0,choice,Personen}@count",
                "count={0} Personen@count has the arguments",
                "count={0,choice,0#Niemand|1#1 Person|1<viele}@count has the arguments",
                "count={0,choice,0#Niemand|1#1 Person|1<{0,number,integer} Personen|5#alle}@count says 2 and 5 otherwise",
                "count={0,choice,0#0 Person|1#1 Person|1<{0,number,integer} Personen}@count says 0 otherwise",
                "count={0,choice,1#1 Person|2<{0,number,integer} Personen}@count says",
            })
    void aPlantedFaultIsFound(String line, String fault) {
        assertThat(with(Locale.GERMAN, line).faults(SOME))
                .isNotEmpty()
                .first()
                .asString()
                .startsWith(fault);
    }

    @Test
    void whatIsMissingOrThereTwiceIsFound() {
        assertThat(Translation.of(GOOD.subList(1, GOOD.size()), Locale.GERMAN).faults(SOME))
                .containsExactly("close is missing");
        List<String> doubled = new ArrayList<>(GOOD);
        doubled.add("close=Zu");
        assertThat(Translation.of(doubled, Locale.GERMAN).faults(SOME)).containsExactly("close is there twice");
    }

    /// French says *0 jour* and English *0 days*.
    @Test
    void frenchSaysZeroAsItSaysOne() {
        String english = "age={0,choice,0#0 jours|1#1 jour|1<{0,number,integer} jours}";
        String french = "age={0,choice,0#0 jour|1#1 jour|1<{0,number,integer} jours}";
        assertThat(with(Locale.FRENCH, english).faults(SOME)).hasSize(1);
        assertThat(with(Locale.FRENCH, french).faults(SOME)).isEmpty();
        assertThat(with(Locale.forLanguageTag("es"), french).faults(SOME)).hasSize(1);
        assertThat(with(Locale.forLanguageTag("es"), english).faults(SOME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "en@people.count@Nobody@1 person@2 people@12,345 people",
                "en@changes.save@Save@Save 1 change@Save 2 changes@Save 12,345 changes",
                "de@people.count@Niemand@1 Person@2 Personen@12.345 Personen",
                "de@age.days@vor 1 Tag@vor 1 Tag@vor 2 Tagen@vor 12.345 Tagen",
                "fr@people.count@Aucune personne@1 personne@2 personnes@12 345 personnes",
                "fr@drafts.changes@aucune modification@1 modification@2 modifications@12 345 modifications",
                "es@people.count@Ninguna persona@1 persona@2 personas@12.345 personas",
                "es@changes.save@Guardar@Guardar 1 cambio@Guardar 2 cambios@Guardar 12.345 cambios",
                "ja@people.count@該当なし@1人@2人@12,345人",
                "ja@changes.save@保存@1件の変更を保存@2件の変更を保存" + "@12,345件の変更を保存",
            })
    void countsReadAsPeopleSayThem(String tag, String key, String none, String one, String two, String many) {
        Words words = new Words(Locale.forLanguageTag(tag));
        assertThat(Stream.of(0, 1, 2, 12_345)
                        .map(count -> words.text(key, count).replaceAll("\\h", " ")))
                .containsExactly(none, one, two, many);
    }
}
