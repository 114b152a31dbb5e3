package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Generated;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;

/// Laws of the list of changes.
class DifferenceLawsTest {
    private static final int CASES = 20_000;

    @Test
    void itIsEmptyExactlyWhenThereIsNothingToSend() {
        Generated.each(CASES, generated -> {
            Values base = generated.user();
            Values mine = generated.edited(base);
            boolean nothing = Patch.of(base, mine).isEmpty() && Meaning.same(Catalogue.STATE_CHOICE, base, mine);
            assertThat(Difference.between(base, mine).isEmpty()).isEqualTo(nothing);
            assertThat(Plan.of(base, mine.take(Catalogue.STATE_CHOICE, base))
                            .steps()
                            .isEmpty())
                    .isEqualTo(Patch.of(base, mine).isEmpty());
        });
    }

    @Test
    void revertingEveryChangeInAnyOrderGivesTheBase() {
        Generated.each(CASES, generated -> {
            Values base = generated.user();
            Leaf<?> leaf = generated.oneOf(Generated.editable());
            if (leaf.in(base) && !Meaning.repeats(base, leaf)) {
                Values reverted = generated.edited(generated.edited(generated.edited(base, leaf), leaf), leaf);
                List<Change> changes = new ArrayList<>(Difference.between(base, reverted));
                while (!changes.isEmpty()) {
                    reverted = changes.remove(generated.below(changes.size())).revert(base, reverted);
                }
                assertThat(Meaning.unequal(reverted, base)).isEmpty();
            }
        });
    }

    /// Among equal identities a number says less than a name: what is listed next depends on what was taken back.
    @Test
    void revertingWhateverIsListedEndsAtTheBase() {
        Generated.each(CASES, generated -> {
            Values base = generated.user();
            Values reverted = generated.edited(base);
            List<Change> changes = Difference.between(base, reverted);
            for (int rounds = 0; rounds < 60 && !changes.isEmpty(); rounds++) {
                reverted = generated.oneOf(changes).revert(base, reverted);
                changes = Difference.between(base, reverted);
            }
            assertThat(Meaning.unequal(reverted, base)).isEmpty();
        });
    }

    @Test
    void revertingOneChangeLeavesTheOtherRowsAlone() {
        Generated.each(CASES, generated -> {
            Values base = generated.user();
            Values mine = generated.edited(base);
            for (Change change : Difference.between(base, mine)) {
                assertThat(Meaning.changed(mine, change.revert(base, mine)))
                        .allMatch(leaf -> leaf.equals(change.leaf()));
            }
        });
    }
}
