package org.updateuser.form.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.form.command.Match.Hit;

class MatchTest {
    private static String hit(String text, String typed) {
        Match match = Match.of(text, Match.words(typed)).orElseThrow();
        StringBuilder marked = new StringBuilder(text);
        for (Hit hit : match.hits().reversed()) {
            marked.insert(hit.to(), ']').insert(hit.from(), '[');
        }
        return marked.toString();
    }

    @Test
    void allWordsHaveToOccurInWhateverOrder() {
        assertThat(hit("Read the list again", "list read")).isEqualTo("[Read] the [list] again");
        assertThat(Match.of("Read the list again", Match.words("list write"))).isEmpty();
    }

    @Test
    void accentsAndCaseDoNotMatterAndTheHitIsShownInTheTextAsItIs() {
        assertThat(hit("José Ramírez", "RAMIR")).isEqualTo("José [Ramír]ez");
        assertThat(hit("Weiß, Jörg", "weiss jorg")).isEqualTo("[Weiß], [Jörg]");
        assertThat(hit("Weiß", "weis")).isEqualTo("[Weiß]");
        assertThat(hit("Jose\u0301 Luis", "jose")).isEqualTo("[Jose\u0301] Luis");
    }

    @Test
    void hitsThatOverlapAreOne() {
        assertThat(hit("Drafts", "dra draft")).isEqualTo("[Draft]s");
    }

    @Test
    void aWholeWordIsBetterThanTheBeginningOfOneAndThatThanWhatStandsWithin() {
        assertThat(worths("jose", "José Ramírez", "María José Gil", "Josephine Ott", "Ana Josefsson", "Banjoses"))
                .containsExactly(0, 1, 2, 3, Match.WITHIN);
        assertThat(worths("save", "Unsaved, to save", "Saved and save")).containsExactly(1, 1);
    }

    private static List<Integer> worths(String typed, String... texts) {
        return List.of(texts).stream()
                .map(text -> Match.of(text, Match.words(typed)).orElseThrow().worth())
                .toList();
    }

    @Test
    void nothingTypedFitsEverything() {
        assertThat(Match.of("Anything", Match.words(" ")).orElseThrow().hits()).isEmpty();
    }
}
