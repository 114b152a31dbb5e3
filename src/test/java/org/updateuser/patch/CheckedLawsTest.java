package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Generated;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Values;

/// Laws of what can be sent while something typed is not finished.
class CheckedLawsTest {
    private static final int CASES = 20_000;

    /// But where the server itself holds two entries in one slot: there a valid third may have to wait for a second
    /// look.
    @Test
    void whatCanBeSentHasNoFindings() {
        eachEdit((base, typed, checked) -> assertThat(
                        Checked.of(base, checked.sendable()).findings())
                .allMatch(finding -> Meaning.repeats(base, finding.leaf())));
    }

    @Test
    void rowsWithoutFindingsArriveAsTyped() {
        eachEdit((base, typed, checked) -> {
            List<Leaf<?>> found = rows(checked);
            for (Leaf<?> leaf : Catalogue.LEAVES) {
                assertThat(found.contains(leaf) || leaf.same(typed, checked.sendable()))
                        .as(leaf.key())
                        .isTrue();
            }
        });
    }

    @Test
    void findingsAreOnlyOfRowsThatDifferAndMayBeEdited() {
        eachEdit((base, typed, checked) -> assertThat(rows(checked))
                .allMatch(leaf -> !leaf.same(base, typed))
                .allMatch(leaf -> leaf.field().traits().access().editable()));
    }

    @Test
    void whatTheServerHasIsNeverComplainedOf() {
        Generated.each(CASES, generated -> {
            Values user = generated.user();
            assertThat(Checked.of(user, user).findings()).isEmpty();
            assertThat(Checked.of(user, user).sendable()).isEqualTo(user);
        });
    }

    @Test
    void validItemsArriveAndTheOthersAreTheServersOrNone() {
        eachEdit((base, typed, checked) -> Generated.editable().forEach(leaf -> itemsArrive(leaf, typed, checked)));
    }

    private static <T> void itemsArrive(Leaf<T> leaf, Values typed, Checked checked) {
        if (leaf.field() instanceof Many<?> many) {
            itemsArrive(many, leaf, typed, checked);
        }
    }

    private static <T> void itemsArrive(Many<T> many, Leaf<?> row, Values typed, Checked checked) {
        Leaf<List<T>> leaf = new Leaf<>(row.owner(), many);
        List<Integer> unfinished = checked.findings().stream()
                .filter(finding -> finding.leaf().equals(leaf))
                .map(Checked.Finding::item)
                .toList();
        List<T> rest = new ArrayList<>(leaf.get(checked.sendable()));
        for (int index = 0; index < leaf.get(typed).size(); index++) {
            T item = leaf.get(typed).get(index);
            assertThat(unfinished.contains(index) || rest.remove(item))
                    .as("%s %d", leaf.key(), index)
                    .isTrue();
        }
        assertThat(rest.size()).as(leaf.key()).isLessThanOrEqualTo(unfinished.size());
    }

    /// But for order: of two equal lines nobody can tell which one is new.
    @Test
    void whileOnlyUnfinishedLinesAreAddedTheListIsTheServers() {
        Generated.each(CASES, generated -> {
            Values base = generated.whole();
            Many<Values> many = generated.oneOf(List.of(Catalogue.ADDRESSES, Catalogue.IMAGES_LIST));
            Values line = generated.item(many);
            if (!many.item().problems(line).isEmpty()
                    && isPlain(base, many)
                    && !base.get(many).contains(line)) {
                List<Values> items = new ArrayList<>(base.get(many));
                items.add(generated.below(items.size() + 1), line);
                Checked checked = Checked.of(base, base.with(many, items));
                assertThat(checked.findings()).hasSize(1);
                assertThat(Content.same(Catalogue.leaf(many), checked.sendable(), base))
                        .isTrue();
            }
        });
    }

    @Test
    void aServersItemThatIsBeingTypedAtStays() {
        Generated.each(CASES, generated -> {
            Values base = generated.whole();
            Many<Values> many = generated.oneOf(List.of(Catalogue.ADDRESSES, Catalogue.IMAGES_LIST));
            List<Values> served = base.get(many);
            if (!served.isEmpty() && isPlain(base, many)) {
                int index = generated.below(served.size());
                List<Values> items = new ArrayList<>(served);
                items.set(index, generated.item(many));
                Checked checked = Checked.of(base, base.with(many, items));
                assertThat(checked.findings().isEmpty()
                                || checked.sendable().get(many).containsAll(served))
                        .isTrue();
            }
        });
    }

    private static boolean isPlain(Values base, Many<Values> many) {
        return !Meaning.repeats(base, Catalogue.leaf(many));
    }

    private interface Law {
        void holds(Values base, Values typed, Checked checked);
    }

    private static List<Leaf<?>> rows(Checked checked) {
        List<Leaf<?>> rows = new ArrayList<>();
        checked.findings().forEach(finding -> rows.add(finding.leaf()));
        return rows;
    }

    private static void eachEdit(Law law) {
        Generated.each(CASES, generated -> {
            Values base = generated.user();
            Values typed = generated.edited(base);
            law.holds(base, typed, Checked.of(base, typed));
        });
    }
}
