package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The judge of the starts, judged: `b` was killed.
class StoryTest {
    private static Story story(String lines) {
        return new Story(List.of(lines.split(", ")), Set.of("b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin a, tick a, got b a, end a, handed b",
                "begin a, got b a, end a",
                "begin a, end a, got b a, begin b",
                "begin b, tick b, begin a, end a",
                "begin b, got a b, begin a, end a",
                "begin b, got a b, handed a",
            })
    void nothingIsWrong(String lines) {
        assertThat(story(lines).wrongs(Set.of("a", "b"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin a, begin b, end a",
                "begin a, end a, begin b, tick a",
                "begin b, begin a, tick b, end a",
                "begin b, begin a, got c b, end a",
                "begin a, end a, end a",
                "begin a",
                "read-only a",
                "tick a",
                "handed a",
                "begin b, got a b, got a b, handed a",
                "begin a, end a, got a a",
                "begin b",
            })
    void somethingIsWrong(String lines) {
        assertThat(story(lines).wrongs(Set.of("a", "b"))).isNotEmpty();
    }

    @Test
    void countsWhatWasDone() {
        Story story = story("begin b, got a b, handed a");

        assertThat(story.count("handed")).isEqualTo(1);
        assertThat(story.killedOwners()).isEqualTo(1);
    }
}
