package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A colour is written down in one place only, for both palettes, and whoever names one names one that exists.
class StylesheetTest {
    private static final Pattern LITERAL = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsba?\\(|:\\s*(white|black|red|gray|grey|blue|green|yellow|orange)\\b");
    private static final Pattern TOKEN = Pattern.compile("-uu-[a-z0-9-]+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tokens",
                "mapping",
                "controls",
                "surfaces",
                "calendar",
                "components",
                "widgets",
                "signs",
                "screens",
                "shell",
                "items",
                "conflict",
                "drafts",
                "history",
                "bulk",
                "about",
                "access"
            })
    void noColourOutsideTheTokenBlock(String sheet) throws IOException {
        String rest = read(sheet).replaceAll("(?s)/\\* tokens: begin \\*/.*/\\* tokens: end \\*/", "");

        assertThat(find(LITERAL, rest)).isEmpty();
    }

    @Test
    void bothPalettesHaveTheSameTokensAndEveryNamedOneExists() throws IOException {
        String[] palettes = read("tokens").split("\\.root:dark");
        Set<String> light = find(TOKEN, palettes[0]);

        assertThat(find(TOKEN, palettes[1])).isEqualTo(light);
        for (String sheet : List.of(
                "mapping",
                "controls",
                "surfaces",
                "calendar",
                "components",
                "widgets",
                "signs",
                "screens",
                "shell",
                "items",
                "conflict",
                "drafts",
                "history",
                "bulk",
                "about",
                "access")) {
            assertThat(light).as(sheet).containsAll(find(TOKEN, read(sheet)));
        }
    }

    private static Set<String> find(Pattern pattern, String text) {
        return new TreeSet<>(
                pattern.matcher(text).results().map(MatchResult::group).toList());
    }

    private static String read(String sheet) throws IOException {
        try (InputStream bytes = Theme.class.getResourceAsStream("/org/updateuser/view/" + sheet + ".css")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
