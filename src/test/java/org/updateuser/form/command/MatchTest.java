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
    void whatBeginsTheTextIsBetterThanWhatBeginsAWordAndThatThanWhatStandsWithin() {
        List<String> typed = Match.words("save");
        assertThat(Match.of("Save the changes", typed).orElseThrow().worth()).isZero();
        assertThat(Match.of("The save file", typed).orElseThrow().worth()).isEqualTo(1);
        assertThat(Match.of("Unsaved", typed).orElseThrow().worth()).isEqualTo(2);
    }

    @Test
    void nothingTypedFitsEverything() {
        assertThat(Match.of("Anything", Match.words(" ")).orElseThrow().hits()).isEmpty();
    }
}
