package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsolationTest {
    @Test
    void onlyWhatWouldTurnItsSurroundingsIsIsolatedAndOnce() {
        assertThat(shown("נועה")).isEqualTo("\u2068נועה\u2069");
        assertThat(Isolation.of(Isolation.of("נועה"))).isEqualTo(Isolation.of("נועה"));
        assertThat(Isolation.of("\u2068נועה לוי\u2069")).isEqualTo(Isolation.of("נועה לוי"));
        String sentence = Isolation.of("נועה") + " → " + Isolation.of("לוי");
        assertThat(Isolation.of(sentence)).isEqualTo(sentence);
        assertThat(Isolation.of("Noa")).isEqualTo("Noa");
        assertThat(Isolation.of("")).isEmpty();
    }

    @Test
    void theMarksThatWouldBeDrawnAreLeftOut() {
        assertThat(shown("דני \u200Fבן")).isEqualTo("\u2068דני בן\u2069");
        assertThat(Isolation.of("\u202A+49 30 1234\u202C")).isEqualTo("+49 30 1234");
        assertThat(Isolation.of("\u200F")).isEmpty();
        assertThat(Isolation.named("Noa\u200F")).isEqualTo("Noa[U+200F]");
    }

    @Test
    void everyLineIsForItself() {
        assertThat(shown("נועה\nNoa\n")).isEqualTo("\u2068נועה\u2069\n\u2068Noa\u2069\n\u2068\u2069");
    }

    @Test
    void aValueThatIsolatesSomethingItselfIsNotTakenForOneThatIsReady() {
        assertThat(shown("\u2067נועה\u2069 \u2068Noa\u2069")).isEqualTo("\u2068נועה Noa\u2069");
    }

    private static String shown(String value) {
        return Isolation.of(value).replaceFirst("^\u200E", "");
    }
}
