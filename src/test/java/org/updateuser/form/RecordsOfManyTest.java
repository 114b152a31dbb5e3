package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.bulk.Preview;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Education;
import org.updateuser.model.Image;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Task.State;

/// Lists of records of texts are added to, taken from and replaced for many at once, by the form and by tables.
class RecordsOfManyTest {
    private static final Leaf<List<Values>> EDUCATION = Catalogue.leaf(Catalogue.EDUCATION);
    private static final String NIGHT_SCHOOL = "Night school; First aid; 2025-01-15";

    @TempDir
    private Path folder;

    private final Desk desk = Desk.open();
    private final Bulk bulk = desk.workplace().bulk();
    private final Together together = new Together(desk.workplace());
    private List<String> ids = List.of();

    @BeforeEach
    void start() {
        desk.workplace().start();
        ids = together.active().subList(0, 12);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private BulkRow row(String key) {
        return together.row(key);
    }

    private Preview preview() {
        return bulk.preview().get().orElseThrow();
    }

    private void run(String key, Deed deed, String... items) {
        bulk.begin(ids);
        row(key).items().set(List.of(items));
        row(key).deed().set(deed);
        bulk.start("", number -> desk.workplace().runs().start(number, Manner.WHOLE, () -> {}));
    }

    private Map<State, Integer> counts() {
        return desk.workplace().runs().shown().get().orElseThrow().counts();
    }

    private List<Values> education(String id) {
        return EDUCATION.get(desk.served(id));
    }

    @Test
    void anEntryIsAddedForAllAndTakenFromAll() {
        Map<String, List<Values>> before = ids.stream().collect(Collectors.toMap(id -> id, this::education));
        run("biography.education", Deed.ADD, NIGHT_SCHOOL);
        assertThat(counts()).containsExactly(Map.entry(State.DONE, 12));
        assertThat(ids)
                .allSatisfy(id -> assertThat(education(id)
                                .reversed()
                                .subList(1, before.get(id).size() + 1))
                        .isEqualTo(before.get(id).reversed()));
        run("biography.education", Deed.REMOVE, NIGHT_SCHOOL);
        assertThat(ids).allSatisfy(id -> assertThat(education(id)).isEqualTo(before.get(id)));
        run("biography.education", Deed.SET, "Northwind; Law", NIGHT_SCHOOL);
        assertThat(ids)
                .allSatisfy(id -> assertThat(education(id))
                        .extracting(one -> one.get(Education.SCHOOL))
                        .containsExactly("Northwind", "Night school"));
    }

    @Test
    void whatIsNoEntryIsNotSent() {
        bulk.begin(ids);
        row("biography.education").items().set(List.of("a; b; c; d; e; f"));
        row("biography.education").deed().set(Deed.ADD);
        assertThat(row("biography.education").unreadable()).containsExactly("a; b; c; d; e; f");
        assertThat(preview().lines()).isEmpty();
        row("biography.education").items().set(List.of("a; b; yesterday"));
        assertThat(preview().lines()).hasSize(12);
        assertThat(preview().sends()).as("that is no day").isFalse();
    }

    @Test
    void aPictureIsReplacedBySizeAndAllAreTakenAway() {
        run("images", Deed.ADD, "x96; https://pictures.example/all.png");
        assertThat(ids)
                .allSatisfy(id -> assertThat(desk.served(id).get(Catalogue.IMAGES_LIST))
                        .filteredOn(image -> image.get(Image.RESOLUTION).equals("x96"))
                        .extracting(image -> image.get(Image.URI_TEXT))
                        .containsExactly("https://pictures.example/all.png"));
        run("images", Deed.REMOVE, "x96");
        assertThat(ids)
                .allSatisfy(id -> assertThat(desk.served(id).get(Catalogue.IMAGES_LIST))
                        .noneMatch(image -> image.get(Image.RESOLUTION).equals("x96")));
    }

    @Test
    void aTableSetsEducationAndSaysWhatItCannotTell() throws IOException {
        Path table = folder.resolve("schools.csv");
        Files.writeString(
                table,
                "id,biography.education\n" + ids.get(0) + ",\"" + NIGHT_SCHOOL + " | A \\; B\"\n" + ids.get(1)
                        + ",a; b; c; d; e; f\n");
        desk.workplace().bulkFile().read(table, () -> {});
        RunWords words = new RunWords(desk.words(), desk.sentences());
        assertThat(preview().tally().sent()).isEqualTo(1);
        assertThat(preview().lines().getLast().worries())
                .extracting(words::of)
                .first()
                .asString()
                .contains("“a; b; c; d; e; f” has too many parts");
        bulk.start("", number -> desk.workplace().runs().start(number, Manner.WHOLE, () -> {}));
        assertThat(education(ids.getFirst()))
                .extracting(one -> one.get(Education.SCHOOL))
                .containsExactly("Night school", "A ; B");
    }
}
