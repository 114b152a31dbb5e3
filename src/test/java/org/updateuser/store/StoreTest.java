package org.updateuser.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.store.History.Query;
import org.updateuser.store.StoreProblem.Kind;

/// The database as a file that one process writes and others may read.
class StoreTest {
    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itsFilesBelongToTheOwnerAlone() throws Exception {
        try (Store store = Store.open(folder, true)) {
            store.drafts(Invented.HERE).put(Invented.draft("u", 1));
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(StoreTest::permissions))
                        .hasSize(3)
                        .containsOnly(
                                "updateuser.db rw-------",
                                "updateuser.db-wal rw-------",
                                "updateuser.db-shm rw-------");
            }
        }
    }

    private static String permissions(Path file) {
        try {
            return file.getFileName() + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException gone) {
            return file.getFileName() + " gone";
        }
    }

    @Test
    void anotherMayReadWhileOneWrites() throws StoreProblem {
        try (Store writer = Store.open(folder, true);
                Store reader = Store.open(folder, false)) {
            assertThat(reader.isWritable()).isFalse();
            assertThat(writer.isWritable()).isTrue();
            for (int seed = 1; seed <= 20; seed++) {
                writer.drafts(Invented.HERE).put(Invented.draft("u", seed));

                assertThat(reader.drafts(Invented.HERE).find("u")).contains(Invented.draft("u", seed));
            }
            assertReadOnly(reader);
        }
    }

    private static void assertReadOnly(Store reader) {
        assertThatThrownBy(() -> reader.drafts(Invented.HERE).put(Invented.draft("u", 1)))
                .isInstanceOfSatisfying(
                        StoreProblem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Kind.READ_ONLY));
    }

    @Test
    void whereNothingIsAReaderFindsNothing() throws Exception {
        try (Store reader = Store.open(folder, false)) {
            assertThat(reader.drafts(Invented.HERE).notes()).isEmpty();
            assertThat(reader.drafts(Invented.HERE).find("u")).isEmpty();
            assertThat(reader.history(Invented.HERE).find(Query.ALL, Long.MAX_VALUE, 9))
                    .isEmpty();
            assertThat(reader.history(Invented.HERE).count(Query.ALL)).isZero();
            assertThat(reader.history(Invented.HERE).unsure()).isEmpty();
            assertThat(reader.directory(Invented.HERE).people()).isEmpty();
            assertThat(reader.directory(Invented.HERE).named(Directory.Kind.GROUPS))
                    .isEmpty();
            assertThat(reader.directory(Invented.HERE).user("u")).isEmpty();
            assertThat(reader.organization("https://a")).isEmpty();
            assertReadOnly(reader);
            assertThat(folder).isEmptyDirectory();

            try (Store writer = Store.open(folder, true)) {
                writer.drafts(Invented.HERE).put(Invented.draft("u", 1));
                assertThat(reader.drafts(Invented.HERE).notes()).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "50%", "a?mode=memory", "#1", "Zoë 日本", "a&b=c;d", "it's \"it\"", "a%20b"})
    void theFolderMayHaveAnyName(String name) throws Exception {
        Path odd = Files.createDirectory(folder.resolve(name));
        try (Store store = Store.open(odd, true)) {
            store.drafts(Invented.HERE).put(Invented.draft("u", 1));
            assertThat(odd.resolve("updateuser.db")).exists();
        }
        try (Store store = Store.open(odd, false)) {
            assertThat(store.drafts(Invented.HERE).notes()).hasSize(1);
        }
    }

    @Test
    void manyThreadsMayUseIt() throws Exception {
        try (Store store = Store.open(folder, true);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> all = IntStream.range(0, 40)
                    .mapToObj(number -> threads.submit(() -> {
                        store.drafts(Invented.HERE).put(Invented.draft("u" + number, number));
                        store.history(Invented.HERE).begin(Invented.sent("u", number));
                        assertThat(store.drafts(Invented.HERE).find("u" + number))
                                .isPresent();
                        return (Void) null;
                    }))
                    .toList();
            for (Future<Void> one : all) {
                one.get();
            }
            assertThat(store.drafts(Invented.HERE).notes()).hasSize(40);
            assertThat(store.history(Invented.HERE).unsure()).hasSize(40);
        }
    }

    @Test
    void whoeverHoldsTheDatabaseForTooLongIsTold() throws Exception {
        try (Store store = Store.open(folder, true);
                Connection other = Access.writing(new DatabaseFile(Raw.database(folder)))) {
            store.drafts(Invented.HERE).put(Invented.draft("u", 1));
            Session holding = new Session(other);
            holding.execute("BEGIN IMMEDIATE");

            assertThatThrownBy(() -> store.drafts(Invented.HERE).put(Invented.draft("v", 2)))
                    .isInstanceOfSatisfying(
                            StoreProblem.class,
                            problem -> assertThat(problem.kind()).isEqualTo(Kind.BUSY));
            assertThat(store.drafts(Invented.HERE).notes()).hasSize(1);

            holding.execute("ROLLBACK");
            store.drafts(Invented.HERE).put(Invented.draft("v", 2));
            assertThat(store.drafts(Invented.HERE).notes()).hasSize(2);
        }
    }

    @Test
    void whatWasDeletedIsNotInTheFileAnyMore() throws Exception {
        try (Store store = Store.open(folder, true)) {
            store.drafts(Invented.HERE).put(Invented.draft("deleted-person", 1));
            store.drafts(Invented.HERE).put(Invented.draft("kept-person", 2));
            store.drafts(Invented.HERE).remove("deleted-person");
        }

        assertThat(Files.readString(Raw.database(folder), StandardCharsets.ISO_8859_1))
                .contains("kept-person")
                .doesNotContain("deleted-person");
    }

    @Test
    void whatIsClosedSaysSo() throws StoreProblem {
        Store store = Store.open(folder, true);
        store.close();
        store.close();

        assertThatThrownBy(() -> store.drafts(Invented.HERE).notes()).isInstanceOf(StoreProblem.class);
    }
}
