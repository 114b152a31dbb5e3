package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands in the file of the vendor's command line: what it writes is read, nothing else is taken for it, and
/// no secret is said.
class CommandLineProfilesTest {
    private static final String SECRET = "kanarienvogel-4711";
    private static final String WRITTEN = """
            [DEFAULT]
            access_token = ''
            auto_pagination_enabled = false
            client_credentials = '4f2b5c0e-0000-4000-8000-000000000001'
            client_secret = 'kanarienvogel-4711'
            environment = 'mypurecloud.de'
            grant_type = '1'
            oauth_token_data = '{"access_token":"kanarienvogel-4711","OAuthTokenExpiry":"2026-11-03T12:00:00Z"}'
            redirect_uri = ''
            secure_login_enabled = false

            [sandbox]
            client_credentials = "4f2b5c0e-0000-4000-8000-000000000002"
            environment = "eu-west-2"
            grant_type = "3"
            redirect_uri = "http://localhost:8080"
            """;

    @TempDir
    Path home;

    private Path file() throws IOException {
        return Files.createDirectories(home.resolve(".gc")).resolve("config.toml");
    }

    private List<CommandLineProfile> read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private List<CommandLineProfile> read(String text, Charset charset) throws IOException {
        Files.write(file(), text.getBytes(charset));
        return CommandLineProfiles.read(home);
    }

    private CommandLineProfile one(String lines) throws IOException {
        return read("[DEFAULT]\n" + lines).getFirst();
    }

    @Test
    void whatTheCommandLineWritesIsReadInItsOrder() throws IOException {
        List<CommandLineProfile> profiles = read(WRITTEN);
        assertThat(profiles).extracting(CommandLineProfile::name).containsExactly("DEFAULT", "sandbox");
        CommandLineProfile first = profiles.getFirst();
        assertThat(first.value("client_credentials")).isEqualTo("4f2b5c0e-0000-4000-8000-000000000001");
        assertThat(first.value("client_secret")).isEqualTo(SECRET);
        assertThat(first.value("environment")).isEqualTo("mypurecloud.de");
        assertThat(first.value("grant_type")).isEqualTo("1");
        assertThat(first.value("access_token")).isEmpty();
        assertThat(first.value("auto_pagination_enabled")).isEqualTo("false");
        assertThat(first.value("oauth_token_data"))
                .startsWith("{\"access_token\":")
                .endsWith("}");
        CommandLineProfile second = profiles.getLast();
        assertThat(second.value("redirect_uri")).isEqualTo("http://localhost:8080");
        assertThat(second.value("client_secret")).isEmpty();
    }

    @Test
    void noSecretIsSaid() throws IOException {
        assertThat(read(WRITTEN).toString()).isEqualTo("[CommandLineProfile[DEFAULT], CommandLineProfile[sandbox]]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "client_secret = \"a b#c\"| a b#c",
                "client_secret=\"a\"| a",
                "  client_secret   =   'a'   | a",
                "client_secret = plain| plain",
                "client_secret = 4711| 4711",
                "client_secret = plain # said aside| plain",
                "client_secret = \"a\" # \"said\" aside| a",
                "client_secret = \"a\"# aside| a",
                "client_secret = 'it is \"quoted\"'| it is \"quoted\"",
                "client_secret = \"it is \\\"quoted\\\"\"| it is \"quoted\"",
                "client_secret = \"back\\\\slash\"| back\\slash",
                "client_secret = 'back\\slash'| back\\slash",
                "client_secret = \"a\\u0026b\"| a&b",
                "client_secret = \"$1\"| $1",
                "CLIENT_SECRET = \"a\"| a",
                "\"client_secret\" = \"a\"| a",
                "client_secret = \"größer 你\"| größer 你"
            })
    void aValueIsReadHoweverItIsQuoted(String line, String value) throws IOException {
        assertThat(one(line).value("client_secret")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client_secret",
                "client_secret =",
                "client_secret = \"never ends",
                "client_secret = \"ends with \\\"",
                "client_secret = 'never ends",
                "client_secret = \"a\" \"b\"",
                "client_secret = [\"a\"]",
                "client_secret = {a = \"b\"}",
                "client_secret = two words",
                "client_secret = \"\"\"a\"\"\"",
                "= \"a\"",
                "# client_secret = \"a\"",
                "; client_secret = \"a\""
            })
    void aLineThatIsNoneOfThoseIsPassedOver(String line) throws IOException {
        CommandLineProfile profile = one(line + "\nenvironment = 'mypurecloud.ie'");
        assertThat(profile.value("client_secret")).isEmpty();
        assertThat(profile.value("environment")).isEqualTo("mypurecloud.ie");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[work]| work",
                "[ work ]| work",
                "  [work]  # mine| work",
                "[\"my work\"]| my work",
                "['my work']| my work",
                "[größer]| größer"
            })
    void aProfileHasItsName(String line, String name) throws IOException {
        assertThat(read(line + "\nenvironment = 'x'"))
                .extracting(CommandLineProfile::name, profile -> profile.value("environment"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(name, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[work]]", "[work", "[]", "[work] x"})
    void whatFollowsAStrangeHeadIsNobodys(String head) throws IOException {
        List<CommandLineProfile> profiles = read("[DEFAULT]\nenvironment = 'x'\n" + head + "\nclient_secret = 'a'");
        assertThat(profiles).extracting(CommandLineProfile::name).containsExactly("DEFAULT");
        assertThat(profiles.getFirst().value("client_secret")).isEmpty();
    }

    @Test
    void whatComesBeforeAnyProfileIsNobodysAndAProfileThatComesTwiceIsOne() throws IOException {
        List<CommandLineProfile> profiles = read(
                "client_secret = 'a'\n[one]\nenvironment = 'x'\n[two]\n[one]\ngrant_type = '3'\nenvironment = 'y'");
        assertThat(profiles).extracting(CommandLineProfile::name).containsExactly("one", "two");
        assertThat(profiles.getFirst().value("environment")).isEqualTo("y");
        assertThat(profiles.getFirst().value("grant_type")).isEqualTo("3");
        assertThat(profiles.getFirst().value("client_secret")).isEmpty();
        assertThat(profiles.getLast().value("environment")).isEmpty();
    }

    @Test
    void everyEncodingOfAnEditorIsRead() throws IOException {
        String marked = "\uFEFF" + WRITTEN;
        List<List<CommandLineProfile>> read = List.of(
                read(marked),
                read(marked, StandardCharsets.UTF_16LE),
                read(marked, StandardCharsets.UTF_16BE),
                read(WRITTEN.replace("\n", "\r\n")),
                read(WRITTEN.replace("\n", "\r")));
        assertThat(read).allSatisfy(profiles -> {
            assertThat(profiles).extracting(CommandLineProfile::name).containsExactly("DEFAULT", "sandbox");
            assertThat(profiles.getFirst().value("client_secret")).isEqualTo(SECRET);
        });
    }

    @Test
    void inAnotherEncodingOnlyWhatCannotBeReadIsMissing() throws IOException {
        String text = "# für uns\n[DEFAULT]\nclient_secret = 'für'\nenvironment = 'x' # für uns";
        CommandLineProfile profile = read(text, StandardCharsets.ISO_8859_1).getFirst();
        assertThat(profile.value("client_secret")).isEmpty();
        assertThat(profile.value("environment")).isEqualTo("x");
    }

    @Test
    void aTokenOfManyThousandCharactersIsRead() throws IOException {
        String token = "x\\\"".repeat(100_000);
        assertThat(one("access_token = \"" + token + "\"").value("access_token"))
                .hasSize(200_000);
        assertThat(one("access_token = \"" + token).value("access_token")).isEmpty();
        assertThat(one("access_token = " + "x".repeat(200_000)).value("access_token"))
                .hasSize(200_000);
    }

    @Test
    void noFileAnEmptyOneAndOneThatIsTooLongHaveNoProfiles() throws IOException {
        assertThat(CommandLineProfiles.read(home)).isEmpty();
        assertThat(CommandLineProfiles.read(home.resolve("nowhere"))).isEmpty();
        assertThat(read("")).isEmpty();
        assertThat(read(WRITTEN + "#".repeat(1024 * 1024))).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // it has no pipes among its files
    void aFolderOrAPipeInItsPlaceHasNoProfiles() throws IOException, InterruptedException {
        Files.createDirectory(file());
        assertThat(CommandLineProfiles.read(home)).isEmpty();
        Files.delete(file());
        int made = new ProcessBuilder("mkfifo", file().toString()).start().waitFor();
        assertThat(made).isZero();
        assertThat(CommandLineProfiles.read(home)).isEmpty();
    }

    @Test
    void aFileInThePlaceOfTheFolderHasNoProfiles() throws IOException {
        Files.writeString(home.resolve(".gc"), WRITTEN);
        assertThat(CommandLineProfiles.read(home)).isEmpty();
    }

    @Test
    void noBytesAtAllAreTooMuch() throws IOException {
        Random random = new Random(6);
        byte[] written = WRITTEN.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = written.clone();
            for (int spoilt = 0; spoilt < 1 + round % 40; spoilt++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(file(), bytes);
            assertThat(CommandLineProfiles.read(home).toString()).doesNotContain(SECRET);
        }
    }
}
