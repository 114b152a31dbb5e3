package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Choice;
import org.updateuser.model.Contact;
import org.updateuser.model.Leaf;
import org.updateuser.model.Problem;
import org.updateuser.model.Section;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;

/// Every text exists, is a whole sentence where one is due, and is used.
class WordsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9-]+)+)\"");
    private static final Pattern FXML = Pattern.compile("\"%([A-Za-z0-9.]+)\"");
    private static final Pattern WORDS = Pattern.compile("\"%?([\\w.-]+)\"");

    private final Words words = new Words(Locale.ENGLISH);

    private Set<String> keys() {
        return new TreeSet<>(words.bundle().keySet());
    }

    private static String sources(String ending) throws IOException {
        return sources(ending, "form|view");
    }

    private static String sources(String ending, String rooms) throws IOException {
        Path root = Path.of(ending.equals("java") ? "src/main/java/org/updateuser" : "resources/org/updateuser");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith("." + ending))
                    .filter(file -> file.toString().matches(".*/(" + rooms + ")/.*"))
                    .map(WordsTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toSet());
    }

    @Test
    void everyKeyThatIsUsedExists() throws IOException {
        Set<String> prefixes = keys().stream().map(WordsTest::family).collect(Collectors.toSet());
        Set<String> used = found(LITERAL, sources("java"));
        used.removeIf(key -> !prefixes.contains(family(key)) || key.endsWith(".fxml") || key.endsWith("."));
        used.addAll(found(FXML, sources("fxml")));
        used.removeIf(key -> key.equals("http.agent"));
        assertThat(keys()).containsAll(used);
    }

    /// A key stands in the sources whole, or its beginning does and ends with a dot, or its end does behind a key that
    /// stands there.
    @Test
    void everyKeyIsUsed() throws IOException {
        String sources = sources("java", "form|view|app") + sources("fxml");
        Set<String> whole = found(WORDS, sources);
        List<String> beginnings =
                whole.stream().filter(word -> word.endsWith(".")).toList();
        List<String> ends = whole.stream().filter(word -> word.startsWith(".")).toList();
        Set<String> behind = new TreeSet<>(keys());
        behind.addAll(whole);
        assertThat(keys().stream()
                        .filter(key -> !whole.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                        .filter(key -> ends.stream().noneMatch(end -> isLonger(key, end, behind))))
                .isEmpty();
    }

    private static boolean isLonger(String key, String end, Set<String> beginnings) {
        return key.endsWith(end) && beginnings.contains(key.substring(0, key.length() - end.length()));
    }

    @Test
    void whatFxmlShowsNeedsNoArgument() throws IOException {
        assertThat(found(FXML, sources("fxml")))
                .allSatisfy(key -> assertThat(words.bundle().getString(key)).doesNotContain("{"));
    }

    private static String family(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    @Test
    void everyPatternParsesWithoutStraightApostrophes() {
        for (String key : keys()) {
            String text = words.bundle().getString(key);
            assertThat(text)
                    .as(key)
                    .doesNotContain("'", "\"", "...", "!", "Please", "Oops")
                    .isEqualTo(text.strip());
            MessageFormat format = new MessageFormat(text, Locale.ENGLISH);
            Set<Integer> numbers = placeholders(text);
            int arguments = format.getFormatsByArgumentIndex().length;
            boolean passedOver = key.equals("refusal.tooMany"); // its first argument names fields
            assertThat(numbers.size() == arguments || passedOver)
                    .as(key + " skips an argument")
                    .isTrue();
        }
    }

    private static Set<Integer> placeholders(String text) {
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(text);
        return matcher.results().map(result -> Integer.valueOf(result.group(1))).collect(Collectors.toSet());
    }

    @Test
    void everyRowSectionAndChoiceHasItsLabel() {
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            assertThat(words.label(leaf)).isNotBlank();
            assertThat(words.textIfAny("field." + leaf.property().name())).isPresent();
            if (leaf.field() instanceof Choice choice) {
                assertLabelled(choice);
            }
        }
        assertLabelled(Contact.MEDIA_TYPE);
        assertLabelled(Contact.TYPE);
        Stream.of(Section.values())
                .forEach(section -> assertThat(words.text("section." + section)).isNotBlank());
    }

    private void assertLabelled(Choice choice) {
        assertThat(choice.options())
                .allMatch(option -> words.textIfAny("choice." + choice.name() + "." + option)
                        .isPresent());
    }

    @Test
    void everyProblemLockRemarkAndTroubleHasASentence() {
        for (Problem.Code code : Problem.Code.values()) {
            assertThat(words.problem(new Problem(code, List.of("7"))))
                    .endsWith(".")
                    .doesNotContain("{");
        }
        for (Lock lock : Lock.values()) {
            assertThat(words.lock(lock).isEmpty()).isEqualTo(lock == Lock.OPEN);
        }
        for (Remark.Kind kind : Remark.Kind.values()) {
            String said = words.remark(new Remark(kind, "Taken."));
            assertThat(said.isEmpty()).isEqualTo(kind == Remark.Kind.NONE);
        }
        for (Trouble.Kind kind : Trouble.Kind.values()) {
            Notice notice = words.trouble("open.nothing", new Trouble(kind, "detail"));
            assertThat(notice.text()).contains("Nothing was opened").endsWith(".");
            assertThat(notice.detail()).isEqualTo(kind + " detail");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 413, 415, 422, 429, 500, 503, 504})
    void everyRefusalSaysWhatHappenedWhatItMeansAndWhatToDo(int status) {
        Notice notice = words.refusal("save.nothing", new Refusal(status, "code", "why", "c-1", List.of(), 0));
        assertThat(notice.text()).contains("Nothing of this save was applied; your changes are kept.");
        assertThat(notice.text().split("\\. ").length).isGreaterThanOrEqualTo(3);
        assertThat(notice.detail()).contains("HTTP " + status + " code", "why", "ININ-Correlation-Id: c-1");
    }

    @Test
    void versionsAreWrittenWithoutSeparators() {
        SaveReport report = new SaveReport("Amara", 1);
        report.end(SaveReport.Ending.saved(), Sample.user().with(Catalogue.VERSION, 1_169));
        assertThat(new SaveNotices(words).of(report).text()).endsWith("now at version 1169.");
        assertThat(new SaveNotices(words).merged(List.of(), 1_168, 1_169)).contains("version 1168 to 1169");
    }

    @Test
    void whatIsTypedMayHoldBracesAndApostrophes() {
        assertThat(words.remark(new Remark(Remark.Kind.REFUSED, "it's {0}"))).endsWith("it's {0}");
    }
}
