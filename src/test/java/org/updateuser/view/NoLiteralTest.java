package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text that a person sees stands in FXML or in a controller: another language could not say it.
class NoLiteralTest {
    /// What FXML shows; a key of the keyboard alone is the same everywhere.
    private static final Pattern SHOWN = Pattern.compile(
            "\\b(text|promptText|prompt|title|words|keys|\\w+Text|\\w+Name|accessibleHelp)=\"(?!%|true\"|false\"|Esc\")([^\"]*\\p{L}{2}[^\"]*)\"");

    /// What a controller shows: a word of letters where a node takes its text.
    private static final Pattern SAID = Pattern.compile(
            "(?:set(?:Text|PromptText|Title|AccessibleText|AccessibleHelp|HeaderText|ContentText|Prompt|Words)"
                    + "|new (?:Label|Button|Tooltip|Hyperlink|MenuItem|Text|Tab|CheckBox|ToggleButton))"
                    + "\\(\\s*\"(?!UpdateUser\")([^\"]*\\p{L}{2}[^\"]*)\"");

    private static Stream<String> found(Pattern pattern, Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            return all.stream()
                    .flatMap(file -> found(pattern, text(file)).map(said -> file.getFileName() + ": " + said));
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void fxmlShowsWordsByTheirKeysOnly() throws IOException {
        assertThat(found(SHOWN, Path.of("resources/org/updateuser/view"), ".fxml"))
                .isEmpty();
    }

    @Test
    void controllersTakeWordsByTheirKeysOnly() throws IOException {
        assertThat(found(SAID, Path.of("src/main/java/org/updateuser/view"), ".java"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<Label text=\"Close\"/>", "<X promptText=\"Type here\"/>", "<X Hint.text=\"Close (Esc)\"/>"})
    void aPlantedWordInFxmlIsFound(String planted) {
        assertThat(found(SHOWN, planted)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "close.setText(\"Close\")",
                "new Label(\"Close\", icon)",
                "x.setAccessibleText(\n  \"To the list\")"
            })
    void aPlantedWordInAControllerIsFound(String planted) {
        assertThat(found(SAID, planted)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Label text=\"%action.close\"/>",
                "<KeyCap text=\"←\"/>",
                "<Label text=\"R\"/>",
                "<X text=\"\"/>"
            })
    void whatIsNoWordIsNoFault(String right) {
        assertThat(found(SHOWN, right)).isEmpty();
    }
}
