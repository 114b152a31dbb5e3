package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.model.Catalogue.BIOGRAPHY;
import static org.updateuser.model.Catalogue.EDUCATION;
import static org.updateuser.model.Catalogue.EMPLOYEE_ID;
import static org.updateuser.model.Catalogue.EMPLOYER_INFO;
import static org.updateuser.model.Catalogue.IMAGES_LIST;
import static org.updateuser.model.Catalogue.LOCATIONS;
import static org.updateuser.model.Catalogue.OFFICIAL_NAME;
import static org.updateuser.model.Catalogue.PROFILE_SKILLS;
import static org.updateuser.model.Catalogue.SELF_URI;
import static org.updateuser.model.Catalogue.SPOUSE;
import static org.updateuser.model.Catalogue.TITLE;
import static org.updateuser.model.Catalogue.VERSION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Education;
import org.updateuser.model.Field;
import org.updateuser.model.Image;
import org.updateuser.model.Place;
import org.updateuser.model.Values;

/// One test for each row of the table in the description of the package, by its name.
class RebaseTest {
    private static final Values X1 = image("x1", "a");
    private static final Values X2 = image("x2", "b");
    private static final Values X3 = image("x3", "c");

    @Test
    void everyRowOfTheTableHasItsTest() throws IOException {
        Path table = Path.of("src/main/java/org/updateuser/patch/package-info.java");
        List<String> rows = Files.readAllLines(table).stream()
                .filter(line -> line.matches("/// \\| [A-Z]\\d+ \\|.*"))
                .map(line -> line.split(" ")[2].toLowerCase(Locale.ROOT) + "_")
                .toList();
        assertThat(rows).hasSizeGreaterThan(19);
        for (String row : rows) {
            assertThat(RebaseTest.class.getDeclaredMethods())
                    .as(row)
                    .anyMatch(method -> method.getName().startsWith(row));
        }
    }

    @Test
    void s1_mineIsBase() {
        assertThat(merged(TITLE, "a", "a", "b")).isEqualTo("b");
    }

    @Test
    void s2_theirsIsBase() {
        assertThat(merged(TITLE, "a", "b", "a")).isEqualTo("b");
    }

    @Test
    void s3_bothChangedAlike() {
        assertThat(merged(TITLE, "a", "b", "b")).isEqualTo("b");
    }

    @Test
    void s4_bothChangedDifferently() {
        Rebase.Result result = rebased(TITLE, "a", "b", "c");
        assertThat(result.mine().get(TITLE)).isEqualTo("b");
        assertThat(result.base().get(TITLE)).isEqualTo("c");
        assertThat(result.conflicts()).singleElement().isInstanceOf(Conflict.OfValue.class);
    }

    @Test
    void a1_absentOnTheirSide() {
        Values base = Values.EMPTY.with(TITLE, "a");
        Rebase.Result result = Rebase.of(base, base.with(TITLE, "b"), Values.EMPTY);
        assertThat(result.base()).isEqualTo(base);
        assertThat(result.mine().get(TITLE)).isEqualTo("b");
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void a2_absentInBaseAndMine() {
        Rebase.Result result = Rebase.of(Values.EMPTY, Values.EMPTY, Values.EMPTY.with(TITLE, "c"));
        assertThat(result.base().get(TITLE)).isEqualTo("c");
        assertThat(result.mine().get(TITLE)).isEqualTo("c");
    }

    @Test
    void a3_absentInBaseIsAsIfItWereEmpty() {
        Values theirs = Values.EMPTY.with(TITLE, "c");
        assertThat(Rebase.of(Values.EMPTY, Values.EMPTY.with(TITLE, ""), theirs).mine())
                .isEqualTo(theirs);
        assertThat(Rebase.of(Values.EMPTY, Values.EMPTY.with(TITLE, "b"), theirs)
                        .conflicts())
                .hasSize(1);
        assertThat(Rebase.of(Values.EMPTY, Values.EMPTY.with(TITLE, "b"), Values.EMPTY.with(TITLE, ""))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void p1_differentPartsChanged() {
        Values base = employed("a", "1");
        Values result = merged(EMPLOYER_INFO, base, employed("b", "1"), employed("a", "2"));
        assertThat(result).isEqualTo(employed("b", "2"));
    }

    @Test
    void p2_onePartChangedOnBothSides() {
        Rebase.Result result = rebased(EMPLOYER_INFO, employed("a", "1"), employed("b", "1"), employed("c", "2"));
        assertThat(result.mine().get(EMPLOYER_INFO)).isEqualTo(employed("b", "2"));
        assertThat(result.conflicts())
                .singleElement()
                .extracting(conflict -> conflict.leaf().key())
                .isEqualTo("employerInfo.officialName");
    }

    @Test
    void l1_bothAddedDifferentItems() {
        assertThat(merged(PROFILE_SKILLS, List.of("a"), List.of("a", "b"), List.of("a", "c")))
                .containsExactly("a", "c", "b");
    }

    @Test
    void l2_mineRemovedAnItem() {
        assertThat(merged(PROFILE_SKILLS, List.of("a", "b"), List.of("b"), List.of("a", "b", "c")))
                .containsExactly("b", "c");
    }

    @Test
    void l3_theirsRemovedAnItem() {
        assertThat(merged(PROFILE_SKILLS, List.of("a", "b"), List.of("a", "b", "c"), List.of("b")))
                .containsExactly("b", "c");
    }

    @Test
    void l4_oneItemChangedOnBothSides() {
        conflictOfItem(List.of(X1), List.of(image("x1", "mine")), List.of(image("x1", "theirs")), "mine");
    }

    @Test
    void l5_mineChangedWhatTheirsRemoved() {
        conflictOfItem(List.of(X1), List.of(image("x1", "mine")), List.of(), "mine");
    }

    @Test
    void l6_mineRemovedWhatTheirsChanged() {
        conflictOfItem(List.of(X1), List.of(), List.of(image("x1", "theirs")));
    }

    @Test
    void l7_bothAddedOneIdentityWithDifferentContent() {
        conflictOfItem(List.of(), List.of(image("x1", "mine")), List.of(image("x1", "theirs")), "mine");
    }

    @Test
    void l8_bothAddedTheSameItem() {
        assertThat(merged(IMAGES_LIST, List.of(), List.of(X1), List.of(X1, X2))).containsExactly(X1, X2);
    }

    @Test
    void l8_theSameLocationIsTheSameThoughTheServiceSaysMoreOfIt() {
        Values served = Place.of("l1").withUnknown("selfUri", "\"/l1\"").with(Place.COORDINATES, "{}");
        assertThat(merged(LOCATIONS, List.of(), List.of(Place.of("l1")), List.of(served, Place.of("l2"))))
                .containsExactly(served, Place.of("l2"));
    }

    @Test
    void l9_mineReorderedAndTheirsChangedAnItem() {
        Values changed = image("x1", "theirs");
        assertThat(merged(IMAGES_LIST, List.of(X1, X2), List.of(X2, X1), List.of(changed, X2, X3)))
                .containsExactly(X2, changed, X3);
    }

    @Test
    void l10_bothReorderedDifferently() {
        Rebase.Result result = rebased(IMAGES_LIST, List.of(X1, X2, X3), List.of(X2, X1, X3), List.of(X1, X3, X2));
        assertThat(result.mine().get(IMAGES_LIST)).containsExactly(X2, X1, X3);
        assertThat(result.conflicts()).singleElement().isInstanceOf(Conflict.OfValue.class);
    }

    @Test
    void r1_readOnlyPropertiesAndTheVersion() {
        Values base = Values.EMPTY.with(VERSION, 1).with(SELF_URI, "a");
        Values theirs = Values.EMPTY.with(VERSION, 2).with(SELF_URI, "b");
        assertThat(Rebase.of(base, base, theirs).mine()).isEqualTo(theirs);
    }

    @Test
    void whatOnlyTheServiceWritesInAnItemIsNoConflict() {
        Values before = Place.of("l1");
        Values mine = before.with(Place.NOTES, "desk 4");
        Values theirs = before.with(Place.FLOORPLAN_ID, "f").withUnknown("seen", "1");
        assertThat(merged(LOCATIONS, List.of(before), List.of(mine), List.of(theirs)))
                .containsExactly(theirs.with(Place.NOTES, "desk 4"));
    }

    @Test
    void ofEqualEducationsNoneIsDropped() {
        Values one = Values.EMPTY.with(Education.SCHOOL, "a");
        Values base = Values.EMPTY.with(EDUCATION, List.of(one, one));
        Values mine = base.with(EDUCATION, List.of(one, one, one));
        Values theirs = base.with(SPOUSE, "b");
        assertThat(merged(BIOGRAPHY, base, mine, theirs).get(EDUCATION)).containsExactly(one, one, one);
    }

    private static void conflictOfItem(List<Values> base, List<Values> mine, List<Values> theirs, String... kept) {
        Rebase.Result result = rebased(IMAGES_LIST, base, mine, theirs);
        assertThat(result.mine().get(IMAGES_LIST))
                .extracting(image -> image.get(Image.URI_TEXT))
                .containsExactly(kept);
        assertThat(result.base().get(IMAGES_LIST)).isEqualTo(theirs);
        assertThat(result.conflicts()).singleElement().isInstanceOf(Conflict.OfItem.class);
    }

    private static <T> Rebase.Result rebased(Field<T> field, T base, T mine, T theirs) {
        return Rebase.of(
                Values.EMPTY.with(field, base), Values.EMPTY.with(field, mine), Values.EMPTY.with(field, theirs));
    }

    private static <T> T merged(Field<T> field, T base, T mine, T theirs) {
        Rebase.Result result = rebased(field, base, mine, theirs);
        assertThat(result.conflicts()).isEmpty();
        return result.mine().get(field);
    }

    private static Values image(String resolution, String address) {
        return Values.EMPTY.with(Image.RESOLUTION, resolution).with(Image.URI_TEXT, address);
    }

    private static Values employed(String name, String id) {
        return Values.EMPTY.with(OFFICIAL_NAME, name).with(EMPLOYEE_ID, id);
    }
}
