package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandedTest {
    private static final String SECRET = "sEcReT-0123456789";
    private static final URI SERVER = URI.create("https://api.mypurecloud.de");

    private static Handed handed(String... arguments) throws OptionProblem {
        return Handed.of(new OptionReader(Map.of(OptionReader.TOKEN_VARIABLE, SECRET)).read(arguments));
    }

    @Test
    void whatTravelsIsReadAgainWithPathsAsTheOtherProcessSawThem() throws Exception {
        Handed handed = handed(
                "b.updateuser", "--server", SERVER.toString(), "/a/\u00fc x.updateuser", "updateuser://user/abc");

        assertThat(Handed.read(handed.arguments())).isEqualTo(handed);
        assertThat(handed.server()).contains(SERVER);
        assertThat(handed.showing().files())
                .containsExactly(Path.of("b.updateuser").toAbsolutePath(), Path.of("/a/\u00fc x.updateuser"));
        assertThat(handed().arguments()).isEmpty();
        assertThat(Handed.read(List.of())).isEqualTo(new Handed(Optional.empty(), Showing.nothing()));
    }

    @Test
    void aTokenNeverTravels() throws Exception {
        for (String[] words : List.of(
                new String[] {"--server=" + SERVER, "--token", SECRET},
                new String[] {"--server=" + SERVER, "--token=" + SECRET},
                new String[] {"--token", SECRET, "--server", SERVER.toString(), "a.updateuser"},
                new String[] {"--server", SERVER.toString()})) {
            assertThat(handed(words).arguments()).contains(SERVER.toString()).noneMatch(word -> word.contains(SECRET));
            assertThat(handed(words).arguments()).doesNotContain("--token");
        }
    }

    @Test
    void anotherServerIsTold() throws Exception {
        URI here = URI.create("http://127.0.0.1:8099");

        assertThat(handed("--server=" + SERVER).elsewhere(here)).contains(SERVER);
        assertThat(handed("--server=" + SERVER).elsewhere(SERVER)).isEmpty();
        assertThat(handed().elsewhere(here)).isEmpty();
    }

    @Test
    void nobodyIsSentToAServerThatNoTokenMayBeSentTo() {
        for (List<String> words : List.of(
                List.of("--server", "http://example.org"), List.of("--server"), List.of("word"), List.of("--bogus"))) {
            assertThatExceptionOfType(OptionProblem.class).isThrownBy(() -> Handed.read(words));
        }
    }
}
