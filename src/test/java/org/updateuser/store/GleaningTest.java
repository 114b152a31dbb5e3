package org.updateuser.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Generated;
import org.updateuser.model.Named;
import org.updateuser.model.Organization;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Result.Fate;

/// What is gathered from bare pages, held against what SQLite says of the same database.
class GleaningTest {
    private static final String ALL = "SELECT organization || user_id || name || version || changes || changed || json"
            + " FROM draft UNION ALL SELECT server || id || name FROM organization"
            + " UNION ALL SELECT organization || kind || at FROM listing"
            + " UNION ALL SELECT organization || id || line FROM person"
            + " UNION ALL SELECT organization || kind || id || name || detail FROM named"
            + " UNION ALL SELECT organization || id || at || json FROM user"
            + " UNION ALL SELECT number || organization || user_id || at || patch_json || fate || after_json FROM history"
            + " ORDER BY 1";

    @TempDir
    Path folder;

    /// With what stands in the log alone, long texts, small and large numbers, and rows that were moved.
    @Test
    void allOfASoundDatabaseIsFound() throws Exception {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (Store store = Store.open(folder, true)) {
            fill(store, 0);
        }
        try (Store store = Store.open(folder, true)) {
            fill(store, 1_000);
            for (String name : List.of("updateuser.db", "updateuser.db-wal")) {
                Files.copy(folder.resolve(name), copy.resolve(name));
            }
        }

        Path other = Files.createDirectory(folder.resolve("other"));
        Store.open(other, true).close();
        Path fresh = Raw.database(other);
        try (Connection into = Access.building(new DatabaseFile(fresh))) {
            Session session = new Session(into);
            new Gleaning(Pages.of(new DatabaseFile(Raw.database(copy))), session).gather(Table.of(session));
        }
        assertThat(Raw.texts(fresh, ALL)).hasSizeGreaterThan(1_000).isEqualTo(Raw.texts(Raw.database(copy), ALL));
    }

    private static void fill(Store store, int seed) throws StoreProblem {
        Drafts drafts = store.drafts(Invented.HERE);
        for (int number = 1; number <= 100; number++) {
            drafts.put(Invented.draft("u" + number, seed + number));
            long line = store.history(Invented.HERE).begin(Invented.sent("u" + number, seed + number));
            store.history(Invented.HERE).complete(line, Kept.result(seed + number, Fate.DONE));
        }
        for (int length = 1; length <= 40; length++) { // up to several pages long
            Draft draft = Invented.draft("long" + length, seed + length);
            Values typed = draft.typed().with(Catalogue.TITLE, "x".repeat(length * 997));
            drafts.put(new Draft(draft.served(), draft.base(), typed, draft.done(), draft.undone(), draft.changed()));
        }
        store.directory(Invented.HERE).putPeople(Invented.people(1_000 + seed), Invented.NOON.plusSeconds(seed));
        store.directory(Invented.HERE).putNamed(Directory.Kind.GROUPS, List.of(new Named("g", "G", "")), Invented.NOON);
        store.directory(Invented.HERE).putUser(Invented.user("u", new Generated(seed)), Invented.NOON);
        store.putOrganization("https://a", new Organization("1", "A"));
        drafts.remove("u7");
    }
}
