package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.updateuser.model.Access;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Generated;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;

/// Laws of the three-way merge, over whole users.
class RebaseLawsTest {
    private static final int CASES = 10_000;

    @Test
    void whereNothingIsMineItIsTheirs() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Rebase.Result result = Rebase.of(triple.base(), triple.base(), triple.theirs());
            assertThat(result.mine()).isEqualTo(triple.theirs());
            assertThat(result.base()).isEqualTo(triple.theirs());
            assertThat(result.conflicts()).isEmpty();
        });
    }

    @Test
    void whereNothingIsTheirsItIsMine() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Rebase.Result result = Rebase.of(triple.base(), triple.mine(), triple.base());
            assertThat(Meaning.unequal(result.mine(), triple.mine())).isEmpty();
            assertThat(result.base()).isEqualTo(triple.base());
            assertThat(result.conflicts()).isEmpty();
        });
    }

    @Test
    void whereBothDidTheSameThereIsNoConflict() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Rebase.Result result = Rebase.of(triple.base(), triple.theirs(), triple.theirs());
            assertThat(result.mine()).isEqualTo(triple.theirs());
            assertThat(result.conflicts()).isEmpty();
            assertThat(Difference.between(result.base(), result.mine())).isEmpty();
        });
    }

    @Test
    void strangersMergeByTheSameLaws() {
        Generated.each(CASES, generated -> {
            Values base = generated.user();
            Values other = generated.user();
            Values ours = generated.user();
            assertThat(Meaning.differing(Rebase.of(base, base, other).mine(), other))
                    .isEmpty();
            assertThat(Rebase.of(base, other, other).conflicts()).isEmpty();
            Values merged = Rebase.of(base, ours, base).mine();
            for (Leaf<?> leaf : Generated.editable()) {
                boolean known = leaf.in(base) && leaf.in(ours);
                assertThat(!known || leaf.same(merged, ours)).as(leaf.key()).isTrue();
            }
        });
    }

    @Test
    void itIsSymmetricButForOrderWhereNothingConflicts() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Rebase.Result here = Rebase.of(triple.base(), triple.mine(), triple.theirs());
            Rebase.Result there = Rebase.of(triple.base(), triple.theirs(), triple.mine());
            assertThat(there.conflicts()).hasSameSizeAs(here.conflicts());
            for (Leaf<?> leaf : Generated.editable()) {
                boolean merged = here.conflicts().stream()
                        .noneMatch(conflict -> conflict.leaf().equals(leaf));
                assertThat(!merged || Content.same(leaf, here.mine(), there.mine()))
                        .as(leaf.key())
                        .isTrue();
            }
        });
    }

    @Test
    void disjointEditsCommute() {
        Generated.each(CASES, generated -> {
            Values base = generated.whole();
            Leaf<?> one = generated.oneOf(Generated.editable());
            Leaf<?> other = generated.oneOf(Generated.editable());
            Values mine = generated.edited(base, one);
            Values theirs = generated.edited(base, other);
            Rebase.Result result = Rebase.of(base, mine, theirs);
            if (!one.equals(other)) {
                assertThat(result.conflicts()).isEmpty();
                assertThat(Meaning.unequal(result.mine(), taken(mine, other, theirs)))
                        .isEmpty();
                assertThat(Meaning.unequal(result.mine(), taken(theirs, one, mine)))
                        .isEmpty();
            }
        });
    }

    private static <T> Values taken(Values user, Leaf<T> leaf, Values other) {
        return leaf.put(user, leaf.get(other));
    }

    @Test
    void absentOnTheirSideChangesNothing() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Field<?> silent = generated.oneOf(Catalogue.PROPERTIES);
            Values theirs = triple.theirs().without(silent);
            Rebase.Result result = Rebase.of(triple.base(), triple.mine(), theirs);
            assertThat(result.base().take(silent, triple.base())).isEqualTo(result.base());
            assertThat(result.mine().take(silent, triple.mine())).isEqualTo(result.mine());
            assertThat(result.conflicts())
                    .noneMatch(conflict -> conflict.leaf().property().equals(silent));
        });
    }

    @Test
    void whatOnlyTheServiceWritesIsTheirs() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Values merged =
                    Rebase.of(triple.base(), triple.mine(), triple.theirs()).mine();
            assertThat(merged.unknown()).isEqualTo(triple.theirs().unknown());
            for (Field<?> property : Catalogue.PROPERTIES) {
                boolean served = !property.traits().access().editable()
                        || property.traits().access() == Access.GUARD;
                assertThat(!served || merged.take(property, triple.theirs()).equals(merged))
                        .as(property.name())
                        .isTrue();
            }
        });
    }

    @Test
    void nothingForeignIsOverwritten() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Rebase.Result result = Rebase.of(triple.base(), triple.mine(), triple.theirs());
            for (Leaf<?> leaf : Generated.editable()) {
                if (leaf.in(triple.theirs())) {
                    assertThat(Content.overwritten(leaf, triple.base(), triple.mine(), triple.theirs(), result.mine()))
                            .as(leaf.key())
                            .isEmpty();
                }
            }
        });
    }

    @Test
    void nothingOfMineIsLost() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Rebase.Result result = Rebase.of(triple.base(), triple.mine(), triple.theirs());
            for (Leaf<?> leaf : Generated.editable()) {
                if (leaf.in(triple.mine())) {
                    assertThat(Content.lost(leaf, triple.base(), triple.mine(), triple.theirs(), result.mine()))
                            .as(leaf.key())
                            .isEmpty();
                }
            }
        });
    }

    @Test
    void rebasedOnceMoreNothingChanges() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Rebase.Result once = Rebase.of(triple.base(), triple.mine(), triple.theirs());
            Rebase.Result twice = Rebase.of(once.base(), once.mine(), triple.theirs());
            assertThat(twice.conflicts()).isEmpty();
            assertThat(Meaning.unequal(twice.mine(), once.mine())).isEmpty();
        });
    }
}
