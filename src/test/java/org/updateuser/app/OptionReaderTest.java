package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.app.OptionProblem.Kind;
import org.updateuser.app.Options.Mode;
import org.updateuser.form.Language;

class OptionReaderTest {
    private static final Map<String, String> TOKEN = Map.of(OptionReader.TOKEN_VARIABLE, "from the variable\n");

    @Test
    void withoutOptionsItIsTheWindowOnTheStandardSandbox() throws Exception {
        Options options = read();

        assertThat(options.mode()).isEqualTo(Mode.WINDOW);
        assertThat(options.account()).isEmpty(); // the variable alone connects nowhere
        assertThat(options.sandbox().people()).isEqualTo(250);
        assertThat(options.sandbox().seed()).isEqualTo(1);
        assertThat(options.sandbox().port()).isZero();
    }

    @Test
    void aTokenOnTheCommandLineIsStrongerThanTheVariable() throws Exception {
        URI server = URI.create("https://api.mypurecloud.de");

        assertThat(read("--server", server.toString()).account()).contains(new Account(server, "from the variable"));
        assertThat(read("--server=" + server, "--token", "typed").account()).contains(new Account(server, "typed"));
        assertThat(read("--server=" + server, "--token", "typed").toString()).doesNotContain("typed");
    }

    @Test
    void theTourTakesAFolderOrNone() throws Exception {
        assertThat(read("--tour").tourFolder()).isEmpty();
        assertThat(read("--tour", "--data", "there").tourFolder()).isEmpty();
        assertThat(read("--tour", "here").tourFolder()).contains(Path.of("here").toAbsolutePath());
        assertThat(read("--tour=here").mode()).isEqualTo(Mode.TOUR);
    }

    @Test
    void theGalleryIsATourWithMorePictures() throws Exception {
        assertThat(read("--tour", "here", "--gallery").mode()).isEqualTo(Mode.GALLERY);
        assertThat(read("--tour", "here", "--gallery").tourFolder())
                .contains(Path.of("here").toAbsolutePath());
        assertThat(read("--gallery", "--tour", "--language=ja").language()).contains(Language.JAPANESE);
    }

    @Test
    void aLanguageIsNamedByItsTag() throws Exception {
        assertThat(read().language()).isEmpty();
        assertThat(read("--language", "de").language()).contains(Language.GERMAN);
        assertThat(read("--tour", "--language=en-XA").language()).contains(Language.PSEUDO);
    }

    @Test
    void aLinkNamesAPersonAndNothingElse() throws Exception {
        assertThat(read("updateuser://user/3f2504e0-4f89-11d3-9a0c-0305e82c3301")
                        .showing()
                        .person())
                .contains("3f2504e0-4f89-11d3-9a0c-0305e82c3301");
        assertThat(read("updateuser://user/abc/", "a.updateuser").showing())
                .isEqualTo(new Showing(List.of(Path.of("a.updateuser").toAbsolutePath()), Optional.of("abc")));
        for (String link : List.of(
                "updateuser://user/",
                "updateuser://user/a/b",
                "updateuser://user/a?b=c",
                "updateuser://user/../x",
                "updateuser://delete/abc",
                "updateuser:user/abc",
                "http://user/abc")) {
            assertThatExceptionOfType(OptionProblem.class).isThrownBy(() -> read(link));
        }
    }

    @Test
    void filesWithDraftsAreKnownByTheirEnding() throws Exception {
        Options options = read("a.updateuser", "--data", "there", "b/../C.UpdateUser", "/x/\u00fc y.updateuser");

        assertThat(options.mode()).isEqualTo(Mode.WINDOW);
        assertThat(options.showing().files())
                .containsExactly(
                        Path.of("a.updateuser").toAbsolutePath(),
                        Path.of("C.UpdateUser").toAbsolutePath(),
                        Path.of("/x/\u00fc y.updateuser").toAbsolutePath());
        assertThat(read("--data", "b.updateuser").showing().files()).isEmpty();
        assertThat(read().showing().files()).isEmpty();
    }

    @Test
    void helpAndVersionCountFromWhereTheyStand() throws Exception {
        assertThat(read("--help", "--bogus").mode()).isEqualTo(Mode.HELP);
        assertThat(read("--port", "80", "--version", "--bogus").mode()).isEqualTo(Mode.VERSION);
    }

    @ParameterizedTest
    @CsvSource({
        "--bogus, UNKNOWN",
        "-x, UNKNOWN",
        "word, STRAY",
        "--language nl, LANGUAGE",
        "--language, NO_VALUE",
        "--sandbox-only --language de, CONTRADICTION",
        "preview a.csv --server https://x.org --language de, CONTRADICTION",
        "word.updateuser.txt, STRAY",
        "-word.updateuser, STRAY",
        "--word.updateuser, STRAY",
        "a.updateuser word, STRAY",
        "--server https://x.org --token a b, STRAY",
        "--tour here a.updateuser, NO_WINDOW",
        "a.updateuser --sandbox-only, NO_WINDOW",
        "--Token-aBcDeF, STRAY",
        "--tour here there, STRAY",
        "--port 1 --port 2, REPEATED",
        "--tour --tour, REPEATED",
        "--port, NO_VALUE",
        "--data=, NO_VALUE",
        "--server --token x, NO_REGION",
        "--sandbox-only=yes, NEEDLESS_VALUE",
        "--port x, NUMBER",
        "--port 65536, NUMBER",
        "--port -1, NUMBER",
        "--people 0, NUMBER",
        "--people 100001, NUMBER",
        "--seed 1.5, NUMBER",
        "--sandbox-only --server https://x.org, CONTRADICTION",
        "--sandbox-only --data x, CONTRADICTION",
        "--sandbox-only --tour, CONTRADICTION",
        "--tour --seed 2, CONTRADICTION",
        "--gallery, GALLERY_ALONE",
        "--gallery --sandbox-only, GALLERY_ALONE",
        "--tour --gallery=there, NEEDLESS_VALUE",
        "--server https://x.org --people 3, CONTRADICTION",
        "--server https://x.org --tour, TOUR_ON_SERVER",
        "--token x, TOKEN_ALONE",
        "--server x.org, ADDRESS",
        "--server https://, ADDRESS",
        "--server %%, ADDRESS",
        "--server http://x.org, NOT_SECURE",
        "--server https://a:b@x.org, ADDRESS_WITH_USER",
        "--server https://x.org/?a, ADDRESS_WITH_QUERY",
    })
    void refuses(String arguments, Kind kind) {
        OptionProblem problem = catchThrowableOfType(OptionProblem.class, () -> read(arguments.split(" ")));

        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(new CommandWords(Locale.ENGLISH).sentence(problem))
                .endsWith(".")
                .doesNotContain("{");
    }

    @Test
    void aServerWithoutATokenIsRefused() {
        OptionProblem problem = catchThrowableOfType(
                OptionProblem.class, () -> new OptionReader(Map.of()).read("--server", "https://x.org"));

        assertThat(problem.kind()).isEqualTo(Kind.NO_TOKEN);
    }

    @Test
    void everyProblemHasItsSentence() {
        CommandWords words = new CommandWords(Locale.ENGLISH);
        for (Kind kind : Kind.values()) {
            assertThat(words.sentence(new OptionProblem(kind, "1", "2", "3"))).endsWith(".");
        }
        for (StartProblem.Kind kind : StartProblem.Kind.values()) {
            assertThat(words.sentence(new StartProblem(kind, "1"))).endsWith(".");
        }
    }

    private static Options read(String... arguments) throws OptionProblem {
        return new OptionReader(TOKEN).read(arguments);
    }
}
