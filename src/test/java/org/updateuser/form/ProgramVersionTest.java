package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramVersionTest {
    /// Each before the next; the pre-releases as semver.org, item 11, has them.
    private static final List<String> ASCENDING = List.of(
            "0.0.1",
            "0.9.0",
            "0.10.0-SNAPSHOT",
            "0.10.0",
            "0.10.1",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.0.0.1",
            "1.2",
            "2.0.0",
            "10.0.0",
            "99999999999999999999.0.0");

    private static ProgramVersion version(String text) {
        return ProgramVersion.of(text).orElseThrow();
    }

    @Test
    void numbersAreComparedAsNumbersAndPreReleasesComeBefore() {
        for (int i = 0; i < ASCENDING.size(); i++) {
            for (int j = 0; j < ASCENDING.size(); j++) {
                assertThat(Integer.signum(version(ASCENDING.get(i)).compareTo(version(ASCENDING.get(j)))))
                        .as(ASCENDING.get(i) + " and " + ASCENDING.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void whateverTheOrderTheyAreSortedAlike() {
        List<String> shuffled = new ArrayList<>(ASCENDING);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled.stream().map(ProgramVersionTest::version).sorted().toList())
                .isEqualTo(ASCENDING.stream().map(ProgramVersionTest::version).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "v1.2.3, 1.2.3",
        "V1.2, 1.2.0",
        "1, 1.0.0",
        "1.2.3+build.7, 1.2.3",
        "1.2.3.4, 1.2.3.4",
        "1-rc.1, 1.0.0-rc.1"
    })
    void whatStandsAroundIsLeftOut(String text, String shown) {
        assertThat(version(text)).hasToString(shown).isEqualTo(version(shown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "latest",
                "v",
                "1.",
                ".1",
                "1..2",
                "1.2.3.4.5",
                "1.0-",
                "1.0-a..b",
                "1.0 <b>",
                "1.0\n2.0",
                "-1.0",
                "\u0661.0",
                "1.0-\u202e0.9",
                "1.0000000000000000000000000000000000000000000000000000000000000000000"
            })
    void whatIsNoVersionIsNone(String text) {
        assertThat(ProgramVersion.of(text)).isEmpty();
    }
}
