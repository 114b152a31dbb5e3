package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Patch;

/// A change as commands, run by a real shell with something in the place of curl and gc.
final class RequestScriptTest {
    private static final URI SERVER = URI.create("https://api.mypurecloud.de");
    private static final String ID = "7c1f0d8e-0000-4000-8000-000000000001";
    private static final String TOKEN = "secret-that-is-nobodys-business";

    @TempDir
    private Path folder;

    static Stream<String> hostile() {
        return Stream.of(
                "",
                "plain",
                "it's",
                "'; rm -rf ~ #",
                "'\\''",
                "\"quoted\"",
                "back\\slash\\",
                "$HOME ${HOME} $(id) `id`",
                "%s %d %n %%",
                "line\nfeed\r\nand\ttab",
                "!history !!",
                "* ? [a] ~ {a,b}",
                "-n",
                "a & b | c > d < e ; f",
                "😀 👩‍👩‍👧 é ü 日本語",
                "مرحبا שלום",
                "\u202eturned\u202c \u2066inner\u2069",
                "bell\u0007 delete\u007f next\u0085 end\u2028.",
                "‘typographic’ ‚quotes‛",
                "\ud83d");
    }

    private static Patch patch(String title) {
        return new Patch(7, Values.EMPTY.with(Catalogue.TITLE, title));
    }

    private static RequestScript script(String... titles) {
        return new RequestScript(
                SERVER, ID, Stream.of(titles).map(RequestScriptTest::patch).toList());
    }

    /// A command that writes down what it is given, and does not like a body with *refuse* in it.
    private void stand(String name) throws IOException {
        Path command = folder.resolve(name);
        Files.writeString(command, """
                #!/bin/sh
                echo call >> "$OUT/calls"
                for each in "$@"; do printf '%s\\n' "$each" >> "$OUT/arguments"; done
                cat > "$OUT/body"
                if grep -q refuse "$OUT/body"; then exit 22; fi
                cat "$OUT/body" >> "$OUT/bodies"
                """);
        assertThat(command.toFile().setExecutable(true)).isTrue();
    }

    private int run(String text) throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/sh")).exists();
        stand("curl");
        stand("gc");
        Path script = Files.writeString(folder.resolve("script"), text);
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString()).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", folder + ":" + System.getenv("PATH"));
        environment.put("OUT", folder.toString());
        environment.put(RequestScript.TOKEN_VARIABLE, TOKEN);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEmpty();
        return process.exitValue();
    }

    private String written(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void curlSendsTheVeryBodyWhateverIsInIt(String value) throws Exception {
        String sent = UserJson.write(patch(value));
        assertThat(run(script(value).curl())).isZero();
        assertThat(Json.tree(written("bodies"))).isEqualTo(Json.tree(sent));
        if (sent.equals(Printable.escaped(sent))) {
            assertThat(written("bodies")).isEqualTo(sent);
        }
        assertThat(written("calls").lines()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void gcSendsTheVeryBodyWhateverIsInIt(String value) throws Exception {
        assertThat(run(script(value).gc())).isZero();
        assertThat(Json.tree(written("bodies"))).isEqualTo(Json.tree(UserJson.write(patch(value))));
        assertThat(written("arguments")).isEqualTo("users\nupdate\n" + ID + "\n--environment\nmypurecloud.de\n");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anIdStaysOneWord(String id) throws Exception {
        RequestScript script = new RequestScript(SERVER, "x" + id.replace("\ud83d", ""), List.of(patch("a")));
        assertThat(run(script.curl())).isZero();
        assertThat(written("arguments").lines().toList().getLast()).startsWith(SERVER + "/api/v2/users/x");
        assertThat(written("arguments").lines()).hasSize(10);
    }

    @Test
    void randomTextsArriveAsTheyAre() throws Exception {
        Random random = new Random(20261130);
        String signs = "'\"\\$`{}()%!&|;<>*?[]~#\n\t \u0001\u007f\u202eaé😀";
        for (int turn = 0; turn < 40; turn++) {
            StringBuilder text = new StringBuilder();
            for (int sign = 0; sign < 60; sign++) {
                text.append(signs.charAt(random.nextInt(signs.length() - 2))); // without the halves of the last one
            }
            Files.deleteIfExists(folder.resolve("bodies"));
            assertThat(run(script(text.toString()).curl())).isZero();
            assertThat(Json.tree(written("bodies"))).isEqualTo(Json.tree(UserJson.write(patch(text.toString()))));
        }
    }

    @Test
    void aLongBiographyFitsAsWell() throws Exception {
        String long_ = "it's long ".repeat(60_000);
        assertThat(run(script(long_).curl())).isZero();
        assertThat(written("bodies")).isEqualTo(UserJson.write(patch(long_)));
    }

    @Test
    void theTokenComesFromTheVariableAndStandsInNoText() throws Exception {
        RequestScript script = script("a");
        assertThat(Stream.of(script.curl(), script.gc(), script.powerShell()))
                .allSatisfy(text -> assertThat(text).doesNotContain(TOKEN));
        run(script.curl());
        assertThat(written("arguments").lines())
                .containsExactly(
                        "--fail-with-body",
                        "--request",
                        "PATCH",
                        "-H",
                        "Authorization: Bearer " + TOKEN,
                        "-H",
                        "Content-Type: application/json",
                        "--data-binary",
                        "@-",
                        SERVER + "/api/v2/users/" + ID);
    }

    @Test
    void severalRequestsGoInOrderAndEndWithTheFirstRefusal() throws Exception {
        assertThat(run(script("one", "two").curl())).isZero();
        assertThat(written("bodies")).isEqualTo(UserJson.write(patch("one")) + UserJson.write(patch("two")));
        Files.delete(folder.resolve("calls"));
        assertThat(run(script("refuse", "three").gc())).isNotZero();
        assertThat(written("calls").lines()).hasSize(1);
    }

    @Test
    void powerShellTakesEveryKindOfSingleQuoteForOne() {
        assertThat(Quoting.powerShell("a'b‘c’d‚e‛f $x `y \"z\"")).isEqualTo("'a''b‘‘c’’d‚‚e‛‛f $x `y \"z\"'");
        assertThat(script("it's").powerShell()).isEqualTo("""
                & {
                  $ErrorActionPreference = 'Stop'
                  $headers = @{ Authorization = "Bearer $env:GENESYSCLOUD_ACCESS_TOKEN" }
                  Invoke-RestMethod -Method Patch -Uri '%s/api/v2/users/%s' -Headers $headers \
                -ContentType 'application/json; charset=utf-8' \
                -Body ([Text.Encoding]::UTF8.GetBytes('{"version":7,"title":"it''s"}'))
                }
                """.formatted(SERVER, ID));
    }

    @Test
    void ofAServerThatIsNotTheVendorsNoDomainIsGuessed() {
        assertThat(script("a").environment()).contains("mypurecloud.de");
        assertThat(new RequestScript(URI.create("http://127.0.0.1:8080/"), ID, List.of()).environment())
                .isEmpty();
        assertThat(new RequestScript(URI.create("http://127.0.0.1:8080/"), ID, List.of(patch("a"))).curl())
                .contains("'http://127.0.0.1:8080/api/v2/users/" + ID + "'");
        assertThat(new RequestScript(URI.create("http://127.0.0.1:8080"), ID, List.of(patch("a"))).gc())
                .doesNotContain("--environment");
    }
}
