package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.host.KeychainProblem.Kind;

/// Secrets, and keychains that are missing, locked, silent, or as they should be.
class SecretsTest {
    private static final String SECRET = "kanarienvogel-\u00e4\u20ac $(x) \"'";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    /// A `secret-tool` that writes down what it was given, and keeps secrets in files.
    private SecretTool tool(String script, Duration patience) throws IOException {
        Path program = folder.resolve("secret-tool");
        Files.writeString(program, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new SecretTool(
                program.toString(),
                Map.of("PATH", "/usr/bin:/bin", "GENESYSCLOUD_ACCESS_TOKEN", SECRET, "HOME", folder.toString()),
                patience);
    }

    private SecretTool keeping() throws IOException {
        return tool("""
                cd "$HOME"; echo "$@" >> seen; env >> seen; for name; do :; done
                case $1 in
                store) cat > "kept-$name";;
                lookup) cat "kept-$name" 2>/dev/null;;
                clear) rm -f "kept-$name";;
                esac
                """, PATIENCE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSecretGoesInAndOutAndIsNeitherAnArgumentNorInTheEnvironment() throws Exception {
        SecretTool tool = keeping();
        tool.put("one", SECRET);
        assertThat(tool.find("one")).hasValue(SECRET);
        assertThat(tool.find("other")).isEmpty();
        tool.remove("one");
        assertThat(tool.find("one")).isEmpty();
        assertThat(Files.readString(folder.resolve("seen")))
                .contains("store --label=UpdateUser service UpdateUser account one")
                .doesNotContain("kanarienvogel");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aKeychainThatIsMissingLockedOrSilentIsToldApart() throws Exception {
        SecretTool missing = new SecretTool(folder.resolve("none").toString(), Map.of(), PATIENCE);
        assertThat(problem(missing)).isEqualTo(Kind.MISSING);
        assertThat(problem(tool("echo 'Cannot create an item in a locked collection' >&2; exit 1\n", PATIENCE)))
                .isEqualTo(Kind.REFUSED);
        assertThat(problem(tool("kill -9 $$\n", PATIENCE))).isEqualTo(Kind.REFUSED);
        assertThat(problem(tool("exec sleep 30\n", Duration.ofMillis(200)))).isEqualTo(Kind.SILENT);
    }

    private static Kind problem(Keychain keychain) {
        Secrets secrets = new Secrets(keychain, PATIENCE);
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(() -> secrets.put("one", SECRET));
        assertThat(thrown).isInstanceOf(KeychainProblem.class);
        assertThat(thrown.toString()).doesNotContain("kanarienvogel");
        try {
            assertThat(secrets.find("one")).hasValue(SECRET); // in memory, all the same
        } catch (KeychainProblem asked) {
            throw new AssertionError(asked);
        }
        return ((KeychainProblem) thrown).kind();
    }

    @Test
    void whatIsKeptIsThereAfterAStartAndWhatIsHeldIsNot() throws KeychainProblem {
        Map<String, String> kept = new HashMap<>();
        Keychain keychain = new Shelf(kept);
        Secrets secrets = new Secrets(keychain, PATIENCE);
        secrets.put("one", "a");
        secrets.hold("two", "b");
        assertThat(kept).containsOnlyKeys("one");
        Secrets later = new Secrets(keychain, PATIENCE);
        assertThat(later.find("one")).hasValue("a");
        assertThat(later.find("two")).isEmpty();
        later.remove("one");
        assertThat(kept).isEmpty();
    }

    @Test
    void aKeychainThatHangsIsLeftAlone() {
        Keychain hanging = new Shelf(new HashMap<>()) {
            @Override
            public Optional<String> find(String name) {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                return Optional.empty();
            }
        };
        assertThatThrownBy(() -> new Secrets(hanging, Duration.ofMillis(50)).find("one"))
                .isInstanceOfSatisfying(
                        KeychainProblem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Kind.SILENT));
    }

    @Test
    void theKeychainsOfOtherSystemsAreMissingHereAndNothingBreaks() {
        if (OS.LINUX.isCurrentOs()) {
            assertThat(problem(Keychain.of("Windows 11", Map.of()))).isEqualTo(Kind.MISSING);
            assertThat(problem(Keychain.of("Mac OS X", Map.of()))).isEqualTo(Kind.MISSING);
        }
    }

    /// A keychain in memory.
    private static class Shelf implements Keychain {
        private final Map<String, String> kept;

        Shelf(Map<String, String> kept) {
            this.kept = kept;
        }

        @Override
        public Optional<String> find(String name) {
            return Optional.ofNullable(kept.get(name));
        }

        @Override
        public void put(String name, String secret) {
            kept.put(name, secret);
        }

        @Override
        public void remove(String name) {
            kept.remove(name);
        }
    }
}
