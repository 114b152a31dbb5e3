package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.wire.Release;

class NewestTest {
    private static final URI PLACE = URI.create("https://api.releases.example/list");

    private static Optional<Newest> newest(String running, Release... releases) {
        return Newest.of(List.of(releases), ProgramVersion.of(running).orElseThrow(), PLACE);
    }

    private static Release release(String tag) {
        return new Release(tag, "", false);
    }

    private static String among(String running, String... tags) {
        return newest(running, Stream.of(tags).map(NewestTest::release).toArray(Release[]::new))
                .map(found -> found.version().toString())
                .orElse("none");
    }

    @Test
    void theHighestCountsWhateverTheOrderOfTheList() {
        assertThat(among("0.9.0", "v0.9.1", "v0.10.0", "v0.9.9")).isEqualTo("0.10.0");
        assertThat(among("0.10.0", "0.9.0", "0.10.0")).isEqualTo("none");
        assertThat(among("1.0.0")).isEqualTo("none");
    }

    @Test
    void tagsThatAreNoVersionsArePassedOver() {
        assertThat(among("1.0.0", "nightly", "1.0.1", "<script>", "9".repeat(5_000)))
                .isEqualTo("1.0.1");
    }

    @Test
    void whoHasNoPreReleaseIsToldOfNone() {
        assertThat(among("1.0.0", "1.1.0-rc.1", "1.0.1")).isEqualTo("1.0.1");
        assertThat(newest("1.0.0", new Release("1.1.0", "", true))).isEmpty();
        assertThat(among("1.1.0-rc.1", "1.1.0-rc.2", "1.0.1")).isEqualTo("1.1.0-rc.2");
        assertThat(among("1.1.0-rc.1", "1.1.0-rc.2", "1.1.0")).isEqualTo("1.1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://releases.example/v2",
                "https://api.releases.example/v2",
                "https://Releases.Example/v2?tab=a#notes"
            })
    void aPageOfTheHostThatWasAskedIsShown(String page) {
        assertThat(newest("1.0.0", new Release("2.0.0", page, false)).flatMap(Newest::page))
                .contains(URI.create(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://releases.example/v2",
                "https://releases.example.evil.example/v2",
                "https://evilreleases.example/v2",
                "https://api.releases.example@evil.example/v2",
                "https://user@releases.example/v2",
                "https://example/v2",
                "https:///v2",
                "https:releases.example",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "/v2",
                "https://releases.example/a b",
                "https://releases.example/\u202egnp.exe",
                "\u0000"
            })
    void anyOtherPageIsNot(String page) {
        Optional<Newest> found = newest("1.0.0", new Release("2.0.0", page, false));

        assertThat(found).isPresent();
        assertThat(found.flatMap(Newest::page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.0", "2.0.0 https://releases.example/v2"})
    void whatIsRememberedIsLookedAtAgain(String text) {
        ProgramVersion before = ProgramVersion.of("1.0.0").orElseThrow();

        assertThat(Newest.remembered(text, before, PLACE).map(Newest::text)).contains(text);
        assertThat(Newest.remembered(text, ProgramVersion.of("2.0.0").orElseThrow(), PLACE))
                .isEmpty();
        assertThat(Newest.remembered(text, before, URI.create("https://other.example/"))
                        .flatMap(Newest::page))
                .isEmpty();
    }
}
