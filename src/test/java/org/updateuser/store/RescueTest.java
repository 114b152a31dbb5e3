package org.updateuser.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.model.Organization;
import org.updateuser.patch.Draft;
import org.updateuser.patch.DraftNote;
import org.updateuser.patch.Entry;
import org.updateuser.store.History.Query;
import org.updateuser.store.Store.Rescue;
import org.updateuser.store.StoreProblem.Kind;

/// What becomes of a damaged database.
class RescueTest {
    private static final int DRAFTS = 80;
    private static final int SENT = 20;
    private static final int PEOPLE = 300;

    @TempDir
    Path folder;

    private Path fill() throws StoreProblem {
        try (Store store = Store.open(folder, true)) {
            List<Draft> drafts = new ArrayList<>();
            for (int number = 0; number < DRAFTS; number++) {
                drafts.add(Invented.draft("u" + number, number + 1));
            }
            store.drafts(Invented.HERE).putAll(drafts);
            for (int number = 0; number < SENT; number++) {
                store.history(Invented.HERE).begin(Invented.sent("u" + number, number + 1));
            }
            store.directory(Invented.HERE).putPeople(Invented.people(PEOPLE).reversed(), Invented.NOON);
            store.putOrganization("https://a", new Organization("1", "A"));
        }
        return Raw.database(folder);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).sorted().toList();
        }
    }

    @Test
    void whatIsNoDatabaseIsSetAsideAndNeverOverwritten() throws Exception {
        Path database = Raw.database(folder);
        for (int number = 1; number <= 3; number++) {
            Files.writeString(database, "this is no database " + number);
            Path aside = folder.resolve("updateuser.damaged-" + number + ".db");
            try (Store store = Store.open(folder, true)) {
                assertThat(store.rescue()).contains(new Rescue(aside, 0));
                store.drafts(Invented.HERE).put(Invented.draft("u", 1));
                assertThat(aside).hasContent("this is no database " + number);
            }
        }
        assertThat(files()).hasSize(4);
    }

    @Test
    void aSoundDatabaseIsNotTouched() throws Exception {
        Raw.leaveLog(fill());
        try (Store store = Store.open(folder, true)) {
            assertThat(store.rescue()).isEmpty();
            assertThat(store.drafts(Invented.HERE).notes()).hasSize(DRAFTS);
        }
        assertThat(files()).containsExactly(Path.of("updateuser.db"));
    }

    /// Every page in turn is overwritten. What stands on other pages is there again, whether anything leads to it
    /// or not.
    @Test
    void whateverPageIsDamagedTheRestIsRescued() throws Exception {
        Path database = fill();
        byte[] sound = Files.readAllBytes(database);
        List<String> pages =
                Raw.texts(database, "SELECT name || ' ' || pagetype || ' ' || ncell FROM dbstat ORDER BY pageno");
        assertThat(pages).hasSizeGreaterThan(50).hasSize(sound.length / Raw.PAGE);
        for (int page = 1; page <= pages.size(); page++) {
            clear();
            Files.write(database, sound);
            Raw.damage(database, page, page);
            byte[] damaged = Files.readAllBytes(database);
            Raw.leaveLog(database);

            try (Store store = Store.open(folder, true)) {
                assertThat(store.rescue()).as("page %d", page).isPresent();
                assertThat(folder.resolve("updateuser.damaged-1.db")).hasBinaryContent(damaged);
                String[] kind = pages.get(page - 1).split(" ");
                checkRest(store, kind[0], kind[1], Integer.parseInt(kind[2]));
            }
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void checkRest(Store store, String table, String kind, int cells) throws StoreProblem {
        boolean listing = table.equals("listing"); // without its time a list is none
        int lost = switch (listing ? "all" : kind) {
            case "all" -> PEOPLE;
            case "leaf" -> cells;
            case "overflow" -> 1;
            default -> 0;
        };
        List<DraftNote> notes = store.drafts(Invented.HERE).notes();
        List<Entry> entries = store.history(Invented.HERE).find(Query.ALL, Long.MAX_VALUE, SENT);
        int people = store.directory(Invented.HERE)
                .people()
                .map(list -> list.value().size())
                .orElse(0);
        String what = table + " " + kind;
        assertThat(notes.size()).as(what).isGreaterThanOrEqualTo(least(DRAFTS, table.equals("draft"), lost));
        assertThat(entries.size()).as(what).isGreaterThanOrEqualTo(least(SENT, table.equals("history"), lost));
        assertThat(people).as(what).isGreaterThanOrEqualTo(least(PEOPLE, listing || table.equals("person"), lost));
        assertThat(store.rescue().orElseThrow().recovered())
                .isEqualTo(notes.size() + entries.size() + (listing ? PEOPLE : people));
        Set<String> numbers = new HashSet<>();
        for (DraftNote note : notes) {
            numbers.add(note.id());
            Draft draft = Invented.draft(note.id(), Long.parseLong(note.id().substring(1)) + 1);
            assertThat(store.drafts(Invented.HERE).find(note.id())).as(what).contains(draft);
        }
        assertThat(numbers).hasSameSizeAs(notes);
    }

    private static int least(int all, boolean damaged, int lost) {
        return damaged ? Math.max(0, all - lost) : all;
    }

    @Test
    void withoutItsFirstPagesTheRestIsRescued() throws Exception {
        Path database = fill();
        try (Store store = Store.open(folder, true)) {
            for (int number = 0; number < DRAFTS; number += 2) {
                store.drafts(Invented.HERE).remove("u" + number);
            }
        }
        for (long page = 1; page <= 20; page++) {
            Raw.damage(database, page, page);
        }

        try (Store store = Store.open(folder, true)) {
            List<DraftNote> notes = store.drafts(Invented.HERE).notes();
            assertThat(notes).hasSizeGreaterThan(DRAFTS / 4);
            assertThat(notes).allMatch(note -> Integer.parseInt(note.id().substring(1)) % 2 == 1, "was removed");
            assertThat(store.history(Invented.HERE).count(Query.ALL)).isEqualTo(SENT);
        }
    }

    @Test
    void aFileThatEndsTooEarlyIsRescued() throws Exception {
        Path database = fill();
        byte[] half = Arrays.copyOf(Files.readAllBytes(database), (int) Files.size(database) / 2 - 77);
        Files.write(database, half);
        Raw.leaveLog(database);

        try (Store store = Store.open(folder, true)) {
            assertThat(store.rescue()).isPresent();
            assertThat(folder.resolve("updateuser.damaged-1.db")).hasBinaryContent(half);
            store.drafts(Invented.HERE).put(Invented.draft("new", 1));
        }
        try (Store store = Store.open(folder, true)) {
            assertThat(store.rescue()).isEmpty();
            assertThat(store.drafts(Invented.HERE).find("new")).isPresent();
        }
    }

    @Test
    void whatIsDamagedWhileItIsOpenIsRescuedAtOnce() throws Exception {
        Path database = fill();
        long page = Long.parseLong(
                Raw.texts(database, "SELECT pageno FROM dbstat WHERE name = 'draft' AND pagetype = 'leaf' LIMIT 1")
                        .getFirst());
        try (Store store = Store.open(folder, true)) {
            Raw.damage(database, page, 1);

            assertThatThrownBy(() -> readAll(store)).isInstanceOfSatisfying(StoreProblem.class, problem -> {
                assertThat(problem.kind()).isEqualTo(Kind.DAMAGED);
                assertThat(problem.getSuppressed()).isEmpty();
            });
            assertThat(store.rescue()).isPresent();
            readAll(store);
            store.drafts(Invented.HERE).put(Invented.draft("u", 1));
            assertThat(store.history(Invented.HERE).count(Query.ALL)).isEqualTo(SENT);
        }
    }

    private static void readAll(Store store) throws StoreProblem {
        for (DraftNote note : store.drafts(Invented.HERE).notes()) {
            store.drafts(Invented.HERE).find(note.id());
        }
    }

    @Test
    void rowsWhoseJsonDoesNotParseAreLeftOut() throws Exception {
        Path database = fill();
        Raw.run(
                database,
                List.of(
                        "UPDATE draft SET json = substr(json, 1, 30) WHERE user_id = 'u7'",
                        "UPDATE draft SET changes = 'many' WHERE user_id = 'u8'",
                        "UPDATE history SET patch_json = '[]' WHERE user_id = 'u9'",
                        "UPDATE draft SET json = x'00' WHERE user_id = 'u10'"));
        long free = Files.size(database) / Raw.PAGE;
        Raw.run(database, List.of("CREATE TABLE broken (a)", "INSERT INTO broken VALUES (zeroblob(9000))"));
        Raw.damage(database, free + 1, 1);
        Raw.leaveLog(database);

        try (Store store = Store.open(folder, true)) {
            assertThat(store.rescue().orElseThrow().recovered()).isEqualTo(DRAFTS - 3 + SENT - 1 + PEOPLE);
            assertThat(store.drafts(Invented.HERE).find("u7")).isEmpty();
            assertThat(store.drafts(Invented.HERE).find("u6")).isPresent();
            assertThat(store.directory(Invented.HERE).people().orElseThrow().value())
                    .isEqualTo(Invented.people(PEOPLE).reversed());
            assertThat(store.organization("https://a")).isPresent();
        }
    }

    @Test
    void aRescueThatWasInterruptedIsBegunAgain() throws Exception {
        Path database = fill();
        Raw.damage(database, 2, 1);
        Raw.leaveLog(database);
        Files.writeString(folder.resolve("updateuser.rescued.db"), "half of it");
        Files.writeString(folder.resolve("updateuser.rescued.db-journal"), "half of it");

        try (Store store = Store.open(folder, true)) {
            assertThat(store.rescue()).isPresent();
            assertThat(store.history(Invented.HERE).count(Query.ALL)).isEqualTo(SENT);
        }
        assertThat(files()).doesNotContain(Path.of("updateuser.rescued.db"));
    }

    @Test
    void aRescueThatWasInterruptedAtItsEndIsFinished() throws Exception {
        Path database = fill();
        Files.copy(database, folder.resolve("updateuser.rescued.db"));
        Files.writeString(folder.resolve("updateuser.damaged-1.db"), "an earlier one");
        Files.move(database, folder.resolve("updateuser.damaged-2.db"));
        Raw.leaveLog(database);

        try (Store store = Store.open(folder, true)) {
            assertThat(store.rescue())
                    .contains(new Rescue(folder.resolve("updateuser.damaged-2.db"), DRAFTS + SENT + PEOPLE));
            assertThat(store.drafts(Invented.HERE).notes()).hasSize(DRAFTS);
        }
        assertThat(files())
                .containsExactly(
                        Path.of("updateuser.damaged-1.db"),
                        Path.of("updateuser.damaged-2.db"),
                        Path.of("updateuser.damaged-2.db-wal"),
                        Path.of("updateuser.db"));
    }

    @Test
    void whoMayOnlyReadIsToldAndTouchesNothing() throws Exception {
        Path database = fill();
        Raw.damage(database, 1, 1);
        byte[] damaged = Files.readAllBytes(database);

        assertThatThrownBy(() -> Store.open(folder, false))
                .isInstanceOfSatisfying(
                        StoreProblem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Kind.DAMAGED));
        assertThat(database).hasBinaryContent(damaged);
        assertThat(files()).containsExactly(Path.of("updateuser.db"));
    }
}
