package org.updateuser.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.updateuser.model.Named;
import org.updateuser.model.Organization;
import org.updateuser.model.Person;
import org.updateuser.store.History.Query;
import org.updateuser.store.StoreProblem.Kind;

/// Databases of earlier programs, kept as the statements that made them, and of later ones.
class SchemaTest {
    private static final String TABLES = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";

    @TempDir
    Path folder;

    /// One for every version before this one: whoever adds a step adds the fixture of the version that it leaves.
    static IntStream earlierVersions() {
        return IntStream.range(1, Schema.VERSION);
    }

    private Path earlier(int version) throws Exception {
        String name = "version-" + version + ".sql";
        try (InputStream fixture = SchemaTest.class.getResourceAsStream(name)) {
            assertThat(fixture).as(name).isNotNull();
            String statements = new String(fixture.readAllBytes(), StandardCharsets.UTF_8);
            Raw.run(Raw.database(folder), List.of(statements.split(";\n", 0)));
            return Raw.database(folder);
        }
    }

    @ParameterizedTest
    @MethodSource("earlierVersions")
    void anEarlierVersionIsBroughtUpToDate(int version) throws Exception {
        Path database = earlier(version);
        try (Store store = Store.open(folder, true)) {
            assertThat(store.rescue()).isEmpty();
            checkContent(store);
            store.history(Invented.HERE).begin(Invented.sent("u", 1));
            store.drafts(Invented.HERE).put(Invented.draft("u", 1));
        }

        Path fresh = Files.createDirectory(folder.resolve("fresh"));
        Store.open(fresh, true).close();
        assertThat(Raw.texts(database, TABLES)).isEqualTo(Raw.texts(Raw.database(fresh), TABLES));
        assertThat(Raw.texts(database, "PRAGMA user_version")).containsExactly("" + Schema.VERSION);
    }

    @ParameterizedTest
    @MethodSource("earlierVersions")
    void anEarlierVersionIsReadWithoutBeingTouched(int version) throws Exception {
        Path database = earlier(version);
        byte[] before = Files.readAllBytes(database);

        try (Store store = Store.open(folder, false)) {
            checkContent(store);
            assertThat(store.history(Invented.HERE).find(Query.ALL, Long.MAX_VALUE, 10))
                    .hasSizeLessThan(2);
        }

        assertThat(database).hasBinaryContent(before);
        assertThat(contents()).containsOnlyKeys("updateuser.db");
    }

    private static void checkContent(Store store) throws StoreProblem {
        assertThat(store.drafts(Invented.HERE).notes()).hasSize(2);
        assertThat(store.drafts(Invented.HERE).find("u-1").orElseThrow().name()).isEqualTo("Amy Brown");
        assertThat(store.directory(Invented.HERE).people().orElseThrow().value())
                .extracting(Person::name)
                .containsExactly("Zoë Müller", "Amy Brown");
        assertThat(store.directory(Invented.HERE).named(Directory.Kind.GROUPS))
                .containsExactly(new Named("g-1", "Support", "of all"));
        assertThat(store.directory(Invented.HERE).user("u-1")).isPresent();
        assertThat(store.organization("https://example.com")).contains(new Organization(Invented.HERE, "Example"));
    }

    @Test
    void aNewerDatabaseIsLeftAlone() throws Exception {
        try (Store store = Store.open(folder, true)) {
            store.drafts(Invented.HERE).put(Invented.draft("u", 1));
        }
        Raw.run(Raw.database(folder), List.of("PRAGMA user_version = " + (Schema.VERSION + 1)));

        checkLeftAlone();
    }

    /// As a program leaves it that was killed: what is in the log is not taken over either.
    @Test
    void aNewerDatabaseWithALogIsLeftAlone() throws Exception {
        Path living = Files.createDirectory(folder.resolve("living"));
        try (Store store = Store.open(living, true)) {
            store.drafts(Invented.HERE).put(Invented.draft("u", 1));
            Raw.run(Raw.database(living), List.of("PRAGMA user_version = " + (Schema.VERSION + 1)));
            for (String name : List.of("updateuser.db", "updateuser.db-wal")) {
                Files.copy(living.resolve(name), folder.resolve(name));
            }
        }
        assertThat(folder.resolve("updateuser.db-wal")).isNotEmptyFile();

        checkLeftAlone();
    }

    private void checkLeftAlone() throws IOException {
        Map<String, String> before = contents();
        for (boolean writable : new boolean[] {true, false}) {
            assertThatThrownBy(() -> Store.open(folder, writable))
                    .isInstanceOfSatisfying(
                            StoreProblem.class,
                            problem -> assertThat(problem.kind()).isEqualTo(Kind.NEWER));
        }
        Map<String, String> after = contents();
        after.remove("updateuser.db-shm"); // an index, which every reader makes again
        before.forEach((name, content) -> assertThat(after.get(name)).as(name).isEqualTo(content));
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
